// Whom an edition is for. It leaves out only what is known not to fit: an offer that does not say where it is, or at what hours,
// stays, as a question to ask. An ordinary job is never hidden by the reader's sex or age (D.Lgs. 198/2006 art. 27, D.Lgs. 216/2003).

import type { IssueEntry, Nearness, SectionId } from '../model.ts';
import { ageLimits } from './age-limits.ts';

export interface Audience {
  /** its own entries are in, those reserved to another programme are out; null: those of no programme are not filtered */
  programme: string | null;
  /** years; hides courses, notices and places of a programme that state another age */
  age: { from: number; to: number | null } | null;
  sections: readonly SectionId[] | null;
  /** desks whose addresses are printed, and whose own entries are in */
  desks: readonly string[] | null;
  /** number of a Municipio of Milan */
  municipio: number | null;
  /** how far at most */
  nearness: Exclude<Nearness['step'], 'outside' | 'unknown'> | null;
  /** how well the hours go with school, at least */
  school: 'inside' | 'with-pre-post' | null;
}

export const everybody: Audience = {
  programme: null,
  age: null,
  sections: null,
  desks: null,
  municipio: null,
  nearness: null,
  school: null,
};

export function suits(one: IssueEntry, audience: Audience): boolean {
  return (
    (audience.sections === null || audience.sections.includes(one.entry.section)) &&
    suitsProgramme(one, audience) &&
    suitsAge(one, audience) &&
    suitsDesks(one, audience) &&
    suitsPlace(one, audience) &&
    suitsSchool(one, audience)
  );
}

function suitsProgramme(one: IssueEntry, { programme }: Audience): boolean {
  if (programme === null) return true;
  const own = programmesOf(one);
  return own.length === 0 || own.some((name) => plain(name).includes(plain(programme)));
}

/** The programmes that an entry is reserved to. */
function programmesOf({ entry }: IssueEntry): string[] {
  const stated = entry.draft.extra.programme;
  const asked =
    entry.kind === 'offer'
      ? entry.facts.requirements.flatMap(({ value }) =>
          value.topic === 'programme' && value.need === 'must' && value.value ? [value.value] : [],
        )
      : [];
  return [...(stated ? [stated] : []), ...asked];
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function suitsAge(one: IssueEntry, { age }: Audience): boolean {
  if (age === null) return true;
  const limits = statedAge(one);
  if (limits === null) return true;
  return (limits.to === null || limits.to >= age.from) && (age.to === null || limits.from <= age.to);
}

const ofProgramme = ['AGE_LIMIT_ALLOWED_BY_PROGRAMME', 'AGE_FROM_ALLOWED_BY_PROGRAMME'];

/** An ordinary job has no age, whatever its ad says; a place of a programme, a course and a notice may have one. */
function statedAge(one: IssueEntry): { from: number; to: number | null } | null {
  const { entry } = one;
  if (entry.kind !== 'offer') return entry.details.audience ? ageLimits(entry.details.audience.value) : null;
  const allowed = one.verdicts.find(({ code }) => ofProgramme.includes(code));
  const quote = allowed?.evidence?.quote;
  return quote ? ageLimits(quote) : null;
}

function suitsDesks({ entry }: IssueEntry, { desks }: Audience): boolean {
  const own = entry.draft.extra.desk;
  return desks === null || own === undefined || desks.includes(own);
}

const steps: readonly Nearness['step'][] = ['neighbourhood', 'municipio', 'near', 'milan', 'outside'];

function suitsPlace({ nearness }: IssueEntry, { municipio, nearness: furthest }: Audience): boolean {
  if (nearness === null || nearness.step === 'unknown') return true;
  if (municipio !== null && nearness.municipi && !nearness.municipi.includes(municipio)) return false;
  return furthest === null || steps.indexOf(nearness.step) <= steps.indexOf(furthest);
}

function suitsSchool({ entry }: IssueEntry, { school }: Audience): boolean {
  if (school === null || entry.kind !== 'offer') return true;
  const { fit } = entry.facts.schoolFit;
  return fit === 'unknown' || fit === 'inside' || (fit === 'with-pre-post' && school === 'with-pre-post');
}
