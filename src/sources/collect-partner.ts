// What another desk shares (`scambio.json` of its site). Its entries are read and judged here like any other: a partner is trusted for
// where an offer comes from, not for what it may print.

import * as z from 'zod';
import { type Exchange, exchangeSchema, exchangeVersion, type SharedEntry } from '../exchange/exchange-schema.ts';
import type { Draft, Problem } from '../model.ts';
import type { PartnerSource } from './partner.ts';
import { addressOf, type Collected, type CollectTools, emptyDraft, SourceFailure } from './source.ts';

export async function collectPartner(source: PartnerSource, tools: CollectTools): Promise<Collected> {
  const options = { source: source.id, accept: 'json', private: source.private ?? false } as const;
  const page = await tools.get(addressOf(source), options);
  const shared = understood(source, page.text);
  const wanted = shared.entries.filter(({ section }) => source.sections?.includes(section) ?? true);
  return {
    drafts: wanted.map((entry) => draftOf(entry, { source, shared, today: tools.today })),
    problems: [],
    withdrawn: shared.withdrawn.map(({ key }) => key),
  };
}

function draftOf(
  entry: SharedEntry,
  { source, shared, today }: { source: PartnerSource; shared: Exchange; today: string },
): Draft {
  const { title, employer, place, url, date, deadline, text, confirmed, checked } = entry;
  // Who is a step away is not asked twice: the partner's own word counts, but never later than today.
  const lastWord = [confirmed ?? checked, today].sort()[0] ?? today;
  const origin =
    entry.source.name === shared.publisher.name
      ? shared.publisher.name
      : `${entry.source.name}, ${shared.publisher.name}`;
  return {
    ...emptyDraft(source, entry.section, [entry.first_seen, today].sort()[0] ?? today),
    id: entry.key,
    title,
    employer,
    place,
    url,
    date,
    deadline,
    text,
    language: shared.language,
    extra: { ...entry.extra, origin },
    confirmed: lastWord,
  };
}

/** @throws SourceFailure when it is not an exchange file of a version that is known here */
function understood(source: PartnerSource, text: string): Exchange {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new SourceFailure(notAnExchange(source), { cause });
  }
  const version = z.object({ schema: z.string() }).safeParse(parsed).data?.schema;
  if (version?.startsWith('bulletin-exchange/') && version !== exchangeVersion) {
    throw new SourceFailure(otherVersion(source, version));
  }
  const result = exchangeSchema.safeParse(parsed);
  if (!result.success) throw new SourceFailure(notAnExchange(source), { cause: result.error });
  return result.data;
}

function notAnExchange({ id }: PartnerSource): Problem {
  return {
    code: 'NOT_AN_EXCHANGE',
    lost: 'source',
    where: id,
    what: {
      it: `La fonte "${id}" non è il file di scambio di un altro bollettino, o è rovinato.`,
      en: `The source "${id}" is not the exchange file of another bulletin, or it is damaged.`,
    },
    remedy: {
      it: 'Chiedi all’altro sportello l’indirizzo del suo file scambio.json (è nella cartella output/site).',
      en: 'Ask the other desk for the address of its file scambio.json (it is in the folder output/site).',
    },
  };
}

function otherVersion({ id }: PartnerSource, version: string): Problem {
  return {
    code: 'OTHER_EXCHANGE_VERSION',
    lost: 'source',
    where: id,
    what: {
      it: `La fonte "${id}" è fatta con un’altra versione del programma (${version}): qui si legge ${exchangeVersion}.`,
      en: `The source "${id}" was made with another version of the program (${version}): this one reads ${exchangeVersion}.`,
    },
    remedy: {
      it: 'Aggiornate il programma nei due sportelli. Intanto restano le voci dell’ultima copia buona.',
      en: 'Bring the program up to date at both desks. Meanwhile the entries of the last good copy stay.',
    },
  };
}
