// The shop window: one HTML file that plays by itself without a network, a slice for each day of the week, and the same as pictures
// for players that show only those. A slide is not shown after its deadline, whether or not anybody changes the file.

import { createHash } from 'node:crypto';
import type { Edition, IsoDate } from '../model.ts';
import { addDays } from '../week.ts';
import { fontFaces } from './fonts.ts';
import { localeOf } from './locales.ts';
import type { OutputFile, RenderTools } from './output.ts';
import { picturesOf } from './pictures.ts';
import { playSlides } from './play-slides.ts';
import { type SlideView, slideOf } from './slide.ts';
import { viewOf } from './view.ts';

const days = ['1-lunedi', '2-martedi', '3-mercoledi', '4-giovedi', '5-venerdi', '6-sabato', '7-domenica'];
const none: ReadonlySet<string> = new Set();

export async function screens(edition: Edition, tools: RenderTools): Promise<OutputFile[]> {
  const locale = localeOf(edition.language);
  const view = viewOf(edition, locale, { compact: none, listed: none, codes: false });
  const entries = edition.issue.sections.flatMap((section) => section.entries);
  const slides = entries.map((one) => slideOf(one, edition, locale));
  const urgent = new Set(entries.filter((one) => one.lastDays).map((one) => one.code));
  const page = async (name: string, shown: readonly SlideView[]): Promise<OutputFile> => {
    const script = createHash('sha256').update(playSlides).digest('base64');
    const html = tools.templates.render('screens', { ...view, slides: shown, hidden: true, script });
    const fonts = await fontFaces(html);
    const whole = html.replace('<style>', () => `<style>\n${fonts}`).replace('<script>', () => `<script>${playSlides}`);
    return { name, bytes: new TextEncoder().encode(whole) };
  };
  const folder = `schermo-${edition.id}`;
  const slices = slicesOf(slides, { from: edition.issue.from, urgent });
  const pictures = await picturesOf('screens', { ...view, slides, hidden: false, script: '' }, tools);
  const pictureOf = new Map(slides.map(({ code }, place) => [code, pictures[place]]));
  return [
    await page(`${folder}.html`, slides),
    ...(await Promise.all(slices.map((slice, day) => page(`${folder}/${days[day]}.html`, slice)))),
    ...slices.flatMap((slice, day) =>
      slice.flatMap(({ code, until }) => {
        const bytes = pictureOf.get(code);
        return bytes ? [{ name: `${folder}/${days[day]}/${code}-fino-al-${until.slice(0, 10)}.png`, bytes }] : [];
      }),
    ),
  ];
}

/** Each day has its own share, so that who passes by every day sees the whole in a week, and all that is in its last days. */
function slicesOf(
  slides: readonly SlideView[],
  { from, urgent }: { from: IsoDate; urgent: ReadonlySet<string> },
): SlideView[][] {
  const ownDay = slides.map(({ until }, place) => {
    const day = place % days.length;
    return until >= addDays(from, day) ? day : 0;
  });
  return days.map((_, day) =>
    slides.filter(({ code, until }, place) => {
      const isAlive = until >= addDays(from, day);
      return isAlive && (ownDay[place] === day || urgent.has(code));
    }),
  );
}
