// What a job pays, asks and offers, in words.

import type { Contract, OfferFacts, Pay, Requirement } from '../model.ts';
import { amount, figures } from './figures.ts';
import type { Locale } from './locale.ts';
import { inItalian, type Phrase, phrase } from './phrase.ts';
import { diplomas, type Vocabulary } from './vocabulary.ts';

export function termsIn(
  words: Vocabulary,
): Pick<Locale, 'pay' | 'amount' | 'requirement' | 'contract' | 'contractName'> {
  return {
    pay: (facts) => payWords(facts, words),
    amount: (pay) => amountWords(pay, words),
    requirement: (requirement) => requirementWords(requirement, words),
    contract: (facts) => contractWords(facts, words),
    contractName: (contract) => contractName(contract, words),
  };
}

function payWords(facts: OfferFacts, words: Vocabulary): Phrase | null {
  if (facts.pay) {
    const { value, evidence } = facts.pay;
    const sum = amountWords(value, words);
    return /(?<!\p{L})(?:circa|ca\.)/iu.test(evidence.quote) ? words.pay.about(sum) : sum;
  }
  return facts.collectiveAgreement ? words.pay.agreement(inItalian(facts.collectiveAgreement.value, words)) : null;
}

function amountWords(pay: Pay, words: Vocabulary): Phrase {
  const { unit, net, allowance } = pay;
  const sum = words.pay.sum({ amount: amount(pay, words).digits, unit, net, allowance });
  const payments = pay.payments ? words.pay.payments(pay.payments) : '';
  return phrase`${sum}${payments}${pay.prorata ? words.pay.prorata : ''}`;
}

function requirementWords({ topic, need, value }: Requirement, words: Vocabulary): Phrase {
  if (topic === 'experience' && need === 'not-needed') return words.requirements.noExperience;
  const name = requirementName(topic, value, words);
  return need === 'provided' ? words.requirements.provided(name) : name;
}

function requirementName(topic: Requirement['topic'], value: string | null, words: Vocabulary): Phrase {
  const { requirements } = words;
  const own = value ? inItalian(value, words) : null;
  switch (topic) {
    case 'diploma': {
      const known = diplomas.find((one) => one === value);
      return known ? requirements.diplomas[known] : (own ?? requirements.diploma);
    }
    case 'italian':
      if (value === 'basic' || value === 'good') return requirements.italianLevels[value];
      return requirements.italian(value ? figures(value, words) : null);
    case 'driving-licence':
      return requirements.licence(value ? figures(value, words) : null);
    case 'own-vehicle':
      return value === 'car' || own === null ? requirements.vehicle : own;
    case 'experience':
      return requirements.experience(own);
    case 'certificate':
      return requirements.certificate(own);
    case 'permit':
      return requirements.permit;
    case 'protected-categories':
      return requirements.protectedCategories;
    case 'registered-unemployed':
      return requirements.registeredUnemployed;
    case 'programme':
      return requirements.programme(own);
  }
}

/** As it is called on paper and at the counter. */
const italianNames: Record<Contract, string> = {
  indeterminato: 'tempo indeterminato',
  determinato: 'tempo determinato',
  somministrazione: 'somministrazione',
  apprendistato: 'apprendistato',
  tirocinio: 'tirocinio',
  intermittente: 'lavoro a chiamata',
  domestico: 'lavoro domestico',
  stagionale: 'lavoro stagionale',
  collaborazione: 'collaborazione',
  occasionale: 'lavoro occasionale',
  autonomo: 'lavoro autonomo, partita IVA',
  'servizio-civile': 'servizio civile',
};

function contractName(contract: Contract, words: Vocabulary): Phrase {
  const name = words.contracts.names[contract];
  return words.language === 'it' ? name : phrase`${name} (${inItalian(italianNames[contract], words)})`;
}

function contractWords(facts: OfferFacts, words: Vocabulary): Phrase | null {
  const months = facts.durationMonths
    ? words.contracts.months(amount({ min: facts.durationMonths.value, max: facts.durationMonths.value }, words))
    : null;
  if (!facts.contract) return months;
  const duration = months === null ? '' : phrase`${words.lists.comma}${months}`;
  return phrase`${contractName(facts.contract.value, words)}${duration}${prospectWords(facts, words)}`;
}

function prospectWords({ contract, prospect }: OfferFacts, words: Vocabulary): Phrase {
  if (!prospect) return '';
  const stays = prospect.value === 'indeterminato' && contract?.value !== 'indeterminato';
  return stays ? words.contracts.mayStay : words.contracts.afterwards(contractName(prospect.value, words));
}
