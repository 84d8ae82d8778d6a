// Each request beside the same words said otherwise: denied, of goods, of somebody served, of what is given. All invented.
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/commands/read-text.ts';
import { goldFlags } from '../../src/gates/flags.ts';
import { examine } from '../../src/gates/index.ts';
import { context } from './entries.ts';

const flags = (text: string) => goldFlags(examine(readText(text, '2026-11-20').offer, context));

describe('held', () => {
  it.each([
    ['appearance', "Bar Sole cerca barista: l'esperienza non è richiesta, la bella presenza sì."],
    ['appearance', 'Cercasi cassiera: bella presenza, non serve diploma.'],
    ['appearance', 'Showroom cerca ragazza taglia 40 per provare i capi.'],
    ['appearance', 'Negozio di abiti cerca commessa taglia 42.'],
    ['appearance', 'Si cercano elfi: persone alte non più di 1,60 e di corporatura minuta.'],
    ['appearance', 'Cercasi figurante di corporatura robusta, alto almeno 1,80.'],
    ['family-status', 'Nel messaggio indicare età, stato civile e zona. Ditta Rossi.'],
    ['age', 'Il teatro cerca comparse. Per la parte del re: attore fra i 60 e i 75 anni.'],
    ['age', 'Il titolare della pizzeria dice di volere giovani e non sessantenni.'],
    ['age', 'Preferiamo giovani e non cinquantenni da riqualificare.'],
    ['gender', 'Estetista donna, non fidanzata, per centro Perla.'],
    ['gender', 'Cercasi magazziniere uomo, celibe. Logistica Po.'],
    ['unpaid', "La Provincia cerca il curatore dell'archivio. La carica si esercita a titolo interamente gratuito."],
    ['unpaid', 'La carica di revisore è gratuita. Il Comune di Orzo raccoglie le domande.'],
    ['unpaid', 'Offro lavoro in agriturismo per vitto e alloggio.'],
    ['asks-payment', 'Alla domanda va unita la ricevuta di dieci euro quale tassa di concorso.'],
    ['asks-payment', 'I 70 euro per la pratica vanno versati su una carta ricaricabile. Lavoro in porto.'],
    ['asks-payment', 'Fate un bonifico di garanzia e poi riceverete il contratto di hostess di terra.'],
    ['irregular', 'Il primo mese è di prova, poi la regolarizziamo. 500 euro. Segretaria part time.'],
    ['irregular', 'Prova di un mese a 30 euro al giorno con regolarizzazione successiva.'],
    ['irregular', "All'inizio sarà una prova; se resti, ti metto in regola. Bar Pino."],
    ['family-status', 'Casa vacanze: preferite signore senza figli per le pulizie.'],
    ['asks-payment', 'Prima del contratto vanno saldati 90 euro per visita e tesserino.'],
    ['too-good', 'Impiego sicuro entro 48 ore, senza titolo di studio, fino a 2.700 euro mensili.'],
    ['task-scam', 'Messaggio da un numero sconosciuto: 300 euro al giorno per mettere like ai video. È una truffa.'],
  ])('%s: %s', (flag, text) => {
    expect(flags(text)).toContain(flag);
  });
});

describe('raises nothing', () => {
  it.each([
    'Il panificio Rosa cerca una persona al banco. La bella presenza non è richiesta, la puntualità sì.',
    'Ferramenta Bianchi cerca addetto vendite. La bella presenza qui non è importante.',
    'Negozio Curvy, moda donna dalla taglia 44 alla 58, cerca addetto/a alle vendite 24 ore.',
    'Camicie da uomo taglia 38-46, azienda di Como cerca stiratori e stiratrici.',
    'Casa Betulla cerca infermieri per pazienti di corporatura robusta, uso del sollevatore.',
    'Nel curriculum non indicare età, stato civile o fotografia. Coop Cardo, addetti mensa.',
    'CV anonimo: niente nome, niente età, niente stato civile. Studio Acero, impiegata/o.',
    'Nella domanda ometti stato civile e luogo di nascita. Libreria Zeta, addetto/a.',
    'Trattoria Gigi: non ci sono requisiti di altezza o di bella presenza, ci sono piatti da portare.',
    'I 500 euro di premio vanno pagati a luglio insieme alla quattordicesima. Officina Fusi.',
    'Studio Volt: tecnico per prove di laboratorio, poi report e messa in regola degli impianti.',
    'Le candidature non devono riportare stato civile, età e foto. Cooperativa Cardo.',
    'Cerchiamo giovani e meno giovani con voglia di fare. Coop Sole.',
    'Età non inferiore ai 18 anni e patente B; concorso Comune di Orzo, 2 operai.',
    'Centro diurno per ospiti tra i 60 e gli 80 anni cerca due OSS. Cooperativa Cardo.',
    'Badante di notte, una notte sì e una no, alloggio anziani di via Po, 600 euro al mese.',
    'Cercasi notturnista per alloggio anziani, lavoro a notti alterne, 600 euro al mese.',
    'Incarico di sei mesi in biblioteca con corso di formazione gratuito; 9 euro l’ora.',
    'Il trasporto è reso a titolo gratuito agli anziani: la coop Cardo cerca autista.',
    'Museo Orzo, cassiere o cassiera: rilascia la ricevuta di 5 euro ai visitatori.',
    'Gli straordinari, 12 euro, vanno versati in busta. Edile Po.',
    'Due giorni di prova pagati con contratto, poi tempo determinato. Forneria Sala.',
    'Dopo la prova scritta e il colloquio, assunzione con CCNL commercio. Negozio Blu.',
    'Salone Riccio: serve addetto o addetta per taglio donna.',
  ])('%s', (text) => {
    expect(flags(text).filter((flag) => flag !== 'no-employer')).toEqual([]);
  });
});

describe('a warning of frauds', () => {
  it('is a notice, unless an employer gives it who offers a job', () => {
    const kindOf = (text: string) => readText(text, '2026-11-20').kind;
    expect(kindOf('I Carabinieri mettono in guardia dalle false offerte di lavoro: mai inviare denaro.')).toBe(
      'notice',
    );
    expect(
      kindOf('ATTENZIONE ALLE TRUFFE: non chiediamo denaro. Mercati Ovale, 2 addetti cassa, tempo determinato.'),
    ).toBe('offer');
  });
});
