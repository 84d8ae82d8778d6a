// Texts and pictures to paste into WhatsApp, one for each entry and an index. Files only: no list of telephones is held.

import type { Locale } from '../locales/locale.ts';
import { joined, leftToRight, type Phrase } from '../locales/phrase.ts';
import type { Edition, IssueEntry } from '../model.ts';
import { localeOf } from './locales.ts';
import { messageOf, shortened } from './message.ts';
import { entryAddress } from './online.ts';
import type { OutputFile, RenderTools } from './output.ts';
import { picturesOf } from './pictures.ts';
import { type EditionView, viewOf } from './view.ts';

const none: ReadonlySet<string> = new Set();

export async function whatsapp(edition: Edition, tools: RenderTools): Promise<OutputFile[]> {
  const locale = localeOf(edition.language);
  const view = viewOf(edition, locale, { compact: none, listed: none, codes: true });
  const folder = `whatsapp-${edition.id}`;
  const text = (name: string, words: string): OutputFile => ({
    name: `${folder}/${name}.txt`,
    bytes: new TextEncoder().encode(`${words}\n`),
  });
  const entries = new Map(edition.issue.sections.flatMap((section) => section.entries).map((one) => [one.code, one]));
  const messages = view.sections
    .flatMap((section) => section.cards)
    .map((card) => {
      const one = entries.get(card.code);
      const link = (one ? entryAddress(edition, one) : null) ?? view.online?.url ?? null;
      return text(card.code, messageOf(card, { locale, signature: signatureOf(view, one), link }));
    });
  return [text('0-indice', indexOf(view, locale)), ...messages, ...(await cardPictures(folder, view, tools))];
}

/** The week, and the desk to ask: the one to go to, else the nearest to the job, else the first. */
function signatureOf(view: EditionView, one: IssueEntry | undefined): Phrase[] {
  const own = one?.entry.apply.map((fact) => fact.value).find((channel) => channel.by === 'desk')?.desk;
  const near = view.desks.find(({ id }) => id === (own ?? one?.nearness?.desk)) ?? view.desks[0];
  if (!near) return [view.issueLine];
  const phone = near.phone === null ? [] : [view.direction === 'rtl' ? leftToRight(near.phone) : near.phone];
  return [view.issueLine, joined([near.name, ...phone], ': ')];
}

/** https://faq.whatsapp.com: a message holds 65,536 signs, but a screen full is all that is read. */
const longestIndex = 4000;

function indexOf(view: EditionView, locale: Locale): string {
  const head = [`*${view.title}*`, ...(view.name === null ? [] : [view.name]), String(view.issueLine)];
  const foot = [locale.words.workIsFree, ...(view.online ? [view.online.url] : [])];
  const listed = (most: number): string => {
    const sections = view.sections.map((section) =>
      [
        `*${section.title}*`,
        ...section.cards.map(({ code, title }) => `${code} ${shortened(String(title), most)}`),
      ].join('\n'),
    );
    return [head.join('\n'), ...sections, foot.join('\n')].join('\n\n');
  };
  const whole = listed(120);
  return whole.length <= longestIndex ? whole : listed(30);
}

async function cardPictures(folder: string, view: EditionView, tools: RenderTools): Promise<OutputFile[]> {
  const cards = view.sections.flatMap(({ id, title, cards: own }) =>
    own.map((card) => ({ ...card, section: { id, title }, qr: card.apply?.qr ?? view.online?.qr ?? null })),
  );
  const pictures = await picturesOf('picture', { ...view, cards }, tools);
  return pictures.map((bytes, place) => ({ name: `${folder}/${cards[place]?.code}.png`, bytes }));
}
