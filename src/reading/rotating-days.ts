import type { DayGroup } from './day-groups.ts';

const someOf =
  /(?<![a-z0-9])(?<n>[1-6]|due|tre|quattro|cinque|sei) ?(?:gg|giorni|giornate)? ?(?:su|\/) ?(?<m>[5-7]|cinque|sei|sette)(?![a-z]|\d|[.,:/]\d)/u;
const perWeek =
  /(?<![a-z0-9])(?:(?<n>[1-6]|due|tre|quattro|cinque|sei) ?(?:(?:gg|giorni) ?(?:\/|a |alla )sett|(?:gg|giorni|notti|sere|mattine|pomeriggi) (?:dal?|tra|fra) (?:il )?(?=lun|mar|mer|gio|ven|sab|dom)))/u;
const restDay =
  /(?<![a-z0-9])(?:(?:un|uno|1|due|2)\s(?:(?:giorn[oi]|gg|giornat[ae]) (?:di ripos|liber|di fest)|ripos[io](?![a-z]))|riposi? (?:infrasettimanal|settimanal|a rotazione|a turno|compensativ)|a rotazione)/u;

/** "5 giorni su 7": how many days are worked, where a number says it. */
export function daysWorked(text: string): number | null {
  const match = someOf.exec(text) ?? perWeek.exec(text);
  return match && count(match.groups?.n);
}

/** Whether the worked days are some of those named, or rest days rotate. */
export function rotates(text: string, groups: DayGroup[]): boolean {
  const longest = Math.max(0, ...groups.filter((group) => group.role === 'worked').map((group) => group.days.length));
  const worked = daysWorked(text);
  if (worked !== null) return worked < longest;
  return longest >= 6 && restDay.test(text);
}

const numbers = ['zero', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette'];
function count(word: string | undefined): number {
  if (word === undefined) return 0;
  return /\d/.test(word) ? Number(word) : numbers.indexOf(word);
}
