import * as z from 'zod';
import { exchangeSchema } from './exchange-schema.ts';

/** The JSON Schema (draft 2020-12) of an exchange file, as published in `docs/exchange.schema.json`. */
export function exchangeJsonSchema(): object {
  return z.toJSONSchema(exchangeSchema);
}
