import * as z from 'zod';
import { addressKeys, type Collected, commonKeys, oneAddress, type SourceKind } from './source.ts';

const schema = z
  .strictObject({
    ...commonKeys,
    ...addressKeys,
    kind: z.literal('sheet'),
  })
  .superRefine(oneAddress);

export const sheet = { schema, collect } satisfies SourceKind<typeof schema>;

async function collect(): Promise<Collected> {
  return { drafts: [], problems: [] };
}
