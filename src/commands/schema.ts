// `bulletin schema`: writes the file with which an editor completes and checks `sources.yaml` while one types.

import { join } from 'node:path';
import { writeWhole } from '../archive.ts';
import { configSchema } from '../config/config.ts';
import { editorSchema } from '../config/json-schema.ts';
import { type ExitCode, say, type Terminal } from './terminal.ts';

export interface SchemaOptions {
  workspace: string;
  json: boolean;
}

const fileName = 'sources.schema.json';

export async function schema(options: SchemaOptions, terminal: Terminal): Promise<ExitCode> {
  const path = join(options.workspace, fileName);
  await writeWhole(path, schemaText());
  terminal.out(options.json ? JSON.stringify({ file: path }) : path);
  say(terminal, {
    it: `Per usarlo, la prima riga di sources.yaml deve essere: ${schemaComment}`,
    en: `To use it, the first line of sources.yaml must be: ${schemaComment}`,
  });
  return 0;
}

/** Tells an editor where the schema is. */
export const schemaComment = `# yaml-language-server: $schema=./${fileName}`;

export function schemaText(): string {
  return `${JSON.stringify(editorSchema(configSchema, 'sources.yaml'), null, 2)}\n`;
}
