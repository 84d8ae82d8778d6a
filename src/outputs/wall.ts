// The sheet for a wall: A3, read from a metre away, with slips to tear off along its foot. A card says what makes one stop and how
// to apply; what else there is to know is behind its code, at the desk and on the phone.

import type { Phrase } from '../locales/phrase.ts';
import type { Edition, IssueEntry } from '../model.ts';
import type { CardView } from './card-view.ts';
import { localeOf } from './locales.ts';
import type { OutputFile, RenderTools } from './output.ts';
import type { RowView } from './rows.ts';
import { printSheet } from './sheet.ts';
import type { Sheet } from './sheet-document.ts';
import { inBrief } from './slide.ts';
import type { EditionView } from './view.ts';

/** Measured on full sample issues. Work is what one stops for: it keeps its cards. */
export const wallSheet: Sheet = {
  template: 'wall',
  style: null,
  ending: '-parete',
  pages: 1,
  room: { fullPerPage: 5, compactPerPage: 8, kept: ['market', 'km-zero'] },
  foot: null,
  restLines: 20,
  glossary: 0,
  shown: wallView,
};

export function wall(edition: Edition, tools: RenderTools): Promise<OutputFile[]> {
  return printSheet(edition, tools, wallSheet);
}

export interface SlipView {
  name: EditionView['desks'][number]['name'];
  phone: string | null;
}

function wallView(view: EditionView, edition: Edition): object {
  const entries = new Map(edition.issue.sections.flatMap(({ entries }) => entries.map((one) => [one.code, one])));
  const sections = view.sections.map((section) => ({
    ...section,
    cards: section.cards.map((card) => {
      const one = entries.get(card.code);
      return card.compact && one ? brief(card, one, edition) : card;
    }),
  }));
  return { ...view, sections, slips: slipsOf(view) };
}

/** Where, when, for how much, and the way to apply that is easiest from where one stands: by telephone. */
function brief(card: CardView, one: IssueEntry, { language }: Edition): CardView {
  const locale = localeOf(language);
  const { where, hours, money } = inBrief(one, locale);
  const { labels } = locale;
  const badge = card.rows.find(({ label }) => label === labels.hours)?.badge ?? null;
  const row = (label: string, text: Phrase | null): RowView[] =>
    text === null && one.entry.kind !== 'offer'
      ? []
      : [{ label, text: text ?? locale.words.notWritten, ask: text === null, short: true, badge: null }];
  const reserved = card.rows.filter(({ label }) => label === labels.audience);
  const ways = card.apply?.ways ?? [];
  return {
    ...card,
    rows: [
      ...row(labels.where, where),
      ...reserved,
      ...row(labels.hours, hours).map((hour) => ({
        ...hour,
        badge: badge && goodWithSchool.has(badge.fit) ? badge : null,
      })),
      ...row(labels.pay, money),
    ],
    text: null,
    apply: card.apply && {
      ...card.apply,
      note: null,
      ways: [ways.find(({ big }) => big) ?? ways[0]].filter((way) => way !== undefined),
    },
    foot: card.employer ? [card.employer] : [],
  };
}

const goodWithSchool: ReadonlySet<string> = new Set(['inside', 'with-pre-post']);

const slips = 10;

/** A desk each, those with a telephone by turns. */
export function slipsOf({ desks }: Pick<EditionView, 'desks'>): SlipView[] {
  const called = desks.filter(({ phone }) => phone !== null);
  const shown = called.length > 0 ? called : desks;
  return Array.from({ length: slips }, (_, place) => shown[place % shown.length])
    .filter((desk) => desk !== undefined)
    .map(({ name, phone }) => ({ name, phone }));
}
