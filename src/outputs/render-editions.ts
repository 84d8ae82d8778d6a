// The editions of an issue, with one browser.

import type { Edition, Language, OutputKind, Problem } from '../model.ts';
import { startPrinter } from './browser.ts';
import { renderEdition } from './index.ts';
import { layoutKey, type Settled } from './layout.ts';
import { localeOf } from './locales.ts';
import type { OutputFile, RenderOptions } from './output.ts';

/**
 * Every output of every edition, in their order, with one browser. The first edition of the same entries is laid out alone; the
 * others start from where it ended, two at a time, and so look alike.
 * @throws TemplateFault as `renderEdition`
 */
export async function renderEditions(
  editions: readonly Edition[],
  options: RenderOptions,
): Promise<{ files: OutputFile[]; problems: Problem[] }> {
  const isOwn = !options.printer && editions.some(({ outputs }) => outputs.some((kind) => printed.has(kind)));
  const printer = isOwn ? startPrinter(options.browser) : (options.printer ?? null);
  const shared = { ...options, printer, layouts: new Map<string, Settled>() };
  const keys = editions.map(layoutKey);
  const isFirst = (place: number): boolean => keys.indexOf(keys[place] ?? '') === place;
  const made: { files: OutputFile[]; problems: Problem[] }[] = [];
  const render = async (place: number): Promise<void> => {
    const edition = editions[place];
    if (edition) made[place] = await renderEdition(edition, shared);
  };
  const places = [...editions.keys()];
  try {
    await inPairs(places.filter(isFirst), render);
    await inPairs(
      places.filter((place) => !isFirst(place)),
      render,
    );
  } finally {
    const started = isOwn ? await printer : null;
    if (started && !('code' in started)) await started.close();
  }
  const unread = editions.filter(({ language }) => localeOf(language).awaitingReview !== null).map(notReviewed);
  return {
    files: made.flatMap(({ files }) => files),
    problems: [...unread, ...made.flatMap(({ problems }) => problems)],
  };
}

const printed: ReadonlySet<OutputKind> = new Set(['pdf', 'large-print', 'wall', 'whatsapp', 'screens']);

async function inPairs(places: readonly number[], render: (place: number) => Promise<void>): Promise<void> {
  const queue = [...places];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await render(next);
  };
  await Promise.all([work(), work()]);
}

const italianNames: Record<Language, string> = {
  it: 'italiano',
  en: 'inglese',
  es: 'spagnolo',
  fr: 'francese',
  ar: 'arabo',
  si: 'singalese',
};
const englishNames: Record<Language, string> = {
  it: 'Italian',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  ar: 'Arabic',
  si: 'Sinhala',
};

function notReviewed({ id, language }: Edition): Problem {
  return {
    code: 'TRANSLATION_NOT_REVIEWED',
    lost: 'nothing',
    where: id,
    what: {
      it: `Le parole in ${italianNames[language]} del programma non sono ancora state rilette da chi conosce bene la lingua: l’edizione «${id}» lo dice in prima pagina.`,
      en: `The program’s words in ${englishNames[language]} have not been read yet by somebody who knows the language well: the edition “${id}” says so on its first page.`,
    },
    remedy: {
      it: 'Prima di distribuirla falla leggere a una mediatrice o a un mediatore.',
      en: 'Before you hand it out let a cultural mediator read it.',
    },
  };
}
