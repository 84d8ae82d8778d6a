import type { Contract, Offer } from '../model.ts';
import type { Finding } from './gate.ts';
import { isHousehold } from './household.ts';

/** Contracts that the draft Italian decree on pay transparency (5 February 2026) leaves out, or where pay is fixed otherwise. */
const excused: readonly Contract[] = [
  'apprendistato',
  'domestico',
  'intermittente',
  'tirocinio',
  'autonomo',
  'collaborazione',
  'occasionale',
  'servizio-civile',
];

/** The ad should say the starting pay or its range (Directive (EU) 2023/970 art. 5). */
export function payMissing(entry: Offer): Finding | null {
  const { pay, contract } = entry.facts;
  if (pay) return null;
  const lenient = isHousehold(entry) || (contract !== null && excused.includes(contract.value));
  return {
    level: lenient ? 'ok' : 'warn',
    code: 'PAY_MISSING',
    evidence: null,
    sentence: {
      it: 'La paga non è scritta: chi cerca lavoro ha diritto di conoscerla prima del colloquio (Direttiva UE 2023/970, art. 5).',
      en: 'The pay is not stated: applicants have the right to know it before the interview (Directive (EU) 2023/970, art. 5).',
    },
    ask: 'Qual è la paga lorda, all’ora o al mese? Va bene anche «da … a …».',
  };
}
