import { afterEach, describe, expect, it } from 'vitest';
import { type Apart, type ApartSettings, createApart } from '../../src/apart/apart.ts';
import { startWorker } from '../../src/apart/start-worker.ts';
import { Unreachable } from '../../src/http/get.ts';
import { collect } from '../../src/sources/collect.ts';
import type { SourceConfig } from '../../src/sources/index.ts';
import { type CollectTools, SourceFailure } from '../../src/sources/source.ts';
import { toolsOver } from '../sources/served-pages.ts';

/** A worker runs JavaScript: the built one. */
const script = new URL('../../dist/apart/worker.js', import.meta.url);

let open: Apart[] = [];
afterEach(async () => {
  await Promise.all(open.map((apart) => apart.close()));
  open = [];
});

function apartWith(settings: ApartSettings = {}): Apart {
  const apart = createApart({ script, workers: 1, ...settings });
  open.push(apart);
  return apart;
}

const feed = `<rss version="2.0"><channel><title>Annunci</title>
<item><title>Cuoca o cuoco</title><link>https://mensa.example/1</link><description>Part-time a Lambrate.</description></item>
<item><title>Sarta o sarto</title><link>https://mensa.example/2</link><description>Bottega in via Padova.</description></item>
</channel></rss>`;

const site: Record<string, string | number> = {
  'https://feed.example/0': feed,
  'https://feed.example/1': feed,
  'https://feed.example/2': feed,
  'https://sparita.example/': 410,
  'https://pagina.example/': '<p>Lavora con noi</p>',
  'https://elenco.example/': '<ul><li><a href="/a">Cuoca</a></li><li><a href="/b">Sarta</a></li></ul>',
  'https://elenco.example/a': '<h1>Cuoca</h1><p class="sede">Lambrate</p>',
  'https://elenco.example/b': '<h1>Sarta</h1><p class="sede">Turro</p>',
  'https://lenta.example/': `<ul><li><b>${'a'.repeat(60)}!</b></li></ul>`,
  'https://pesante.example/': `Mansione;Ditta\n${'Sarta;Ago\n'.repeat(500_000)}`,
};

const feedOf = (number: number): SourceConfig => ({
  id: `feed-${number}`,
  kind: 'feed',
  url: `https://feed.example/${number}`,
});
const gone: SourceConfig = { id: 'sparita', kind: 'feed', url: 'https://sparita.example/' };
const noFeed: SourceConfig = { id: 'pagina', kind: 'feed', url: 'https://pagina.example/' };
const withDetails: SourceConfig = {
  id: 'elenco',
  kind: 'page',
  url: 'https://elenco.example/',
  list: { item: 'li', fields: { title: 'a' } },
  detail: { fields: { place: '.sede' } },
};
/** Its expression backtracks for longer than the sun will shine. */
const endless: SourceConfig = {
  id: 'infinita',
  kind: 'page',
  url: 'https://lenta.example/',
  list: { item: 'li', fields: { title: { select: 'b', match: '^(?:a+)+$' } } },
};
const heavy: SourceConfig = { id: 'pesante', kind: 'sheet', url: 'https://pesante.example/' };

describe('reading apart', () => {
  it('gives what reading in this thread gives', async () => {
    const here = await collect(withDetails, toolsOver(site));
    expect(here.drafts.map(({ place }) => place)).toEqual(['Lambrate', 'Turro']);
    expect(await apartWith().collect(withDetails, toolsOver(site))).toEqual(here);
  });

  it('keeps the class of a failure and what it says', async () => {
    const apart = apartWith();
    const unreachable = await apart.collect(gone, toolsOver(site)).catch((error: unknown) => error);
    expect(unreachable).toBeInstanceOf(Unreachable);
    expect(unreachable).toMatchObject({ gone: true, problem: { code: 'HTTP_410', where: 'sparita' } });
    const failure = await apart.collect(noFeed, toolsOver(site)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SourceFailure);
    expect(failure).toMatchObject({ problem: { where: 'pagina', lost: 'source' } });
  });

  it('does not charge the time in which a page is waited for', async () => {
    expect(await settled([feedOf(0)], apartWith({ deadlineMs: 1500 }), slowly(2000))).toEqual([2]);
  });

  it('ends an expression that never ends, and reads the others that share its worker, asking for each page once', async () => {
    const apart = apartWith({ deadlineMs: 2500 });
    const tools = toolsOver(site);
    const ends = await settled([feedOf(0), endless, withDetails, feedOf(1)], apart, tools);
    expect(ends).toEqual([2, 'DOCUMENT_TOO_COSTLY', 2, 2]);
    expect(tools.asked.toSorted()).toEqual([...new Set(tools.asked)].sort());
  });

  it('names the document and what to do', async () => {
    const failure = await apartWith({ deadlineMs: 500 })
      .collect(endless, toolsOver(site))
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({
      problem: {
        lost: 'source',
        where: 'infinita',
        what: { it: expect.stringMatching(/lenta\.example.*0\.5 secondi/) },
        remedy: { it: expect.stringContaining('espressioni') },
      },
    });
  });

  it('ends a document that fills its memory, and reads the others', async () => {
    const ends = await settled([feedOf(0), heavy, feedOf(1)], apartWith({ memoryMb: 64 }), toolsOver(site));
    expect(ends).toEqual([2, 'DOCUMENT_TOO_COSTLY', 2]);
  });

  it('goes on in a new worker after one was ended', async () => {
    const apart = apartWith({ deadlineMs: 1500 });
    expect(await settled([endless], apart, toolsOver(site))).toEqual(['DOCUMENT_TOO_COSTLY']);
    expect(await settled([feedOf(0)], apart, toolsOver(site))).toEqual([2]);
  });

  it('lets many sources wait for their pages side by side in one worker', async () => {
    const tools = slowly(200);
    const sources = Array.from({ length: 50 }, (_, index) => ({ ...feedOf(index % 3), id: `feed-${index}` }));
    expect(await settled(sources, apartWith(), tools)).toEqual(sources.map(() => 2));
    expect(tools.most()).toBe(50);
  });
});

/** Of each source how many drafts it gave, or the code of its failure. */
function settled(sources: SourceConfig[], apart: Apart, tools: CollectTools): Promise<(number | string)[]> {
  return Promise.all(
    sources.map(async (source) => {
      try {
        return (await apart.collect(source, { get: tools.get, today: tools.today })).drafts.length;
      } catch (error) {
        if (error instanceof SourceFailure || error instanceof Unreachable) return error.problem.code;
        throw error;
      }
    }),
  );
}

/** Tools whose pages take their time; `most` tells how many were on their way at once. */
function slowly(ms: number): CollectTools & { most: () => number } {
  const { get, today } = toolsOver(site);
  let [now, most] = [0, 0];
  return {
    today,
    most: () => most,
    get: async (address, options) => {
      now++;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, ms));
      now--;
      return get(address, options);
    },
  };
}

describe('a worker that was started before anybody listened to it', () => {
  it('is heard all the same', async () => {
    const worker = startWorker(script);
    // Loaded and idle, as when the main thread is busy for longer than the worker takes to start.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const apart = apartWith({ first: worker });
    expect((await apart.collect(feedOf(0), toolsOver(site))).drafts).toHaveLength(2);
  });

  it('is replaced where it has ended', async () => {
    const worker = startWorker(script);
    await worker.terminate();
    const apart = apartWith({ first: worker });
    expect((await apart.collect(feedOf(0), toolsOver(site))).drafts).toHaveLength(2);
  });
});
