import type { Said } from '../model.ts';

/** Something wrong in a file that the operator writes. */
export interface ConfigProblem {
  /** as the operator knows it: `sources.yaml`, `content/courses.yaml` */
  file: string;
  /** both count from 1; 0 where the trouble is the whole file */
  line: number;
  column: number;
  /** the line with a caret below; empty where the trouble is the whole file */
  excerpt: string;
  what: Said;
  remedy: Said;
}
