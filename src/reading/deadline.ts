import type { Deadline, Fact, IsoDate } from '../model.ts';
import type { AdText } from './ad-text.ts';

export function readDeadline(_ad: AdText, _reference: IsoDate): Fact<Deadline> | null {
  return null;
}
