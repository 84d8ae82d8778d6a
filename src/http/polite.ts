import type { GetSettings } from './create-get.ts';

/** One queue per host: one request at a time, starts apart from each other; different hosts side by side. */
export interface Lanes {
  run: <T>(host: string, task: () => Promise<T>) => Promise<T>;
  /** Nothing more is sent to this host for so long. */
  hold: (host: string, ms: number) => void;
  /** The host asks for a wider gap between requests. */
  widen: (host: string, gapMs: number) => void;
}

interface Lane {
  last: Promise<unknown>;
  notBefore: number;
  gapMs: number;
}

export function createLanes(settings: {
  gapMs: number;
  atOnce: number;
  sleep: NonNullable<GetSettings['sleep']>;
}): Lanes {
  const lanes = new Map<string, Lane>();
  const slots = createSlots(settings.atOnce);

  function laneOf(host: string): Lane {
    const lane = lanes.get(host) ?? { last: Promise.resolve(), notBefore: 0, gapMs: settings.gapMs };
    lanes.set(host, lane);
    return lane;
  }

  async function inTurn<T>(lane: Lane, task: () => Promise<T>): Promise<T> {
    const wait = lane.notBefore - performance.now();
    if (wait > 0) await settings.sleep(wait);
    return slots(() => {
      lane.notBefore = performance.now() + lane.gapMs;
      return task();
    });
  }

  return {
    run(host, task) {
      const lane = laneOf(host);
      const turn = lane.last.then(() => inTurn(lane, task));
      lane.last = turn.catch(() => undefined);
      return turn;
    },
    hold(host, ms) {
      const lane = laneOf(host);
      lane.notBefore = Math.max(lane.notBefore, performance.now() + ms);
    },
    widen(host, gapMs) {
      const lane = laneOf(host);
      lane.gapMs = Math.max(lane.gapMs, gapMs);
    },
  };
}

function createSlots(atOnce: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return async (task) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
