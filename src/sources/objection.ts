import type { Said } from '../model.ts';

/** What a check of a schema says against a value: what is wrong, and what to do. */
export interface Objection {
  what: Said;
  remedy: Said;
}

/** The same as the parameters of a refinement or an issue, where the reader of the configuration finds both languages. */
export function objecting({ what, remedy }: Objection): { message: string; params: { what: Said; remedy: Said } } {
  return { message: `${what.it} ${remedy.it}`, params: { what, remedy } };
}

export const badExpression: Objection = {
  what: { it: 'Questa non è un’espressione regolare valida.', en: 'This is not a valid regular expression.' },
  remedy: {
    it: 'Controlla che ogni parentesi aperta sia chiusa; per un testo semplice metti una barra rovescia davanti a ( ) [ ] . * + ?.',
    en: 'Check that every bracket that is opened is closed; in a plain text put a backslash before ( ) [ ] . * + ?.',
  },
};
