import type { CommanderError } from 'commander';
import type { OperatorLanguage } from '../model.ts';

/** A wrong use of the command line, in the operator's words. commander's own sentences are English only. */
export function wordUsage(error: CommanderError, language: OperatorLanguage): string {
  const own = error.message.replace(/^error: /, '');
  if (language === 'en' || error.code === 'commander.help')
    return own === '(outputHelp)' ? 'See: bulletin --help' : own;
  const named = /'([^']+)'/.exec(own)?.[1] ?? '';
  const near = /Did you mean (?:one of )?(.+?)\?\)?$/m.exec(own)?.[1];
  const hint = near ? ` Volevi dire ${near}?` : ' Vedi: bulletin --help';
  switch (error.code) {
    case 'commander.unknownOption':
      return `L’opzione "${named}" non esiste.${hint}`;
    case 'commander.unknownCommand':
      return `Il comando "${named}" non esiste.${hint}`;
    case 'commander.missingArgument':
      return `Manca un argomento: ${named}.${hint}`;
    case 'commander.optionMissingArgument':
      return `All’opzione "${named}" manca il valore.${hint}`;
    case 'commander.excessArguments':
      return `Ci sono parole di troppo nel comando.${hint}`;
    default:
      return `Il comando non è scritto bene.${hint}`;
  }
}
