import type { Json, JsonObject } from '../json-ld.ts';
import type { PostingFields } from '../posting-draft.ts';

/** An open position of a job board, in the words of a draft. */
export type Position = PostingFields;

/** What a vendor's public address answered: data, or a document in XML. */
export type Answer = { data: Json } | { xml: string };

/** The board that an answer belongs to, as far as it is known. */
export interface Board {
  /** as the vendor writes it in addresses */
  name: string | null;
  /** of the whole answer, where the vendor gives it there */
  company: string | null;
  /** from where the answer came, when that was on the web */
  address: URL | null;
}

/** One vendor of job boards: where its public answer is and how it is read. */
export interface Vendor {
  /** the public address that lists the open positions of a board, as the vendor documents it. `page`: an address of the board */
  answerOf: (name: string, page: URL | null) => string;
  /** the name of the board in an address of its pages or answers; null when it is none of this vendor's */
  nameIn: (address: URL) => string | null;
  /** the positions listed, as given; null when the answer has another shape than this vendor's */
  items: (answer: Answer) => Json[] | null;
  /** what only a position of this vendor has: tells it from the others where nothing else does */
  mark: string;
  /** null for a position that the vendor says is not public */
  read: (item: JsonObject, board: Board) => Position | null;
  /** whether the answer breaks off: positions may be missing */
  isCut?: (answer: Answer) => boolean;
  companyIn?: (answer: Json) => string | null;
  /** the address of the rest of a long list */
  nextOf?: (answer: Json, address: URL) => string | null;
  /** the vendor's list has no texts: they are in an answer of their own for each position */
  detail?: {
    /** null where the list came from elsewhere than the vendor */
    addressOf: (item: JsonObject, board: Board) => string | null;
    /** adds to a position what its own answer says */
    read: (answer: Json, position: Position) => Position;
  };
}
