import { isObject } from '../json-ld.ts';
import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import { greenhouse } from './greenhouse.ts';
import { lever } from './lever.ts';
import { personio } from './personio.ts';
import { recruitee } from './recruitee.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { teamtailor } from './teamtailor.ts';
import type { Answer, Vendor } from './vendor.ts';
import { type VendorName, vendorNames } from './vendor-names.ts';
import { workable } from './workable.ts';

/** Every vendor of job boards that is read. A new one: its file, its name in `vendor-names.ts`, and its line here. */
export const vendors: Record<VendorName, Vendor> = {
  greenhouse,
  lever,
  ashby,
  workable,
  recruitee,
  personio,
  smartrecruiters,
  teamtailor,
  bamboohr,
};

/** The vendor and the board that a web address belongs to, be it the page that people see or the answer for programs. */
export function boardAt(address: URL): { vendor: VendorName; name: string } | null {
  for (const vendor of vendorNames) {
    const name = vendors[vendor].nameIn(address);
    if (name !== null) return { vendor, name: decoded(name) };
  }
  return null;
}

/** The vendor whose positions an answer holds, told by its shape; null for a list without positions. */
export function vendorOf(answer: Answer): VendorName | null {
  return vendorNames.find((name) => isOf(answer, name)) ?? null;
}

/** Whether an answer holds positions of the vendor. */
export function isOf(answer: Answer, name: VendorName): boolean {
  const { items, mark } = vendors[name];
  return items(answer)?.some((item) => isObject(item) && Object.hasOwn(item, mark)) ?? false;
}

/** A part of an address without its percent signs, also where they are wrong. */
function decoded(part: string): string {
  const query = part.replaceAll('+', '%2B').replaceAll('&', '%26');
  return new URLSearchParams(`part=${query}`).get('part') ?? part;
}
