import type { Entry, IsoDate } from '../model.ts';
import { daysBetween } from '../week.ts';
import { dayInWords } from './day-in-words.ts';
import type { Finding, Gate, GateContext } from './gate.ts';
import { verdicts } from './gate.ts';

/** Days after which an offer without a deadline is no longer printed, a local one is asked for again, a notice is checked again. */
const limits = { offer: 28, kmZero: 14, notice: 60, publishedWarn: 45, publishedHold: 120 } as const;

/** Is it still alive? A deadline counts to the end of its day; an offer without one has a short life. */
export const freshness: Gate = {
  id: 'freshness',
  judge: (entry, context) => verdicts('freshness', findings(entry, context)),
};

function findings(entry: Entry, context: GateContext): Finding[] {
  const deadline = deadlineFinding(entry, context.today);
  if (deadline?.level === 'out') return [deadline];
  return [deadline, ...ofKind(entry, context.today)].filter((finding) => finding !== null);
}

function ofKind(entry: Entry, today: IsoDate): (Finding | null)[] {
  switch (entry.kind) {
    case 'offer':
      return entry.section === 'km-zero'
        ? [reconfirmation(entry, today)]
        : [
            age(entry, today),
            published(entry.facts.published?.value ?? null, entry, today),
            entry.draft.by === null ? null : reconfirmation(entry, today),
          ];
    case 'course':
    case 'class':
      return [ended(entry.details.ends?.value ?? null, entry, today), started(entry, today)];
    case 'notice':
      return [ended(entry.details.ends?.value ?? null, entry, today), checkedFigures(entry, today)];
  }
}

function deadlineFinding(entry: Entry, today: IsoDate): Finding | null {
  const date = entry.deadline?.value.date ?? null;
  if (!entry.deadline || date === null) return null;
  const evidence = entry.deadline.evidence;
  const left = daysBetween(today, date);
  if (left < 0) {
    return {
      level: 'out',
      code: 'EXPIRED',
      evidence,
      sentence: {
        it: `Il termine per candidarsi era il ${dayInWords(date).it}: è passato, quindi la voce non si stampa.`,
        en: `The deadline was ${dayInWords(date).en}: it is over, so the entry is not printed.`,
      },
      ask: 'Il termine è scaduto: l’annuncio è ancora aperto? Se sì, fino a quando ci si può candidare?',
    };
  }
  if (left > 2) return null;
  return {
    level: 'warn',
    code: 'EXPIRES_BEFORE_READ',
    evidence,
    sentence: {
      it: `Il termine è il ${dayInWords(date).it}, a due giorni o meno dalla data del bollettino: molte persone lo leggeranno tardi.`,
      en: `The deadline is ${dayInWords(date).en}, two days or less from the day of the issue: many will read it too late.`,
    },
    ask: 'È possibile candidarsi anche qualche giorno dopo il termine?',
  };
}

/** An offer without a date to apply by lives 28 days from when it was first seen, or last confirmed by a person. */
function age(entry: Entry, today: IsoDate): Finding | null {
  if (entry.deadline?.value.date) return null;
  const known = latest(entry.firstSeen, entry.draft.confirmed);
  const days = daysBetween(known, today);
  if (days <= limits.offer) return null;
  return {
    level: 'out',
    code: 'STALE',
    evidence: null,
    sentence: {
      it: `L’annuncio non ha una scadenza ed è noto dal ${dayInWords(known).it}: dopo ${limits.offer} giorni non si stampa più.`,
      en: `The ad has no deadline and has been known since ${dayInWords(known).en}: after ${limits.offer} days it is no longer printed.`,
    },
    ask: 'La ricerca è ancora aperta? Fino a quando ci si può candidare?',
  };
}

function published(date: IsoDate | null, entry: Entry, today: IsoDate): Finding | null {
  if (date === null || entry.deadline?.value.date || entry.kind !== 'offer') return null;
  if (entry.draft.confirmed && daysBetween(entry.draft.confirmed, today) <= limits.offer) return null;
  const days = daysBetween(date, today);
  if (days <= limits.publishedWarn) return null;
  return {
    level: days > limits.publishedHold ? 'hold' : 'warn',
    code: 'OLD_AD',
    evidence: entry.facts.published?.evidence ?? null,
    sentence: {
      it: `L’annuncio è stato pubblicato il ${dayInWords(date).it}, ${days} giorni fa, e non ha una scadenza: può darsi che il posto non ci sia più.`,
      en: `The ad was published on ${dayInWords(date).en}, ${days} days ago, and has no deadline: the job may be gone.`,
    },
    ask: 'L’annuncio è di qualche tempo fa: il posto è ancora libero?',
  };
}

function reconfirmation(entry: Entry, today: IsoDate): Finding | null {
  const known = latest(entry.draft.seen, entry.draft.confirmed);
  const days = daysBetween(known, today);
  if (days <= limits.kmZero) return null;
  return {
    level: 'hold',
    code: 'RECONFIRM',
    evidence: null,
    sentence: {
      it: `L’offerta è stata vista o confermata l’ultima volta il ${dayInWords(known).it}, ${days} giorni fa: dopo ${limits.kmZero} giorni un’offerta raccolta a mano va riconfermata con una telefonata o una visita.`,
      en: `The offer was last seen or confirmed on ${dayInWords(known).en}, ${days} days ago: after ${limits.kmZero} days an offer collected by hand must be confirmed again by phone or in person.`,
    },
    ask: 'Buongiorno, chiamo dallo sportello lavoro: cercate ancora questa persona? Orario e paga sono gli stessi?',
  };
}

function ended(ends: IsoDate | null, entry: Entry, today: IsoDate): Finding | null {
  if (ends === null || entry.kind === 'offer' || ends >= today) return null;
  return {
    level: 'out',
    code: 'EXPIRED',
    evidence: entry.details.ends?.evidence ?? null,
    sentence: {
      it: `È finito il ${dayInWords(ends).it}, quindi la voce non si stampa.`,
      en: `It ended on ${dayInWords(ends).en}, so the entry is not printed.`,
    },
    ask: 'C’è una nuova edizione? Quando comincia e come ci si iscrive?',
  };
}

/** A course that has begun and does not say when it ends may have been a single day. */
function started(entry: Entry, today: IsoDate): Finding | null {
  if (entry.kind === 'offer' || entry.kind === 'notice') return null;
  const starts = entry.details.starts?.value ?? null;
  if (starts === null || starts >= today || entry.details.ends || entry.deadline?.value.date) return null;
  return {
    level: entry.kind === 'course' ? 'hold' : 'warn',
    code: 'STARTED',
    evidence: entry.details.starts?.evidence ?? null,
    sentence: {
      it: `È cominciato il ${dayInWords(starts).it} e non è scritto quando finisce né fino a quando ci si iscrive.`,
      en: `It began on ${dayInWords(starts).en}, and neither its end nor the last day to enrol is written.`,
    },
    ask: 'Il corso è già cominciato: ci si può ancora iscrivere? Fino a quando?',
  };
}

/** Amounts and conditions of a notice change, above all in January: they are printed only while checked. */
function checkedFigures(entry: Entry, today: IsoDate): Finding | null {
  if (entry.kind !== 'notice') return null;
  const until = entry.details.validUntil?.value ?? null;
  if (until !== null && until < today) {
    return recheck(
      `Le informazioni erano verificate fino al ${dayInWords(until).it}`,
      `The information was checked until ${dayInWords(until).en}`,
    );
  }
  const known = latest(entry.draft.seen, entry.draft.confirmed);
  if (daysBetween(known, today) <= limits.notice) return null;
  return recheck(
    `Le informazioni sono state verificate il ${dayInWords(known).it}, più di ${limits.notice} giorni fa`,
    `The information was checked on ${dayInWords(known).en}, more than ${limits.notice} days ago`,
  );
}

function recheck(it: string, en: string): Finding {
  return {
    level: 'hold',
    code: 'RECHECK',
    evidence: null,
    sentence: {
      it: `${it}: vanno ricontrollate prima di stamparle, perché importi e requisiti cambiano.`,
      en: `${en}: check again before printing, because amounts and conditions change.`,
    },
    ask: 'Importi, requisiti e scadenze di questo avviso sono ancora validi?',
  };
}

function latest(first: IsoDate, second: IsoDate | null): IsoDate {
  return second !== null && second > first ? second : first;
}
