import { Tokenizer } from 'htmlparser2';
import { nameOf, noPrefixes } from './feed-names.ts';
import { ignoredTokens } from './ignored-tokens.ts';

// The XML that job boards and agencies exchange has no standard: each writes its own names. What holds a title, a text or an
// address, and says something that only jobs have, is an offer.

/** What an offer is called in it, as `nameOf` has it; null where nothing looks like an offer. */
export function partnerEntryName(xml: string): string | null {
  const shapes = shapesIn(xml.slice(0, sampleAtMost));
  const [likeliest] = shapes.sort((a, b) => Number(b.named) - Number(a.named) || a.depth - b.depth);
  return likeliest?.name ?? null;
}

/** Enough to meet several offers; the beginning tells what they are called. */
const sampleAtMost = 300_000;
const deepest = 12;
const longestName = 60;

interface Shape {
  name: string;
  depth: number;
  /** its name says that it is an offer */
  named: boolean;
}

interface Open {
  tag: string;
  name: string;
  says: Set<'title' | 'body' | 'job'>;
}

/** The elements that are built like an offer. */
function shapesIn(xml: string): Shape[] {
  const shapes = new Map<string, Shape>();
  const open: Open[] = [];
  const close = (): void => {
    const ended = open.pop();
    if (ended === undefined) return;
    for (const [sign, names] of signs) if (names.test(ended.name)) open.at(-1)?.says.add(sign);
    const { name, says } = ended;
    const named = offerNames.test(name);
    if (says.has('title') && says.has('body') && (named || (says.has('job') && open.length > 0)))
      shapes.set(`${open.length} ${name}`, { name, depth: open.length, named });
  };
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      ...ignoredTokens,
      onopentagname: (start, end) => {
        const tag = xml.slice(start, Math.min(end, start + longestName));
        if (open.length === deepest) tokenizer.pause();
        open.push({ tag, name: nameOf(tag, noPrefixes), says: new Set() });
      },
      onselfclosingtag: close,
      onclosetag: (start, end) => {
        const tag = xml.slice(start, Math.min(end, start + longestName));
        if (!open.some((one) => one.tag === tag)) return;
        while (open.at(-1)?.tag !== tag) close();
        close();
      },
    },
  );
  tokenizer.write(xml);
  tokenizer.end();
  return [...shapes.values()];
}

const signs: ['title' | 'body' | 'job', RegExp][] = [
  [
    'title',
    /^(?:x:)?(?:(?:job|position|vacancy|offer)?(?:title|name)|positionopentitle|titolo(?:annuncio|offerta)?|mansione|figura(?:professionale|ricercata)?|ruolo|posizione|qualifica)$/,
  ],
  [
    'body',
    /^(?:x:)?(?:\w*(?:description|descrizione)|content|body|testo|text|link|\w*ur[il]|note|requisiti|requirements)$/,
  ],
  [
    'job',
    /^(?:x:)?(?:\w*(?:company|employer|location|salary|expir\w*|deadline|closingdate|contract\w*|jobtype)|azienda|datore|ditta|comune|citta|sede\w*|luogo\w*|provincia|contratto|tipocontratto|retribuzione|orario|\w*scadenza)$/,
  ],
];

const offerNames =
  /^(?:x:)?(?:job(?:s|posting|offer|opening|ad|advert|advertisement|vacancy)?|vacanc(?:y|ies)|vacature|position(?:opening)?|posting|opening|annunci[o]?|offert[ae](?:di)?(?:lavoro)?|posizion[ei](?:aperta)?|bando|concorso|avviso|lavoro|opportunita|stelle|offre|oferta|emploi|empleo)$/;
