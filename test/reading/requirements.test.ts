import { expect, it } from 'vitest';
import type { Draft } from '../../src/model.ts';
import { adText } from '../../src/reading/ad-text.ts';
import { readRequirements } from '../../src/reading/requirements.ts';
import { draftOf } from './working-time-told.ts';

function told(text: string, more: Partial<Draft> = {}): string[] {
  return readRequirements(adText(draftOf(text, more)))
    .map(({ value }) => [value.topic, value.value, value.need].filter(Boolean).join(' '))
    .sort();
}

it.each([
  [
    'Requisiti: licenza media, esperienza anche minima nella mansione',
    ['diploma licenza-media must', 'experience must'],
  ],
  ['assolvimento obbligo scolastico', ['diploma licenza-media must']],
  ['Richiesto diploma di scuola superiore', ['diploma diploma must']],
  ['diploma oppure laurea', ['diploma diploma must']],
  ['Laurea preferibilmente in economia', ['diploma laurea nice']],
  ['italiano B1', ['italian B1 must']],
  ['italiano almeno A2', ['italian A2 must']],
  ['Italiano base', ['italian basic must']],
  ['buona conoscenza della lingua italiana', ['italian good must']],
  ['Ok anche chi sta imparando l’italiano (A2)', ['italian A2 must']],
  ['patente B', ['driving-licence B must']],
  ['pat. B (gradita C)', ['driving-licence B must', 'driving-licence C nice']],
  ['pat. B (gradita)', ['driving-licence B nice']],
  ['patente B e D, CQC persone', ['certificate CQC must', 'driving-licence D must']],
  ['automunita/o', ['own-vehicle must']],
  ['Gradito il possesso di mezzo proprio', ['own-vehicle nice']],
  ['non serve l’auto', ['own-vehicle not-needed']],
  ['consegne con nostro furgone', ['own-vehicle provided']],
  ['anche prima esperienza', ['experience not-needed']],
  ['Non è richiesta esperienza', ['experience not-needed']],
  ['esperienza non necessaria', ['experience not-needed']],
  ['insegniamo noi', ['experience not-needed']],
  ['gradita esperienza nella mansione', ['experience nice']],
  ['Serve HACCP (lo facciamo noi se manca)', ['certificate HACCP provided']],
  ['Requisiti preferenziali: attestato HACCP', ['certificate HACCP nice']],
  ['Richiesto attestato HACCP in corso di validità', ['certificate HACCP must']],
  ['Indispensabile attestato OSS', ['certificate OSS must']],
  ['gradito patentino muletto', ['certificate muletto nice']],
  ['Italiano non necessario', ['italian not-needed']],
  ['Lingua italiana non richiesta', ['italian not-needed']],
  ['Non serve sapere l’italiano', ['italian not-needed']],
  ['Buon italiano, esperienza non necessaria', ['experience not-needed', 'italian good must']],
  ['Laurea no, diploma sì', ['diploma diploma must', 'diploma laurea not-needed']],
  ['Serve attestato ASA o OSS', ['certificate ASA o OSS must']],
  ['Cercasi OSS. Indispensabile attestato ASA oppure OSS', ['certificate ASA o OSS must']],
  ['Attestato OSS e HACCP', ['certificate HACCP must', 'certificate OSS must']],
  ['almeno 1 anno di esperienza', ['experience almeno 1 anno must']],
  ['Richiesta esperienza, almeno 2 anni di esperienza come cuoca', ['experience almeno 2 anni must']],
  ['gradita esperienza di almeno sei mesi', ['experience almeno sei mesi nice']],
  ['esperienza di 2 anni nella mansione', ['experience 2 anni must']],
  ['permesso di soggiorno in regola', ['permit must']],
  [
    'Rivolto a donne disoccupate nell’ambito del progetto IN-JOBS',
    ['programme IN-JOBS must', 'registered-unemployed must'],
  ],
  ['Offerta riservata agli appartenenti alle categorie protette L. 68/99', ['protected-categories must']],
  [
    'Il presente annuncio è rivolto ad entrambi i sessi, a persone di tutte le età e tutte le nazionalità, nonché ad appartenenti alle categorie protette L. 68/99.',
    ['protected-categories open'],
  ],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it.each([
  'Corso di italiano per stranieri',
  'cucina italiana e ambiente giovane',
  'corso HACCP gratuito per tutti',
  'opportunità di fare esperienza',
  'azienda con trentennale esperienza',
  'Poste Italiane',
  'ristorante italiano',
])('none: %s', (text) => {
  expect(told(text).filter((one) => !one.endsWith('provided'))).toEqual([]);
});

it.each([
  ['Non chiediamo esperienza', ['experience not-needed']],
  ['Commessa: non pretendiamo esperienza', ['experience not-needed']],
  ['Cercasi personale, sia con esperienza che senza', ['experience not-needed']],
  ['Operai con o senza esperienza', ['experience not-needed']],
  ['Non si accettano candidati senza esperienza', ['experience must']],
  ['Meccanico, almeno 3 anni di banco', ['experience almeno 3 anni must']],
  ['Non importa se non hai esperienza', ['experience not-needed']],
  ['Se non hai esperienza non scrivere', ['experience must']],
  ['Solo con esperienza', ['experience must']],
  ["Per l'HACCP ti iscriviamo noi al corso", ['certificate HACCP provided']],
  ['almeno 3 anni di contratto', []],
  ['servono scooter o auto per spostarsi', ['own-vehicle must']],
  ['Servono maggiore età, autovettura e buona volontà', ['own-vehicle must']],
  ['Parcheggio per auto e moto', []],
  ['adeguata conoscenza della lingua italiana', ['italian good must']],
  ['ASO con attestato', ['certificate ASO must']],
  ['patentino saldatura in corso di validità', ['certificate patentino saldatura must']],
  ['Iscrizioni ai corsi di qualifica per operatore socio sanitario', []],
  ['Corso di 280 ore per patente D e CQC', []],
  ['HACCP: ci pensiamo noi', ['certificate HACCP provided']],
  ['HACCP a spese nostre', ['certificate HACCP provided']],
  ['attestato HACCP valido', ['certificate HACCP must']],
])('tells what is asked from what is given or refused: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
