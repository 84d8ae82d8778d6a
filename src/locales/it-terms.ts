// What a job pays, asks and offers, in Italian words.

import type { Contract, OfferFacts, Pay, Requirement } from '../model.ts';

export function payWords(facts: OfferFacts): string | null {
  if (facts.pay) {
    const { value, evidence } = facts.pay;
    return `${/(?<!\p{L})(?:circa|ca\.)/iu.test(evidence.quote) ? 'circa ' : ''}${amountWords(value)}`;
  }
  return facts.collectiveAgreement
    ? `secondo il contratto nazionale (${facts.collectiveAgreement.value}): chiedi quanto`
    : null;
}

const payUnits = { hour: 'all’ora', day: 'al giorno', week: 'a settimana', month: 'al mese', year: 'all’anno' };

export function amountWords(pay: Pay): string {
  const sum = pay.min === pay.max ? number(pay.min) : `da ${number(pay.min)} a ${number(pay.max)}`;
  const tax = pay.net === null ? '' : pay.net ? ' netti' : ' lordi';
  const lead = pay.allowance ? 'indennità ' : '';
  const payments = pay.payments ? `, ${pay.payments} mensilità` : '';
  const share = pay.prorata ? ' (a tempo pieno: con meno ore è meno)' : '';
  return `${lead}${sum} euro${tax} ${payUnits[pay.unit]}${payments}${share}`;
}

/** `1.200`, `8,01`, `8,50`, `62,5` */
export function number(value: number): string {
  const fixed = Number.isInteger(value) ? String(value) : value.toFixed(2);
  const [whole = '', decimals] = fixed.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals ? `${grouped},${decimals}` : grouped;
}

const diplomas: Record<string, string> = {
  'licenza-media': 'terza media',
  qualifica: 'una qualifica professionale',
  diploma: 'diploma',
  laurea: 'laurea',
};
const italianLevels: Record<string, string> = { basic: 'italiano di base', good: 'buon italiano' };

export function requirementWords({ topic, need, value }: Requirement): string {
  if (topic === 'experience' && need === 'not-needed') return 'anche senza esperienza';
  const name = requirementName(topic, value);
  return need === 'provided' ? `${name} (lo danno loro)` : name;
}

function requirementName(topic: Requirement['topic'], value: string | null): string {
  switch (topic) {
    case 'diploma':
      return diplomas[value ?? ''] ?? value ?? 'titolo di studio';
    case 'italian':
      return italianLevels[value ?? ''] ?? (value ? `italiano ${value}` : 'italiano');
    case 'driving-licence':
      return value ? `patente ${value}` : 'patente';
    case 'own-vehicle':
      return value && value !== 'car' ? value : 'auto o mezzo proprio';
    case 'experience':
      return value ? `esperienza: ${value}` : 'un po’ di esperienza';
    case 'certificate':
      return value ? `attestato ${value}` : 'attestato';
    case 'permit':
      return 'permesso di soggiorno';
    case 'protected-categories':
      return 'categorie protette (legge 68/99)';
    case 'registered-unemployed':
      return 'essere senza lavoro e iscritta o iscritto al centro per l’impiego';
    case 'programme':
      return value ? `progetto ${value}` : 'progetto';
  }
}

export const contractNames: Record<Contract, string> = {
  indeterminato: 'senza data di fine (tempo indeterminato)',
  determinato: 'con data di fine',
  somministrazione: 'ti assume l’agenzia',
  apprendistato: 'apprendistato: impari lavorando',
  tirocinio: 'tirocinio: impari lavorando',
  intermittente: 'ti chiamano quando serve',
  domestico: 'contratto per il lavoro in casa',
  stagionale: 'per una stagione',
  collaborazione: 'collaborazione',
  occasionale: 'lavoro occasionale',
  autonomo: 'lavori in proprio (partita IVA)',
  'servizio-civile': 'servizio civile',
};

export function contractWords(facts: OfferFacts): string | null {
  if (!facts.contract) return facts.durationMonths ? months(facts.durationMonths.value) : null;
  const name = contractNames[facts.contract.value];
  const duration = facts.durationMonths ? `, ${months(facts.durationMonths.value)}` : '';
  const stays = facts.prospect?.value === 'indeterminato' && facts.contract.value !== 'indeterminato';
  const after = stays
    ? '; dopo puoi restare (non è sicuro)'
    : facts.prospect
      ? `; dopo, forse: ${contractNames[facts.prospect.value]}`
      : '';
  return `${name}${duration}${after}`;
}

function months(count: number): string {
  return count === 1 ? '1 mese' : `${number(count)} mesi`;
}
