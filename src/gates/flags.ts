import type { Verdict } from '../model.ts';

/** The short names by which labelled ads call what the gates find; a code without a name here has none there. */
const names: Record<string, string> = {
  AGE_LIMIT: 'age',
  AGE_LIMIT_ALLOWED_BY_CONTRACT: 'age',
  AGE_LIMIT_ALLOWED_BY_LAW: 'age',
  AGE_LIMIT_ALLOWED_BY_PROGRAMME: 'age',
  AGE_AUDIENCE: 'age',
  SEX_LIMIT: 'gender',
  SEX_LIMIT_ALLOWED_BY_PROGRAMME: 'gender',
  SEX_AUDIENCE: 'gender',
  FAMILY_STATUS: 'family-status',
  ORIGIN_LIMIT: 'nationality',
  LOOKS: 'appearance',
  LOOKS_HINT: 'appearance',
  PHOTO: 'photo',
  UPFRONT_FEE: 'asks-payment',
  SAFETY_COURSE_CHARGED: 'asks-payment',
  COURSE_FEE: 'asks-payment',
  EASY_MONEY: 'too-good',
  UNPAID_TRIAL: 'unpaid',
  DOCS_UPFRONT: 'data-request',
  PAY_HISTORY: 'data-request',
  MLM: 'mlm',
  PREMIUM_NUMBER: 'premium-number',
  NO_EMPLOYER: 'no-employer',
  IRREGULAR_WORK: 'irregular',
  TASK_SCAM: 'task-scam',
};

export function goldFlags(verdicts: readonly Verdict[]): string[] {
  const found = verdicts.map(({ code }) => names[code]).filter((name) => name !== undefined);
  return [...new Set(found)].sort();
}
