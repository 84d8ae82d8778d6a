import { type Page, Unreachable } from '../http/get.ts';
import type { Problem } from '../model.ts';
import { type CollectTools, SourceFailure } from './source.ts';

export interface Following {
  source: { id: string; private?: boolean | undefined };
  tools: CollectTools;
  /** what a page that cannot be had costs */
  lost: 'entry' | 'field';
  /** a web page, unless said otherwise */
  accept?: 'html' | 'feed' | 'json';
  /** JSON that is sent along with each request */
  post?: string | undefined;
}

export interface Followed {
  problems: Problem[];
  /** addresses that the server says are gone for good */
  gone: string[];
  /** why none of the pages could be had, when it was the server's fault */
  outage: Unreachable | null;
}

/** After so many failures in a row the server is taken to be down: the rest would fail as well, slowly. */
const failuresAtMost = 3;

/** Gets the pages behind a list one after the other and hands each to `read`. A page that fails costs itself alone. */
export async function follow(
  addresses: string[],
  following: Following,
  read: (page: Page, address: string) => Promise<void>,
): Promise<Followed> {
  const followed: Followed = { problems: [], gone: [], outage: null };
  const failures: Unreachable[] = [];
  let inRow = 0;
  let tried = 0;
  for (const [index, address] of addresses.entries()) {
    const failure = await readOne(address, { ...following, read, followed });
    tried++;
    inRow = failure === null || failure.gone ? 0 : inRow + 1;
    if (failure !== null) failures.push(failure);
    if (failure?.gone === true) followed.gone.push(address);
    if (inRow < failuresAtMost) continue;
    const left = addresses.length - index - 1;
    if (left > 0) followed.problems.push(givenUp(following, left));
    break;
  }
  const outage = failures.find((failure) => !failure.gone);
  if (outage !== undefined && failures.length === tried) followed.outage = outage;
  return followed;
}

interface Reading extends Following {
  read: (page: Page, address: string) => Promise<void>;
  followed: Followed;
}

/** The reason why a page could not be had, or null. */
async function readOne(address: string, reading: Reading): Promise<Unreachable | null> {
  const { source, tools, lost, accept = 'html', post, read, followed } = reading;
  try {
    const options = { source: source.id, accept, private: source.private ?? false };
    const page = await tools.get({ url: address }, post === undefined ? options : { ...options, post });
    await read(page, address);
    return null;
  } catch (error) {
    // One page of many: its loss is told, the others are read.
    if (!(error instanceof Unreachable) && !(error instanceof SourceFailure)) throw error;
    const gone = error instanceof Unreachable && error.gone;
    followed.problems.push(
      gone ? { ...error.problem, lost: 'entry', remedy: perhapsTakenAway } : { ...error.problem, lost },
    );
    return error instanceof Unreachable ? error : null;
  }
}

const perhapsTakenAway: Problem['remedy'] = {
  it: 'Non serve fare nulla se era un annuncio che il sito ha tolto. Se succede con molte pagine, controllare quali link apre questa fonte.',
  en: 'Nothing to do if it was a listing that the site took away. If it happens with many pages, check which links this source opens.',
};

function givenUp({ source, lost }: Following, left: number): Problem {
  return {
    code: 'GIVEN_UP',
    lost,
    where: source.id,
    what: {
      it: `Il sito della fonte "${source.id}" non risponde: ${left === 1 ? 'un’altra pagina di annunci non è stata aperta' : `altre ${left} pagine di annunci non sono state aperte`}.`,
      en: `The site of the source "${source.id}" does not answer: ${left === 1 ? 'one more page of listings was' : `${left} more pages of listings were`} not opened.`,
    },
    remedy: {
      it: 'Riprovare più tardi. Se succede ancora, aprire il sito nel browser e controllare che funzioni.',
      en: 'Try again later. If it happens again, open the site in the browser and see whether it works.',
    },
  };
}
