// How to apply, in Italian words.

import type { Channel } from '../model.ts';
import type { Locale, Way } from './locale.ts';

type WayContext = Parameters<Locale['way']>[1];

export function wayWords(channel: Channel, context: WayContext): Way {
  switch (channel.by) {
    case 'in-person':
      return {
        lead: 'Vai di persona',
        strong: channel.address,
        after: sentence([channel.hours, channel.ask ? `chiedi di: ${channel.ask}` : null]),
      };
    case 'phone':
      return { lead: 'Telefona', strong: channel.number, after: channel.hours };
    case 'whatsapp':
      return { lead: 'Scrivi su WhatsApp', strong: channel.number, after: channel.hours };
    case 'desk': {
      const name = channel.desk ? (context.deskName(channel.desk) ?? channel.desk) : null;
      const reference = channel.reference ? ` (riferimento ${channel.reference})` : '';
      return { lead: 'Vieni allo sportello', strong: name, after: `di’ il codice ${context.code}${reference}` };
    }
    case 'web':
      return { lead: 'Guarda il sito', strong: null, after: null };
    case 'email':
      return {
        lead: 'Scrivi a',
        strong: channel.address,
        after: channel.subject ? `oggetto: ${channel.subject}` : null,
      };
  }
}

function sentence(parts: readonly (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null);
  return said.length > 0 ? said.join(', ') : null;
}
