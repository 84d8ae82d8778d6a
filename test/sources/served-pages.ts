import type { Get } from '../../src/http/get.ts';
import { Unreachable } from '../../src/http/get.ts';
import type { CollectTools } from '../../src/sources/source.ts';

/** What a test's site answers, by address or path: a text, a number for an HTTP failure. */
export type Site = Record<string, string | number>;

/** Tools over a site in memory; `asked` lists the addresses in the order in which they were asked for. */
export function toolsOver(site: Site): CollectTools & { asked: string[] } {
  const asked: string[] = [];
  const get: Get = async (wanted, { source }) => {
    const address = 'url' in wanted ? wanted.url : wanted.path;
    asked.push(address);
    const answer = site[address] ?? 404;
    if (typeof answer === 'number') {
      const what = { it: `${address} ha risposto ${answer}.`, en: `${address} answered ${answer}.` };
      const problem = { code: `HTTP_${answer}`, lost: 'source', where: source, what, remedy: what } as const;
      throw new Unreachable(problem, { gone: answer === 404 || answer === 410 });
    }
    const body = new TextEncoder().encode(answer);
    return {
      address,
      contentType: null,
      charset: 'utf-8',
      body,
      text: answer,
      state: 'fresh',
      copyOf: null,
      problems: [],
    };
  };
  return { get, today: '2026-11-22', asked };
}

/** Codes of problems with what they cost: `FIELD_COUNT/field`. */
export function codes(problems: { code: string; lost: string }[]): string[] {
  return problems.map(({ code, lost }) => `${code}/${lost}`);
}
