// `bulletin source add <address>`: looks at a page or a file, says what it offers, and writes the source that reads it best.

import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../archive.ts';
import { appendSource } from '../config/append-source.ts';
import { checkText } from '../config/check-text.ts';
import { describeProblem } from '../config/describe-problem.ts';
import type { Workspace } from '../config/load.ts';
import { sourceLines, type WrittenSource } from '../config/written-source.ts';
import { type Discovery, discover } from '../discover/discover.ts';
import type { Tried } from '../discover/proposal.ts';
import { createGet } from '../http/create-get.ts';
import { type Address, Unreachable } from '../http/get.ts';
import { type SectionId, sectionIds } from '../model.ts';
import { sourceKinds } from '../sources/collect.ts';
import { entryKindOf, SourceFailure } from '../sources/source.ts';
import { dayInRome } from '../week.ts';
import { alreadyThere } from './already-there.ts';
import { coverageLine, coverageOf } from './coverage.ts';
import { openWorkspace } from './open-workspace.ts';
import { type Added, addedJson, addedLines, notFoundLines } from './source-add-told.ts';
import { freeId, sourceBlock } from './source-block.ts';
import { type ExitCode, say, type Terminal } from './terminal.ts';
import { typedAddress } from './typed-address.ts';

export interface SourceAddOptions {
  workspace: string;
  json: boolean;
  dryRun: boolean;
  id: string | null;
  section: string | null;
  kind: string | null;
  /** the address is in a private network, and meant to be */
  private: boolean;
  version: string;
  now: Date;
}

export async function sourceAdd(typed: string, options: SourceAddOptions, terminal: Terminal): Promise<ExitCode> {
  const workspace = await openWorkspace(options.workspace, terminal);
  if (!workspace) return 2;
  const wrong = wrongChoice(options, workspace);
  if (wrong !== null) {
    say(terminal, wrong);
    return 2;
  }
  const { address, note } = await typedAddress(typed, workspace.root);
  if (note !== null) say(terminal, note);
  if (address === null) return 2;
  const same = alreadyThere(workspace.config.sources, address, workspace.root);
  if (same !== null) return there(same, { address, options, terminal });
  try {
    return await look({ address, workspace, options, terminal });
  } catch (error) {
    if (!(error instanceof Unreachable || error instanceof SourceFailure)) throw error;
    return refused(error, terminal);
  }
}

interface Errand {
  address: Address;
  workspace: Workspace;
  options: SourceAddOptions;
  terminal: Terminal;
}

async function look(errand: Errand): Promise<ExitCode> {
  const { address, workspace, options, terminal } = errand;
  const { publisher, url } = workspace.config.bulletin;
  const id = options.id ?? freeId(address, new Set(workspace.config.sources.map((source) => source.id)));
  const today = dayInRome(options.now);
  const get = createGet({
    root: workspace.root,
    cacheFolder: join(workspace.root, '.bulletin', 'pages'),
    contact: publisher.email ?? url ?? publisher.name,
    version: options.version,
    today,
  });
  const found = await discover(address, {
    get,
    today,
    realDay: today,
    isPrivate: options.private,
    kind: options.kind,
    id,
  });
  if (found.best === null) {
    for (const line of notFoundLines(found, address, terminal.language)) terminal.err(line);
    if (options.json)
      terminal.out(
        JSON.stringify({
          ok: false,
          written: false,
          remarks: found.remarks,
          failures: found.failures.map(({ why }) => why),
          others: found.others.map(({ kind }) => kind),
        }),
      );
    return 1;
  }
  return await write({ ...errand, id, found, best: found.best });
}

async function write(errand: Errand & { id: string; found: Discovery; best: Tried }): Promise<ExitCode> {
  const { address, workspace, options, terminal, id, found, best } = errand;
  const { sources, school } = workspace.config;
  const same = alreadyThere(sources, best.proposal.keys, workspace.root);
  if (same !== null) return there(same, errand);
  const usual = best.drafts[0]?.section ?? 'market';
  const section = sectionIds.find((one) => one === options.section) ?? usual;
  const drafts = best.drafts.map((draft) => ({ ...draft, section, kind: entryKindOf(section) }));
  const coverage = coverageOf(drafts, { school });
  const block = sourceBlock(best, {
    id,
    name: found.name,
    section,
    isPrivate: options.private,
    robots: found.robots,
    coverage: coverageLine(coverage, drafts.length, terminal.language),
    today: dayInRome(options.now),
    language: terminal.language,
  });
  const added: Added = { id, address, found, best, coverage, block, isWritten: !options.dryRun };
  if (!options.dryRun && !(await append(block, workspace.root, terminal))) return 2;
  tell(added, options, terminal);
  return 0;
}

/** Whether it could be written; nothing is when the file would not be right afterwards. */
async function append(block: WrittenSource, root: string, terminal: Terminal): Promise<boolean> {
  const path = await realpath(join(root, 'sources.yaml'));
  // A link stays a link, and what she saved meanwhile counts.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(path));
  const longer = appendSource(text, block);
  const problems = longer === null ? [] : checkText(longer);
  if (longer !== null && problems.length === 0) {
    await writeWhole(path, longer);
    return true;
  }
  say(terminal, {
    it: 'Non trovo un punto sicuro in cui scrivere in sources.yaml, che è rimasto com’era. Copia tu queste righe sotto «sources:».',
    en: 'There is no sure place to write in sources.yaml, which is as it was. Copy these lines below “sources:” yourself.',
  });
  for (const line of sourceLines(block)) terminal.err(`  ${line}`);
  for (const problem of problems) for (const line of describeProblem(problem, terminal.language)) terminal.err(line);
  return false;
}

function tell(added: Added, { json, dryRun }: SourceAddOptions, terminal: Terminal): void {
  if (json) {
    terminal.out(JSON.stringify(addedJson(added)));
    return;
  }
  const lines = addedLines(added, terminal.language);
  for (const line of lines) dryRun ? terminal.err(line) : terminal.out(line);
  if (dryRun) for (const line of sourceLines(added.block)) terminal.out(`  ${line}`);
}

function there(id: string, { options, terminal, address }: Pick<Errand, 'options' | 'terminal' | 'address'>): ExitCode {
  const shown = 'url' in address ? address.url : address.path;
  say(terminal, {
    it: `Questo indirizzo c’è già: è la fonte "${id}" di sources.yaml. Non ho scritto niente. Per provarla: bulletin source test ${id}`,
    en: `This address is there already: it is the source "${id}" of sources.yaml. Nothing was written. To try it: bulletin source test ${id}`,
  });
  if (options.json) terminal.out(JSON.stringify({ ok: true, written: false, already: id, address: shown }));
  return 0;
}

/** A block for what the site asks not to be read would fail every week: none is written. */
function refused(error: Unreachable | SourceFailure, terminal: Terminal): ExitCode {
  const { code, what, remedy } = error.problem;
  terminal.keep?.(error.problem);
  terminal.err(what[terminal.language]);
  terminal.err(remedy[terminal.language]);
  const why =
    code === 'ROBOTS_DISALLOWED'
      ? {
          it: 'Non ho scritto niente: una fonte che il sito chiede di non leggere resterebbe ferma ogni settimana.',
          en: 'Nothing was written: a source that the site asks not to read would fail every week.',
        }
      : code === 'HTTP_PRIVATE_ADDRESS' || code === 'HTTP_BAD_PORT'
        ? {
            it: 'Non ho scritto niente. Se è davvero una pagina della vostra rete: ripeti il comando con --private.',
            en: 'Nothing was written. If it really is a page of your own network: repeat the command with --private.',
          }
        : { it: 'Non ho scritto niente in sources.yaml.', en: 'Nothing was written in sources.yaml.' };
  terminal.err(why[terminal.language]);
  return 1;
}

function wrongChoice({ id, section, kind }: SourceAddOptions, { config }: Workspace) {
  if (id !== null && !/^[a-z0-9][a-z0-9-]{0,63}$/.test(id))
    return {
      it: `--id ${id}: il nome breve si fa con lettere minuscole, numeri e trattini, per esempio panificio-spiga.`,
      en: `--id ${id}: the short name is made of small letters, numbers and dashes, such as panificio-spiga.`,
    };
  if (id !== null && config.sources.some((source) => source.id === id))
    return {
      it: `--id ${id}: in sources.yaml c’è già una fonte con questo nome. Scegline un altro.`,
      en: `--id ${id}: there already is a source of this name in sources.yaml. Choose another.`,
    };
  if (section !== null && !sectionIds.some((one: SectionId) => one === section))
    return {
      it: `--section ${section}: le sezioni sono ${sectionIds.join(', ')}.`,
      en: `--section ${section}: the sections are ${sectionIds.join(', ')}.`,
    };
  if (kind !== null && (!(kind in sourceKinds) || kind === 'listing')) {
    const kinds = Object.keys(sourceKinds).filter((one) => one !== 'listing');
    return {
      it: `--kind ${kind}: i tipi di fonte che si possono cercare sono ${kinds.join(', ')}.`,
      en: `--kind ${kind}: the kinds of source that can be looked for are ${kinds.join(', ')}.`,
    };
  }
  return null;
}
