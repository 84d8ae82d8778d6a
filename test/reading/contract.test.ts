import { describe, expect, it } from 'vitest';
import { adText } from '../../src/reading/ad-text.ts';
import { readContract } from '../../src/reading/contract.ts';
import { draftOf } from './working-time-told.ts';

function told(text: string): string {
  const { contract, prospect, durationMonths } = readContract(adText(draftOf(text)));
  return [contract?.value ?? '-', prospect && `poi ${prospect.value}`, durationMonths && `${durationMonths.value} mesi`]
    .filter(Boolean)
    .join(', ');
}

describe('contract', () => {
  it.each([
    ['Contratto a tempo indeterminato full time', 'indeterminato'],
    ['si offre assunzione a T.I.', 'indeterminato'],
    ['Part time 20 ore, contratto TI', 'indeterminato'],
    ['posto fisso in panificio', 'indeterminato'],
    ['contratto a tempo determinato di 6 mesi', 'determinato, 6 mesi'],
    ['T.D. 4+2 mesi', 'determinato, 4 mesi'],
    ['Contratto a tempo determinato oppure P.IVA', 'determinato'],
    ['t. det. 12 mesi, 24 ore', 'determinato, 12 mesi'],
    ['Contratto a termine', 'determinato'],
    ['Contratto di 3 mesi rinnovabile', 'determinato, 3 mesi'],
    ['Assunzione diretta T.I. dopo 6 mesi t.d.', 'determinato, poi indeterminato, 6 mesi'],
    [
      'Contratto in somministrazione a tempo determinato di 3 mesi, finalizzato all’inserimento a tempo indeterminato',
      'somministrazione, poi indeterminato, 3 mesi',
    ],
    ['Tempo determinato con possibilità di trasformazione a tempo indeterminato', 'determinato, poi indeterminato'],
    ['Contratto a chiamata i primi mesi, poi indeterminato', 'intermittente, poi indeterminato'],
    ['Libretto Famiglia all’inizio poi contratto colf e badanti', 'occasionale, poi domestico'],
    ['Tirocinio extracurriculare di 6 mesi', 'tirocinio, 6 mesi'],
    ['Stage con successivo inserimento in apprendistato', 'tirocinio, poi apprendistato'],
    ['Contratto di apprendistato professionalizzante', 'apprendistato'],
    ['APPRENDISTA PARRUCCHIERE', 'apprendistato'],
    ['Contratto CCNL lavoro domestico, livello CS', 'domestico'],
    ['Famiglia cerca colf, livello B, 25 ore', 'domestico'],
    ['contratto stagionale da giugno a settembre', 'stagionale'],
    ['prestazione occasionale con ritenuta d’acconto', 'occasionale'],
    ['60 euro a giornata, con PrestO', 'occasionale'],
    ['pagamento con Libretto Famiglia', 'occasionale'],
    ['Collaborazione coordinata e continuativa', 'collaborazione'],
    ['richiesta partita IVA', 'autonomo'],
    ['collaboratrice con P.IVA per pulizie', 'autonomo'],
    ['Progetto di Servizio Civile Universale', 'servizio-civile'],
    ['staff leasing presso il cliente', 'somministrazione'],
    ['possibilità di crescita, contratto a tempo indeterminato', 'indeterminato'],
    ['graduatoria per eventuali assunzioni a tempo determinato', 'determinato'],
    ['tempo pieno indeterminato dopo prova di 30 giorni', 'indeterminato'],
    ['Massaggiatrice, PT 20 ore, determinato con possibilità di rinnovo', 'determinato'],
    ['Portinaia, indeterminato dopo i primi tre mesi a termine', 'determinato, poi indeterminato'],
    ['primo contratto semestrale a termine', 'determinato'],
    ['Standista per la stagione delle fiere, contratto a chiamata', 'intermittente'],
    ['Cuoco, contratto a tempo determinato per la stagione estiva', 'determinato'],
    ['Cento stagionali con contratti di somministrazione', 'somministrazione'],
    ['Bagnino per la stagione estiva 2027', 'stagionale'],
    ['Concorso del Comune, cat. B livello Bs, tempo indeterminato', 'indeterminato'],
    ['Famiglia cerca badante, livello CS', 'domestico'],
    ['Operai agricoli OTD', 'determinato'],
    ['Contratto CTI, CCNL multiservizi', 'indeterminato'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    'Stagione estiva, chi assume: gli hotel cercano camerieri',
    'Niente partita IVA, solo un fisso sicuro',
    'Lavorerai in un determinato orario concordato',
    'Sappiamo portare a termine lavori complessi',
    'Contratto da definire in sede di colloquio',
    'contratto regolare, assunzione in regola',
    'ragazza solare e determinata',
    'Agenzia di somministrazione autorizzata',
    'somministrazione di alimenti e bevande',
    'esperienza anche di stage',
    'non è richiesta la partita IVA',
    'Panificio Spiga srl - P.IVA 01234567890',
    'frutta e verdura stagionale',
    'possibilità di assunzione a tempo indeterminato',
    'telefonare presto',
    'no stage, no perditempo',
    '14 mensilità',
    'almeno 12 mesi di esperienza',
  ])('none: %s', (text) => {
    expect(told(text)).not.toMatch(/^[a-z]/);
  });

  it('reads the labelled field before the text', () => {
    const draft = draftOf('Tirocinio finito da un anno.', { extra: { contract: 'Tempo determinato' } });
    expect(readContract(adText(draft)).contract).toMatchObject({
      value: 'determinato',
      evidence: { where: 'extra.contract' },
    });
  });

  it('takes from schema.org only what says a contract', () => {
    const typed = (employmentType: string) =>
      readContract(adText(draftOf('Barista.', { extra: { employmentType } }))).contract?.value ?? null;
    expect([typed('FULL_TIME'), typed('TEMPORARY'), typed('INTERN'), typed('PART_TIME, TEMPORARY')]).toEqual([
      null,
      'determinato',
      'tirocinio',
      'determinato',
    ]);
  });
});

it.each([
  ['Bibliotecario: rapporto di collaborazione di dieci mesi', 'collaborazione'],
  ['Palestra cerca istruttrice, collaborazione sportiva', 'collaborazione'],
  ['Offriamo un rapporto di collaborazione sereno e serio', null],
  ['Addetta mensa\nContratto: determinato da settembre a giugno', 'determinato'],
  ['Cuoca cercasi. Preferiamo apprendisti, costa meno', null],
  ['Cerchiamo apprendisti parrucchieri', 'apprendistato'],
  ['Informagiovani: lavoro, formazione, servizio civile, aiuto per il curriculum', null],
  ['Servizio civile in biblioteca, 25 ore', 'servizio-civile'],
])('tells a contract from its mention: %s', (text, contract) => {
  expect(readContract(adText(draftOf(text))).contract?.value ?? null).toBe(contract);
});

it.each([
  // a term without the name of the contract
  ['Il contratto dura due anni, 30 ore', 'determinato'],
  ['Contratti di durata triennale', 'determinato'],
  ['Contratto semestrale rinnovabile', 'determinato'],
  ['Contratto fino al 30 giugno', 'determinato'],
  ['Contratto fino a Natale, part time', 'determinato'],
  ['Supplente, dal 10/1/2027 al 31/3/2027', 'determinato'],
  ['Assunti per sei mesi, gli addetti faranno 36 ore', 'determinato'],
  ['Contratto dopo un mese di prova', null],
  ['Abbiamo assunto dieci vigili in due anni', null],
  ['Il contratto nazionale è scaduto da tre anni', null],
  ['Sostituzione maternità, 8 mesi', null],
  ['Contratto di formazione e lavoro della durata di due anni', 'determinato'],
  ['Contratto a tempo: dal 1 aprile al 30 settembre', 'determinato'],
  ['Il contratto prevede due mesi di preavviso', null],
  ['Contratto depositato, due anni di esperienza', null],
  ['I contratti di 250 precari scadono tra sei mesi', null],
  // in a list of short fields
  ['• determinato 6 mesi\n• 40 ore', 'determinato'],
  ['🔹 determinato (3 mesi)', 'determinato'],
  // spoken of, not offered
  ['Ha lavorato dieci anni con contratti a termine', null],
  ['I sindacati: troppi contratti a chiamata', null],
  ['Mai più voucher: si raccolgono firme', null],
  ['Il posto fisso non attira più', null],
  ['La promessa era il tempo indeterminato', null],
  ['Diritti dei lavoratori a termine: incontro pubblico', null],
  ['Affiancherai gli stagisti: cerchiamo tutor', null],
  ['Chi ha fatto il servizio civile ha un punteggio in più', null],
  // the season of the work or of the people, and the contract beside it
  ['Cerca 60 stagionali, assunzione a tempo determinato', 'determinato'],
  ['Cerca 60 stagionali da luglio', 'stagionale'],
  ['Cuoco per rifugio, stagione estiva, vitto e alloggio', 'stagionale'],
  ['Il rapporto è di collaborazione con la società', 'collaborazione'],
])('tells a contract by its term or by who speaks of it: %s', (text, contract) => {
  expect(readContract(adText(draftOf(text))).contract?.value ?? null).toBe(contract);
});
