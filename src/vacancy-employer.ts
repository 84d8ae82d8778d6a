// Who hires, as two ads may both name it: the significant words of a name, or no name at all.

import { folded } from './folded.ts';
import type { Entry } from './model.ts';
import { found, wordsOf } from './vacancy-words.ts';

/** The employer's or provider's name as written, empty where none is. */
export function employerOf(entry: Entry): string {
  const read = entry.kind === 'offer' ? entry.facts.employer?.value : entry.details.provider?.value;
  return read ?? entry.draft.employer ?? '';
}

/** Called after its town. */
export function isMunicipal(name: string): boolean {
  return municipality.test(folded(name));
}

const municipality = /^(?:comun[ei]|citta|municipio)(?!\p{L})/u;

/** Without what many houses are: «Villa Serena» and «Villa Aurora» share no word. */
export function employerWords(name: string): string[] {
  const words = [...new Set(wordsOf(folded(name)))].filter((word) => word.length > 1 && !legalForms.has(word));
  const telling = words.filter((word) => !kindsOfHouse.has(word));
  return telling.length > 0 ? telling : words;
}

const legalForms = new Set(
  `srl srls spa snc sas ss scarl scrl soc societa coop cooperativa cooperative sociale onlus ets aps odv consorzio impresa
  ditta azienda agenzia per il lavoro di del della dell la lo le gli il un una bar ristorante pizzeria trattoria osteria hotel
  albergo negozio studio panificio gruppo group comune citta associazione fondazione casa house italia italiana international
  privato famiglia ente scuola centro mensa palestra srl. filiale`.split(/\s+/),
);

/** What it is in place of what it is called: «rsa», «negozio di abbigliamento», «Società di gestione aeroportuale». */
export function isDescribed(name: string): boolean {
  const words = wordsOf(name).filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return words.map(folded).every((word) => legalForms.has(word) || kindsOfHouse.has(word));
}

const kindsOfHouse = new Set(
  `rsa riposo residenza istituto villa san santa santo biblioteca concessionaria supermercato supermercati ipermercato ipermercati laboratorio
  agriturismo clinica ospedale parrocchia asilo nido officina officine fabbrica pasticceria gelateria caseificio cantina farmacia
  autofficina carrozzeria boutique sartoria salone locanda grand logistica trasporti servizi service impianti meccanica pulizie condominio cond amministrazione comprensivo ic`.split(
    /\s+/,
  ),
);

/** It seeks for another whose name it may keep: «per importante azienda cliente», «Gamma Lavoro». */
export function seeksForAnother(name: string, text: string): boolean {
  return agency.test(folded(name)) || found(text, client).length > 0;
}

const agency = /(?:lavor|work|jobs?(?!\p{L})|(?<!\p{L})agenzia|risorse umane|human|staff)/u;
const client =
  /(?<!\p{L})(?:per (?:conto |(?:\p{L}{3,12} ){0,2}(?:azienda|cliente|societa|ditta|impresa)(?!\p{L}))|somministrazione|azienda (?:nostra )?cliente)/gu;
