import type { Entry, Evidence } from '../model.ts';
import { evidence } from '../reading/ad-text.ts';
import { matchesIn } from '../reading/span.ts';
import { adWords } from './ad-words.ts';
import type { Finding, Gate } from './gate.ts';
import { verdicts } from './gate.ts';
import { existingDay, monthNames, monthNumber } from './written-day.ts';

/** Is there a deadline that nobody can read? It is left open in the bulletin, never in silence. */
export const deadline: Gate = {
  id: 'deadline',
  judge: (entry) => verdicts('deadline', findings(entry)),
};

function findings(entry: Entry): Finding[] {
  if (entry.deadline) return [];
  const typed = typedWords(entry);
  if (typed) return [unreadable(typed)];
  const found = impossible(entry);
  return found ? [noSuchDay(found)] : [];
}

/** The field for it says that there is no deadline. */
const none =
  /^(?:nessun[ao]?|senza|sempre|non c'e|non (?:e )?(?:specificat|indicat|previst)|n\.?d\.?(?![a-z])|[^a-z0-9])/u;

function typedWords(entry: Entry): Evidence | null {
  const field = adWords(entry.draft).find(({ segment }) => segment.where === 'deadline')?.segment;
  if (!field || none.test(field.folded.trim())) return null;
  const whole = evidence(field, 0, field.plain.length);
  return whole.quote === '' ? null : whole;
}

const anchored = new RegExp(
  `(?<![a-z])(?:entro|scad(?:e|enza|ra)|termine|fino al|sino al|ultimo giorno|prorogat[oaie])(?![a-z])[^\\d.;\\n]{0,40}` +
    `(?<![\\d/.,-])(?<day>\\d{1,2})(?: (?<named>${monthNames.join('|')})(?: (?<after>20\\d{2})(?!\\d))?|(?<sep>[/.-])(?<full>\\d{1,2})\\k<sep>(?<year>20\\d{2})(?!\\d)|/(?<half>0?[1-9]|1[0-2])(?![\\d/]))`,
  'gu',
);

/** "entro il 31 novembre", with the words that announce it. */
function impossible(entry: Entry): Evidence | null {
  for (const { segment, words } of adWords(entry.draft)) {
    const match = matchesIn(words, anchored).find(({ groups }) => !exists(groups ?? {}, entry.draft.seen));
    if (match) return evidence(segment, match.index, match.index + match[0].length);
  }
  return null;
}

function exists(groups: Record<string, string | undefined>, seen: string): boolean {
  const month = monthNumber(groups['named'] ?? groups['full'] ?? groups['half'] ?? '');
  const written = groups['after'] ?? groups['year'];
  const about = Number(seen.slice(0, 4));
  const years = written === undefined ? [about, about + 1] : [Number(written)];
  return years.some((year) => existingDay(year, month, Number(groups['day'])) !== null);
}

const ask = 'Fino a che giorno ci si può candidare?';

function unreadable(found: Evidence): Finding {
  return {
    level: 'warn',
    code: 'DEADLINE_UNREADABLE',
    evidence: found,
    sentence: {
      it: `La scadenza «${found.quote}» non si riesce a leggere come un giorno: la voce esce senza scadenza.`,
      en: `The deadline “${found.quote}” cannot be read as a day: the entry is printed without a deadline.`,
    },
    ask,
  };
}

function noSuchDay(found: Evidence): Finding {
  return {
    level: 'warn',
    code: 'DEADLINE_UNREADABLE',
    evidence: found,
    sentence: {
      it: `«${found.quote}»: questo giorno non esiste, quindi la voce esce senza scadenza.`,
      en: `“${found.quote}”: there is no such day, so the entry is printed without a deadline.`,
    },
    ask,
  };
}
