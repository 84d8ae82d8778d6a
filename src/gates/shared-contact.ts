import { folded } from '../folded.ts';
import type { Channel, Entry, Offer, Verdict } from '../model.ts';
import { verdicts } from './gate.ts';
import { isHousehold } from './household.ts';

/** One number or address under the names of several employers: an agency that hides, or one advertiser with many masks. */
export function sharedContacts(entries: readonly Entry[]): Map<string, Verdict[]> {
  const users = new Map<string, Map<string, Offer[]>>();
  for (const entry of entries) {
    if (entry.kind !== 'offer' || isHousehold(entry) || entry.draft.by !== null) continue;
    const employer = nameOf(entry);
    if (employer === '') continue;
    for (const contact of contactsOf(entry)) note(users, contact, { employer, entry });
  }
  const found = new Map<string, Verdict[]>();
  for (const employers of users.values()) {
    if (employers.size < 2) continue;
    for (const entry of [...employers.values()].flat()) found.set(entry.key, sharedBy(entry, employers));
  }
  return found;
}

function note(
  users: Map<string, Map<string, Offer[]>>,
  contact: string,
  { employer, entry }: { employer: string; entry: Offer },
): void {
  const employers = users.get(contact) ?? new Map<string, Offer[]>();
  const offers = employers.get(employer) ?? [];
  offers.push(entry);
  employers.set(employer, offers);
  users.set(contact, employers);
}

function sharedBy(entry: Offer, employers: Map<string, Offer[]>): Verdict[] {
  const names = [...employers.values()].flatMap(
    ([first]) => first?.facts.employer?.value ?? first?.draft.employer ?? [],
  );
  const listed = names
    .slice(0, 4)
    .map((name) => `«${name}»`)
    .join(', ');
  return verdicts('shared-contact', [
    {
      level: employers.size > 2 ? 'hold' : 'warn',
      code: 'SHARED_CONTACT',
      evidence: entry.apply[0]?.evidence ?? null,
      sentence: {
        it: `Lo stesso recapito compare per ditte diverse: ${listed}. Controlla chi risponde davvero.`,
        en: `The same contact appears for different employers: ${listed}. Check who really answers.`,
      },
      ask: 'Con chi parlo? Per quale ditta raccogliete le candidature?',
    },
  ]);
}

function contactsOf(entry: Offer): string[] {
  return entry.apply.flatMap(({ value }) => contactOf(value));
}

function contactOf(channel: Channel): string[] {
  switch (channel.by) {
    case 'phone':
    case 'whatsapp':
      return [channel.number.replace(/\D/g, '').replace(/^(?:00)?39(?=\d{9})/, '')];
    case 'email':
      return [channel.address.toLowerCase()];
    case 'in-person':
    case 'desk':
    case 'web':
      return [];
  }
}

/** Told apart by what remains of a name without its legal form and common words. */
function nameOf(entry: Offer): string {
  return folded(entry.facts.employer?.value ?? entry.draft.employer ?? '')
    .split(/[^a-z0-9]+/u)
    .filter(
      (word) =>
        word.length > 2 &&
        !/^(?:srl|srls|spa|snc|sas|soc|coop|cooperativa|societa|gruppo|group|italia|agenzia)$/.test(word),
    )
    .slice(0, 2)
    .join(' ');
}
