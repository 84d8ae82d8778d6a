// "attestato ASA o OSS": one of the two is enough, so they are one requirement, told "ASA o OSS".
import type { Fact, Requirement } from '../model.ts';
import type { Segment } from './ad-text.ts';

const or = /^ ?(?:o|oppure|ovvero|e\/o|\/) ?(?:(?:attestato|qualifica|titolo|diploma|di|da) )*$/iu;

/** The facts of one segment, certificates between which the words say "or" as one. */
export function joined(of: Segment, all: Fact<Requirement>[]): Fact<Requirement>[] {
  const certificates = all.filter(({ value }) => value.topic === 'certificate');
  const chains: Fact<Requirement>[] = [];
  for (const fact of certificates.sort((a, b) => a.evidence.at - b.evidence.at)) {
    const last = chains.at(-1);
    const either = last ? alternativesOf(of, last, fact) : null;
    if (either) chains[chains.length - 1] = either;
    else chains.push(fact);
  }
  return [...all.filter((fact) => !certificates.includes(fact)), ...chains];
}

function alternativesOf(of: Segment, one: Fact<Requirement>, next: Fact<Requirement>): Fact<Requirement> | null {
  const start = one.evidence.at;
  const end = start + one.evidence.quote.length;
  if (one.value.need !== next.value.need || one.value.value === next.value.value) return null;
  if (next.evidence.at < end || !or.test(of.raw.slice(end, next.evidence.at))) return null;
  const quote = of.raw.slice(start, next.evidence.at + next.evidence.quote.length);
  return {
    value: { ...one.value, value: `${one.value.value} o ${next.value.value}` },
    evidence: { ...one.evidence, quote },
  };
}

/** The certificates of "ASA o OSS"; none of a single one. */
export function alternativesIn(value: string | null): string[] {
  const each = value?.split(' o ') ?? [];
  return each.length > 1 ? each : [];
}
