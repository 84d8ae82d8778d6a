import { TextDecoder } from 'node:util';
import { Parser } from 'htmlparser2';
import { limits } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** What a part of a workbook says, in order. Names are without their prefix: the same element has several. */
export interface XmlListener {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
  /** true: the rest is of no interest */
  isDone?: () => boolean;
}

/**
 * Reads XML piece by piece, in bounded memory. No entity of a document's own is expanded.
 * @returns whether it was read to its end, or to where the listener was done, within `bytesAtMost`.
 * @throws Unreadable beyond 100 open elements or 1000 attributes of one, and what the pieces throw.
 */
export async function readXml(
  pieces: AsyncIterable<Uint8Array>,
  listener: XmlListener,
  bytesAtMost: number,
): Promise<boolean> {
  const parser = parserFor(listener);
  let decoder: TextDecoder | null = null;
  let bytes = 0;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece));
    bytes += piece.length;
    if (bytes > bytesAtMost) return false;
    parser.write(decoder.decode(piece, { stream: true }));
    if (listener.isDone?.()) return true;
  }
  parser.end();
  return true;
}

function parserFor(listener: XmlListener): Parser {
  let level = 0;
  let counted = 0;
  return new Parser(
    {
      onattribute() {
        if (++counted > limits.attributes) throw new Unreadable('damaged');
      },
      onopentag(name, attributes) {
        counted = 0;
        if (++level > limits.levels) throw new Unreadable('damaged');
        listener.open?.(localName(name), attributes);
      },
      ontext: (text) => listener.text?.(text),
      onclosetag(name) {
        level--;
        listener.close?.(localName(name));
      },
    },
    { xmlMode: true },
  );
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** The value of an attribute whose prefix may be any. */
export function attributeOf(attributes: Record<string, string>, name: string): string | undefined {
  if (attributes[name] !== undefined) return attributes[name];
  const key = Object.keys(attributes).find((given) => given.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}
