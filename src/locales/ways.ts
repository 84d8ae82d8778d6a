// How to apply, in words. Numbers, addresses and what the employer says of them stay as written.

import type { Channel } from '../model.ts';
import { figures } from './figures.ts';
import type { Locale, Way } from './locale.ts';
import { inItalian, joined, type Phrase } from './phrase.ts';
import type { Vocabulary } from './vocabulary.ts';

type Context = Parameters<Locale['way']>[1];

export function waysIn(words: Vocabulary): Locale['way'] {
  return (channel, context) => wayWords(channel, context, words);
}

function wayWords(channel: Channel, context: Context, words: Vocabulary): Way {
  const { ways } = words;
  const own = (text: string | null): Phrase | null => (text === null ? null : inItalian(text, words));
  switch (channel.by) {
    case 'in-person': {
      const ask = channel.ask === null ? null : ways.ask(inItalian(channel.ask, words));
      const said = [own(channel.hours), ask].filter((part) => part !== null);
      const after = said.length > 0 ? joined(said, words.lists.comma) : null;
      return { lead: ways.inPerson, strong: own(channel.address), after };
    }
    case 'phone':
      return { lead: ways.phone, strong: figures(channel.number, words), after: own(channel.hours) };
    case 'whatsapp':
      return { lead: ways.whatsapp, strong: figures(channel.number, words), after: own(channel.hours) };
    case 'desk': {
      const name = channel.desk ? (context.deskName(channel.desk) ?? channel.desk) : null;
      const reference = channel.reference ? figures(channel.reference, words) : null;
      return { lead: ways.desk, strong: own(name), after: ways.sayCode(figures(context.code, words), reference) };
    }
    case 'web':
      return { lead: ways.web, strong: null, after: null };
    case 'email':
      return {
        lead: ways.email,
        strong: figures(channel.address, words),
        after: channel.subject ? ways.subject(inItalian(channel.subject, words)) : null,
      };
  }
}
