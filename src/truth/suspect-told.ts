// How a list that is not believed is told.

import type { Problem, Said } from '../model.ts';
import type { Suspicion } from './suspect-list.ts';

/** A list that does not look like the source's offers any more. */
export function suspect(source: string, suspicion: Suspicion): Problem {
  const { code, what, remedy } = wordsOf(suspicion);
  const whose: Said = {
    it: `La fonte "${source}" è da controllare: `,
    en: `The source "${source}" must be looked at: `,
  };
  return {
    code,
    lost: 'source',
    where: source,
    what: { it: `${whose.it}${what.it}`, en: `${whose.en}${what.en}` },
    remedy,
  };
}

function wordsOf(suspicion: Suspicion): Pick<Problem, 'code' | 'what' | 'remedy'> {
  switch (suspicion.is) {
    case 'menu':
      return {
        code: 'LOOKS_LIKE_MENU',
        what: {
          it: `al posto degli annunci dà le voci di un menu (${suspicion.example}).`,
          en: `instead of offers it gives the items of a menu (${suspicion.example}).`,
        },
        remedy: pageRebuilt,
      };
    case 'repeated':
      return {
        code: 'SAME_ENTRY_REPEATED',
        what: {
          it: `dà ${suspicion.count} volte la stessa voce, «${suspicion.example}».`,
          en: `it gives the same entry ${suspicion.count} times, “${suspicion.example}”.`,
        },
        remedy: pageRebuilt,
      };
    case 'one-link':
      return {
        code: 'ALL_LINKS_EQUAL',
        what: {
          it: `tutte le ${suspicion.count} voci portano allo stesso indirizzo, ${suspicion.example}.`,
          en: `all ${suspicion.count} entries lead to the same address, ${suspicion.example}.`,
        },
        remedy: pageRebuilt,
      };
    case 'fields-gone': {
      const it = suspicion.fields.map((field) => fieldWords[field]?.it ?? field).join(', ');
      const en = suspicion.fields.map((field) => fieldWords[field]?.en ?? field).join(', ');
      return {
        code: 'FIELDS_GONE',
        what: {
          it: `nessuna voce ha più quello che prima avevano quasi tutte (${it}).`,
          en: `no entry has any more what nearly all had before (${en}).`,
        },
        remedy: pageRebuilt,
      };
    }
    case 'jump':
      return {
        code: 'SUDDEN_JUMP',
        what: {
          it: `dà ${suspicion.now} voci, e l’ultima volta erano ${suspicion.before}.`,
          en: `it gives ${suspicion.now} entries, and last time there were ${suspicion.before}.`,
        },
        remedy: {
          it: 'Guarda con "bulletin source test" se sono davvero annunci. Se è giusto così, scrivi nella fonte quante voci aspettarsi: expect: {max: ...}.',
          en: 'See with "bulletin source test" whether they really are offers. If this is right, write in the source how many to expect: expect: {max: ...}.',
        },
      };
  }
}

const pageRebuilt: Said = {
  it: 'Apri la pagina: forse il sito è stato rifatto. Correggi la fonte e provala con "bulletin source test". Se è giusto così non serve fare nulla: dopo due settimane le voci nuove si prendono come sono.',
  en: 'Open the page: the site may have been rebuilt. Mend the source and try it with "bulletin source test". If this is right there is nothing to do: after two weeks the new entries are taken as they are.',
};

const fieldWords: Record<string, Said> = {
  title: { it: 'titolo', en: 'title' },
  url: { it: 'indirizzo', en: 'address' },
  date: { it: 'data', en: 'date' },
  employer: { it: 'datore', en: 'employer' },
  place: { it: 'luogo', en: 'place' },
  deadline: { it: 'scadenza', en: 'deadline' },
  text: { it: 'testo', en: 'text' },
  contract: { it: 'contratto', en: 'contract' },
  hours: { it: 'ore', en: 'hours' },
  schedule: { it: 'orario', en: 'schedule' },
  pay: { it: 'paga', en: 'pay' },
};
