// What makes a PDF a tagged one, looked at in its bytes. It is a test of structure, not a proof of PDF/UA: no checker was there to
// give one. Rules: ISO 32000-1, 14.7 to 14.9; those of ISO 14289-1 that can be told from the file alone.

import type { Said } from '../model.ts';
import { markedContents, unmarkedDrawings } from './pdf-content.ts';
import { packedObjectsOf, streamOf } from './pdf-objects.ts';
import { entriesOf, referenceIn, referencesIn, textIn } from './pdf-values.ts';

export interface PdfCheck {
  what: Said;
  /** what is wrong, one line each; empty: all right */
  wrong: string[];
}

/** Each thing that was looked at, with what is wrong about it. */
export function checkPdf(bytes: Uint8Array): PdfCheck[] {
  const pdf = opened(bytes);
  if (!pdf) return [{ what: { it: 'si legge', en: 'can be read' }, wrong: ['not a PDF that this program writes'] }];
  return checks.map(({ what, wrong }) => ({ what, wrong: wrong(pdf) }));
}

type Entries = Map<string, string>;

interface OpenPdf {
  bodies: ReadonlyMap<number, string>;
  catalog: Entries;
  info: Entries;
  pages: { id: number; entries: Entries; content: string }[];
  /** structure elements by object number */
  tags: ReadonlyMap<number, Entries>;
  /** structure elements by the number under which a page or a link names them */
  parents: ReadonlyMap<number, number[]>;
}

function opened(bytes: Uint8Array): OpenPdf | null {
  const file = packedObjectsOf(bytes);
  if (!file) return null;
  const bodies = new Map(file.objects.map(({ id, body }) => [id, body]));
  const trailer = entriesOf(`<<${file.trailer}>>`);
  const at = (value: string | undefined): string => bodies.get(referenceIn(value) ?? -1) ?? '';
  const catalog = entriesOf(at(trailer.get('Root')));
  const typed = (type: string): [number, Entries][] =>
    [...bodies].filter(([, body]) => body.startsWith(`<</Type /${type}\n`)).map(([id, body]) => [id, entriesOf(body)]);
  const tree = entriesOf(at(entriesOf(at(catalog.get('StructTreeRoot'))).get('ParentTree')));
  return {
    bodies,
    catalog,
    info: entriesOf(at(trailer.get('Info'))),
    pages: typed('Page').map(([id, entries]) => ({
      id,
      entries,
      content: streamOf(at(entries.get('Contents'))) ?? '',
    })),
    tags: new Map(typed('StructElem')),
    parents: parentsIn(tree.get('Nums') ?? '', bodies),
  };
}

/** A number tree (7.9.7): of a page all elements in the order of its marks, of a link its one. */
function parentsIn(numbers: string, bodies: ReadonlyMap<number, string>): Map<number, number[]> {
  const pairs = [...numbers.matchAll(/(\d+) (\d+) 0 R/g)];
  return new Map(
    pairs.map(([, key, id]): [number, number[]] => {
      const body = bodies.get(Number(id)) ?? '';
      return [Number(key), body.startsWith('[') ? referencesIn(body.slice(1, -1)) : [Number(id)]];
    }),
  );
}

const kindOf = (entries: Entries | undefined): string => entries?.get('S')?.slice(1) ?? '';
const kidsOf = (entries: Entries): number[] =>
  referencesIn((entries.get('K') ?? '').replace(/^\[|\]$|<<[\s\S]*?>>/g, ' '));

const checks: { what: Said; wrong: (pdf: OpenPdf) => string[] }[] = [
  {
    what: { it: 'è marcato come PDF con struttura', en: 'is marked as tagged' },
    wrong: ({ catalog }) =>
      /\/Marked true/.test(catalog.get('MarkInfo') ?? '') && catalog.has('StructTreeRoot') ? [] : ['no tags'],
  },
  {
    what: { it: 'dice la sua lingua', en: 'says its language' },
    wrong: ({ catalog }) => (/^[a-z]{2}$/.test(textIn(catalog.get('Lang'))) ? [] : ['no language']),
  },
  {
    what: { it: 'ha un titolo, che il lettore mostra', en: 'has a title, which the reader shows' },
    wrong: ({ catalog, info, bodies }) => [
      ...(textIn(info.get('Title')) ? [] : ['no title']),
      ...(/\/DisplayDocTitle true/.test(catalog.get('ViewerPreferences') ?? '') ? [] : ['title not shown']),
      ...(/<dc:title>/.test(streamOf(bodies.get(referenceIn(catalog.get('Metadata')) ?? -1) ?? '') ?? '')
        ? []
        : ['no title in the metadata']),
    ],
  },
  {
    what: { it: 'ha i segnalibri', en: 'has an outline' },
    wrong: ({ catalog }) => (catalog.has('Outlines') ? [] : ['no outline']),
  },
  {
    what: {
      it: 'tutto ciò che è disegnato ha un’etichetta o è decorazione',
      en: 'all that is drawn is tagged or an artifact',
    },
    wrong: ({ pages }) =>
      pages.flatMap(({ content }, at) =>
        unmarkedDrawings(content) > 0 ? [`page ${at + 1}: ${unmarkedDrawings(content)}`] : [],
      ),
  },
  { what: { it: 'ogni etichetta porta al suo testo', en: 'each tag leads to its text' }, wrong: looseMarks },
  {
    what: { it: 'si scorre nell’ordine della struttura', en: 'is passed through in the order of its tags' },
    wrong: ({ pages }) => pages.flatMap(({ entries }, at) => (entries.get('Tabs') === '/S' ? [] : [`page ${at + 1}`])),
  },
  { what: { it: 'i titoli sono in ordine', en: 'headings are in order' }, wrong: skippedHeadings },
  {
    what: { it: 'le figure hanno un testo alternativo', en: 'figures have alternative text' },
    wrong: ({ tags }) =>
      [...tags].flatMap(([id, tag]) => (kindOf(tag) === 'Figure' && !textIn(tag.get('Alt')) ? [`figure ${id}`] : [])),
  },
  { what: { it: 'i link dicono dove portano', en: 'links say where they lead' }, wrong: namelessLinks },
  { what: { it: 'gli elenchi sono elenchi', en: 'lists are lists' }, wrong: brokenLists },
  { what: { it: 'le etichette sono quelle della norma', en: 'tags are those of the standard' }, wrong: unknownTags },
  {
    what: { it: 'i caratteri sono dentro il file e si copiano', en: 'fonts are in the file and copy out' },
    wrong: ({ bodies }) =>
      [...bodies].flatMap(([id, body]) =>
        (/^<<\/Type \/Font\n\/Subtype \/Type0/.test(body) && !body.includes('/ToUnicode')) ||
        (/^<<\/Type \/FontDescriptor/.test(body) && !body.includes('/FontFile'))
          ? [`font ${id}`]
          : [],
      ),
  },
];

/** Each mark on a page belongs to an element, and that element counts it among its own. */
function looseMarks({ pages, parents, tags }: OpenPdf): string[] {
  return pages.flatMap(({ entries, content }, at) => {
    const owners = parents.get(Number(entries.get('StructParents'))) ?? [];
    return markedContents(content).flatMap((mark) => {
      const owner = tags.get(owners[mark] ?? -1);
      return owner && new RegExp(`(?<!\\d)${mark}(?! \\d+ R)(?!\\d)`).test(owner.get('K') ?? '')
        ? []
        : [`page ${at + 1}, mark ${mark}`];
    });
  });
}

function skippedHeadings({ tags }: OpenPdf): string[] {
  const root = [...tags].find(([, tag]) => kindOf(tag) === 'Document')?.[0] ?? -1;
  const levels: number[] = [];
  const walk = (id: number): void => {
    const tag = tags.get(id);
    const level = /^H(\d)$/.exec(kindOf(tag))?.[1];
    if (level) levels.push(Number(level));
    for (const kid of tag ? kidsOf(tag) : []) walk(kid);
  };
  walk(root);
  if (levels[0] !== 1) return ['the first is not of the first level'];
  return levels.flatMap((level, at) =>
    level > (levels[at - 1] ?? 0) + 1 ? [`heading ${at + 1}: level ${level}`] : [],
  );
}

function namelessLinks({ bodies, parents, tags }: OpenPdf): string[] {
  return [...bodies].flatMap(([id, body]) => {
    const link = entriesOf(body.startsWith('<</Type /Annot\n') ? body : '');
    if (link.get('Subtype') !== '/Link') return [];
    const owner = tags.get(parents.get(Number(link.get('StructParent')))?.[0] ?? -1);
    const isTagged = kindOf(owner) === 'Link' && new RegExp(`/Obj ${id} 0 R`).test(owner?.get('K') ?? '');
    return textIn(link.get('Contents')) && isTagged ? [] : [`link ${id}`];
  });
}

function brokenLists({ tags }: OpenPdf): string[] {
  const wants: Record<string, string> = { L: 'LI', LI: 'LBody' };
  return [...tags].flatMap(([id, tag]) => {
    const kid = wants[kindOf(tag)];
    if (kid === undefined) return [];
    const kids = kidsOf(tag).map((one) => kindOf(tags.get(one)));
    return kids.length > 0 && kids.every((one) => one === kid || one === 'Lbl')
      ? []
      : [`${kindOf(tag)} ${id}: ${kids}`];
  });
}

const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'.split(
    ' ',
  ),
);

function unknownTags({ tags, catalog, bodies }: OpenPdf): string[] {
  const tree = entriesOf(bodies.get(referenceIn(catalog.get('StructTreeRoot')) ?? -1) ?? '');
  const explained = new Set(entriesOf(tree.get('RoleMap') ?? '').keys());
  const used = new Set([...tags.values()].map(kindOf));
  return [...used].filter((kind) => !standard.has(kind) && !explained.has(kind));
}
