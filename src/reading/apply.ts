import type { Channel, Draft, Fact } from '../model.ts';
import type { AdText } from './ad-text.ts';

export function readApply(_ad: AdText, _draft: Draft): Fact<Channel>[] {
  return [];
}
