// What the operator is told of offers that a source no longer lists, of lists shorter or longer than expected, of long failures.

import type { Draft, IsoDate, IsoWeek, Problem } from '../model.ts';

/** Known offers that are missing and stand until that is confirmed. */
export function notListed(source: string, missing: NonNullable<Problem['about']>): Problem {
  const { one, names } = named(missing);
  return {
    code: 'NOT_LISTED',
    lost: 'nothing',
    where: source,
    what: {
      it: one
        ? `La fonte "${source}" non elenca più un annuncio già noto: ${names}. Resta, con la data in cui è stato visto l’ultima volta, finché un’altra lettura non conferma che è tolto.`
        : `La fonte "${source}" non elenca più ${missing.length} annunci già noti: ${names}. Restano, con la data in cui sono stati visti l’ultima volta, finché un’altra lettura non conferma che sono tolti.`,
      en: one
        ? `The source "${source}" no longer lists a known offer: ${names}. It stays, with the day on which it was last seen, until another reading confirms that it was taken away.`
        : `The source "${source}" no longer lists ${missing.length} known offers: ${names}. They stay, with the day on which they were last seen, until another reading confirms that they were taken away.`,
    },
    remedy: {
      it: 'Se sai che il posto non c’è più, scrivilo in content/decisions.yaml (action: hide). Altrimenti non serve fare nulla.',
      en: 'If you know that the job is gone, write it in content/decisions.yaml (action: hide). Otherwise there is nothing to do.',
    },
    about: missing.map(({ title, url }) => ({ title, url })),
  };
}

/** Offers that are given up. */
export function offersGone(source: string, gone: readonly Draft[]): Problem {
  const { one, names } = named(gone);
  return {
    code: 'OFFERS_GONE',
    lost: 'nothing',
    where: source,
    what: {
      it: one
        ? `Un annuncio della fonte "${source}" non c’è più e non si stampa: ${names}.`
        : `${gone.length} annunci della fonte "${source}" non ci sono più e non si stampano: ${names}.`,
      en: one
        ? `An offer of the source "${source}" is gone and is not printed: ${names}.`
        : `${gone.length} offers of the source "${source}" are gone and are not printed: ${names}.`,
    },
    remedy: {
      it: 'Non serve fare nulla: se la fonte torna a pubblicarli, tornano anche nel bollettino.',
      en: 'Nothing to do: if the source lists them again, they are back in the bulletin.',
    },
  };
}

export function nowEmpty(source: string, before: number, on: IsoDate): Problem {
  return {
    code: 'SUDDENLY_EMPTY',
    lost: 'source',
    where: source,
    what: {
      it: `La fonte "${source}" non ha più nessuna voce; il ${italianDay(on)} ne aveva ${before}.`,
      en: `The source "${source}" has no entries any more; on ${on} it had ${before}.`,
    },
    remedy: {
      it: 'Apri la pagina: forse è stata rifatta o è in manutenzione. Intanto restano le voci di allora, con la loro data; se anche le prossime settimane è vuota, si tolgono.',
      en: 'Open the page: it may have been rebuilt or be under maintenance. Meanwhile the earlier entries stay, with their date; if it is empty in the next weeks too, they are taken out.',
    },
  };
}

/** Failing for several issues in a row, with nothing left to stand in. */
export function suspended(source: string, weeks: readonly IsoWeek[]): Problem {
  return {
    code: 'SUSPENDED',
    lost: 'source',
    where: source,
    what: {
      it: `La fonte "${source}" non dà annunci da ${weeks.length} numeri di seguito (dalla settimana ${weeks[0]}): è sospesa. Si prova ancora a leggerla ogni settimana.`,
      en: `The source "${source}" has given no offers for ${weeks.length} issues in a row (since week ${weeks[0]}): it is suspended. It is still tried every week.`,
    },
    remedy: {
      it: 'Apri il sito: se la pagina ha cambiato indirizzo, correggi la fonte in sources.yaml; se non c’è più, scrivi enabled: false o togli la fonte.',
      en: 'Open the site: if the page has another address, mend the source in sources.yaml; if it is no longer there, write enabled: false or remove the source.',
    },
  };
}

/** More names than this are not read. */
const mostNamed = 5;

/** Titles, the first of them only where they are many. */
export function named(drafts: readonly { title: string | null; url: string | null }[]): {
  one: boolean;
  names: string;
} {
  const titles = drafts.slice(0, mostNamed).map(({ title, url }) => `«${title ?? url ?? '?'}»`);
  const more = drafts.length - titles.length;
  return { one: drafts.length === 1, names: `${titles.join(', ')}${more > 0 ? ` (+ ${more})` : ''}` };
}

export function italianDay(date: IsoDate): string {
  const [year, month, day] = date.split('-');
  return `${Number(day)}/${Number(month)}/${year}`;
}

export function fewerThanExpected(source: string, found: number, min: number): Problem {
  return {
    code: 'FEWER_THAN_EXPECTED',
    lost: 'source',
    where: source,
    what: {
      it: `La fonte "${source}" ha dato ${found} voci, ma se ne aspettano almeno ${min}.`,
      en: `The source "${source}" gave ${found} entries, but at least ${min} are expected.`,
    },
    remedy: {
      it: 'Apri la pagina: se è cambiata correggi la fonte; se è giusto così abbassa expect.min.',
      en: 'Open the page: if it has changed mend the source; if this is right lower expect.min.',
    },
  };
}

export function moreThanExpected(source: string, found: number, max: number): Problem {
  return {
    code: 'MORE_THAN_EXPECTED',
    lost: 'nothing',
    where: source,
    what: {
      it: `La fonte "${source}" ha dato ${found} voci, più delle ${max} attese.`,
      en: `The source "${source}" gave ${found} entries, more than the ${max} expected.`,
    },
    remedy: {
      it: 'Guarda se sono davvero annunci. Se è giusto così alza expect.max.',
      en: 'See whether they really are offers. If this is right raise expect.max.',
    },
  };
}

/** `failed` is why the page could not be read again. */
export function copyTooOld(failed: Problem, on: IsoDate, days: number): Problem {
  return {
    ...failed,
    lost: 'source',
    what: {
      it: `${failed.what.it} È più vecchia di ${days} giorni (${italianDay(on)}): non si stampa più.`,
      en: `${failed.what.en} It is more than ${days} days old (${on}): it is no longer printed.`,
    },
  };
}
