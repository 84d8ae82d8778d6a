// commander writes its help in English: the words it adds itself, in the operator's language.

import { type Command, Help, type Option } from 'commander';
import type { OperatorLanguage } from '../model.ts';

const titles: Record<string, string> = {
  'Usage:': 'Uso:',
  'Arguments:': 'Argomenti:',
  'Options:': 'Opzioni:',
  'Commands:': 'Comandi:',
};

const placeholders: Record<string, string> = {
  options: 'opzioni',
  command: 'comando',
  folder: 'cartella',
  words: 'parole',
  week: 'settimana',
  path: 'percorso',
  ids: 'nomi',
  address: 'indirizzo',
  kind: 'tipo',
  id: 'nome',
  section: 'sezione',
};

/** For commander's `configureHelp`. */
export function helpWords(language: OperatorLanguage): Partial<Help> {
  const plain = new Help();
  const told = (term: string) => (language === 'it' ? inItalian(term) : term);
  return {
    styleTitle: (title) => (language === 'it' ? (titles[title] ?? title) : title),
    commandUsage: (command: Command) => told(plain.commandUsage(command)),
    subcommandTerm: (command: Command) => told(plain.subcommandTerm(command)),
    optionTerm: (option: Option) => told(plain.optionTerm(option)),
    optionDescription: ({ description, defaultValue }: Option) =>
      typeof defaultValue === 'string'
        ? `${description} (${language === 'it' ? 'se manca' : 'default'}: ${defaultValue})`
        : description,
  };
}

/** `<folder>`, `[words...]` */
function inItalian(term: string): string {
  return term.replace(/([<[])(\w+)(?=\.{0,3}[>\]])/g, (whole, open: string, word: string) => {
    const italian = placeholders[word];
    return italian === undefined ? whole : `${open}${italian}`;
  });
}
