// What every message to the operator must be, whatever it is about.
import { appendFileSync } from 'node:fs';
import type { Problem, Said } from '../../src/model.ts';

const internals =
  /undefined|\bnull\b|NaN|\[object|E(?:CONN|NOTFOUND|AI_|PIPE|TIMEDOUT|NETUN|HOSTUN|NOENT|ACCES)|UND_|ERR_|OpenSSL|stack|[A-Z]\w+Error\b|\bat \w+ \(|node:|\.ts\b/;
/** Words of one language that the other does not have; field names and quotations are taken out before. */
const english =
  /(?<![\p{L}.:/-])(?:the|of|and|is|are|was|were|with|from|which|this|that|try|check|again|not|page|address|answer)(?![\p{L}.:/-])/iu;
const italian =
  /(?<![\p{L}.:/-])(?:il|la|gli|che|non|di|del|della|è|sono|pagina|fonte|indirizzo|oppure|perché|riprovare)(?![\p{L}.:/-])/iu;

/** What is wrong with the words of a problem. `names`: one of them must be in the sentence, so that she knows where to look. */
export function faultsOfWording(problem: Problem, names: string[]): string[] {
  if (process.env.MESSAGES)
    appendFileSync(process.env.MESSAGES, `${JSON.stringify([problem.code, problem.what, problem.remedy])}\n`);
  const { what, remedy } = problem;
  const found: string[] = [];
  const blame = (why: string, said: string) => found.push(`${problem.code}: ${why}: ${said}`);
  for (const said of [what, remedy].flatMap(({ it, en }) => [it, en])) {
    if (!/[.!?]$|: (?:https?:\S+|'.*'|".*")$/s.test(said)) blame('no full stop', said);
    if (!/^(?:[\p{Lu}«“"\d]|[a-z][\w.-]*\.example|https?:|\/|\w+\.\w+ )/u.test(said)) blame('no beginning', said);
    if (internals.test(unquoted(said))) blame('internals', said);
    if (said.length > 700) blame('too long', said.slice(0, 200));
  }
  for (const { it, en } of [what, remedy]) {
    if (english.test(unquoted(it))) blame('English in the Italian', it);
    if (italian.test(unquoted(en))) blame('Italian in the English', en);
    if (it === en) blame('one language', it);
  }
  for (const said of both(what)) if (!names.some((name) => said.includes(name))) blame('names nothing', said);
  return found;
}

function both({ it, en }: Said): string[] {
  return [it, en];
}

function unquoted(said: string): string {
  return said.replace(
    /«[^»]*»|“[^”]*”|"[^"]*"|\{[^}]*\}|https?:\S+|[\w.-]+\.example|\w+: \w+|\b(?:page|list|board|follow|detail|fields)\b(?:\.\w+)?/g,
    '',
  );
}
