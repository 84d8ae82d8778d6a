// Editions to print, built in code: every number and name is invented.

import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Channel, Details, Edition, Entry, Evidence, Fact, IssueEntry, SectionId } from '../../src/model.ts';
import { findBrowser, openPrinter, type Printer } from '../../src/outputs/browser.ts';
import { renderEdition } from '../../src/outputs/index.ts';
import { aDraft, anIssue, anOffer, noDetails, noFacts } from '../an-offer.ts';

const evidence: Evidence = { where: 'text', quote: '', at: 0 };
export function fact<T>(value: T): Fact<T> {
  return { value, evidence };
}

const channels: Channel[] = [
  { by: 'email', address: 'lavoro@pioppo.example', subject: 'RIF 12' },
  { by: 'phone', number: '02 0000 0031', hours: 'dopo le 16' },
  { by: 'in-person', address: 'via Inventata 12', ask: 'Sig.ra Piera', hours: 'dalle 15.30 alle 17.30' },
];

/** An offer that says everything. */
export function fullOffer(code: string, section: SectionId = 'market'): IssueEntry {
  const entry = anOffer({
    key: `fonte:${code}`,
    section,
    title: `addetta/o al banco ${code}`,
    summary: `Parole del datore per ${code}.`,
    deadline: fact({ kind: 'date', date: '2026-12-04', time: '12:00' }),
    apply: channels.map(fact),
    draft: aDraft({ place: 'via Rizzoli, Cimiano', employer: `Ditta Pioppo ${code}`, section }),
    facts: {
      ...noFacts,
      employer: fact(`Ditta Pioppo ${code}`),
      openings: fact(2),
      contract: fact('determinato'),
      durationMonths: fact(12),
      weeklyHours: fact({ min: 24, max: 24 }),
      days: fact(['tue', 'wed', 'thu', 'fri']),
      schedule: [fact({ days: ['tue', 'wed', 'thu', 'fri'], from: '09:15', to: '15:15' })],
      pay: fact({ min: 950, max: 950, unit: 'month', net: true, payments: 14, allowance: false, prorata: false }),
      requirements: [
        fact({ topic: 'italian', need: 'must', value: 'A2' }),
        fact({ topic: 'experience', need: 'not-needed', value: null }),
      ],
      schoolFit: { fit: 'inside', reason: 'within', decides: null, evidence: [] },
    },
  });
  return issued(code, entry);
}

/** An offer that says nothing but who and what. */
export function bareOffer(code: string): IssueEntry {
  return issued(code, anOffer({ key: `fonte:${code}`, section: 'km-zero', title: `lavapiatti ${code}` }));
}

export function notice(code: string, section: SectionId): IssueEntry {
  const kind = section === 'courses' ? 'course' : section === 'classes' ? 'class' : 'notice';
  const { facts: _facts, kind: _kind, ...base } = anOffer({ key: `fonte:${code}`, section, title: `Avviso ${code}` });
  const draft = aDraft({ by: 'AB', section, text: `Testo scritto dallo sportello per ${code}.` });
  const details: Details = {
    ...noDetails,
    when: fact('martedì e giovedì, 9.30-11.30'),
    cost: fact('gratis'),
    place: fact('via Narni 1'),
  };
  const apply: Fact<Channel>[] = [fact({ by: 'whatsapp', number: '300 000 0007', hours: null })];
  const entry: Entry = { ...base, kind, details, draft, apply };
  return issued(code, entry);
}

function issued(code: string, entry: Entry): IssueEntry {
  return {
    code,
    entry,
    since: { number: 48, week: '2026-W48' },
    isNew: true,
    lastDays: entry.deadline !== null,
    pinned: false,
    verdicts: [],
    alsoOn: [],
    nearness: null,
  };
}

export function anEdition(entries: IssueEntry[], pageBudget = 4): Edition {
  const sections = (['market', 'km-zero', 'courses', 'policies', 'classes', 'services'] as const).map((id) => ({
    id,
    title: null,
    entries: entries.filter((one) => one.entry.section === id),
  }));
  const {
    rejected: _rejected,
    sources: _sources,
    ...issue
  } = anIssue({
    title: 'Bollettino lavoro e formazione',
    subtitle: 'Municipi 2 e 3',
    url: 'https://bollettino.example/',
    desks: [
      {
        id: 'hub',
        name: 'HUB Rizzoli',
        address: 'via Rizzoli 46',
        position: null,
        hours: 'lunedì 9.30-12.30',
        phone: '02 0000 0010',
        email: null,
        nil: null,
      },
    ],
    sections,
  });
  return {
    id: 'it',
    language: 'it',
    name: null,
    outputs: ['html', 'pdf'],
    pageBudget,
    issue,
    pageUrl: null,
    jobPostings: false,
    leftOut: 0,
    sourceNames: { panificio: 'Fonte Inventata' },
  };
}

export function mixed(count: number): IssueEntry[] {
  const kinds: ((at: number) => IssueEntry)[] = [
    (at) => fullOffer(`M${at}`),
    (at) => bareOffer(`K${at}`),
    (at) => notice(`C${at}`, 'courses'),
    (at) => notice(`I${at}`, 'classes'),
    (at) => notice(`S${at}`, 'services'),
  ];
  return Array.from({ length: count }, (_, at) => kinds[at % kinds.length]?.(at + 1) ?? bareOffer(`K${at}`));
}

let started: Promise<Printer> | null = null;

/** One browser for a test file; close it with `closePrinter`. */
export function printer(): Promise<Printer> {
  started ??= findBrowser(null).then((found) => {
    if ('code' in found) throw new Error(found.what.en);
    return openPrinter(found);
  });
  return started;
}

export async function closePrinter(): Promise<void> {
  await (await started)?.close();
  started = null;
}

/** Every file of an edition, by name. */
export async function filesOf(edition: Edition): Promise<Map<string, Uint8Array>> {
  const made = await renderEdition(edition, { workspaceTemplates: null, browser: null, printer: printer() });
  return new Map(made.files.map(({ name, bytes }) => [name, bytes]));
}

export async function rendered(edition: Edition, workspaceTemplates: string | null = null) {
  const made = await renderEdition(edition, { workspaceTemplates, browser: null, printer: printer() });
  const file = (ending: string) => made.files.find((one) => one.name.endsWith(ending))?.bytes ?? new Uint8Array();
  return { ...made, pdf: file('.pdf'), html: new TextDecoder().decode(file('.html')) };
}

/** The text of each page, as a reader copies it out. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const pages = [...document.pages()].map((page) => page.getText());
  document.destroy();
  library.destroy();
  return pages;
}

export function temporaryFolder(): Promise<string> {
  return mkdtemp(`${tmpdir()}/outputs-`);
}
