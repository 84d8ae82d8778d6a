// Words that limit or that ask for money, and the same words denied, said of others, or plainly lawful. All invented.
import { describe, expect, it } from 'vitest';
import { lawfulness } from '../../src/gates/lawfulness.ts';
import { trust } from '../../src/gates/trust.ts';
import { context, offer } from './entries.ts';

const codes = (text: string) =>
  [...lawfulness.judge(offer(text), context), ...trust.judge(offer(text), context)]
    .filter(({ level }) => level !== 'ok')
    .map(({ code }) => code);

const limits = ['SEX_LIMIT', 'AGE_LIMIT', 'FAMILY_STATUS', 'ORIGIN_LIMIT', 'PHOTO', 'MLM', 'UPFRONT_FEE', 'EASY_MONEY'];
const found = (text: string) => codes(text).filter((code) => limits.includes(code));

describe('raises nothing', () => {
  it.each([
    'Non chiediamo età, foto o stato civile: guardiamo solo la voglia di lavorare.',
    'Coppia di coniugi anziani cerca aiuto domestico dal martedì al venerdì.',
    'Laboratori di canto per signore e signori over 70, serve chi suona il piano.',
    'Insegnante di ginnastica per donne in gravidanza, martedì 10-12.',
    'Commessa/o in negozio, senza porta a porta e senza network marketing.',
    'Gestirai i canali della ditta, foto e video dei prodotti.',
    'Requisiti: cittadinanza italiana o di uno Stato UE, ovvero cittadini di Paesi terzi con permesso di soggiorno.',
    'Va bene anche chi è in pensione, under 67 ok.',
    'Requisiti: età non inferiore a 18 anni, patente B.',
    'Istruttore di nuoto. La quota di iscrizione ai corsi la pagano i genitori, non chi lavora.',
    'Educatrice in comunità, età degli ospiti dai 18 ai 30 anni.',
    'Se sei donna o uomo non ci importa, scrivici.',
    'Contratto agricolo, 1.500 euro netti al mese, anche prima esperienza.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('raises', () => {
  it.each([
    ['ORIGIN_LIMIT', 'Cerco badante, 40-50 anni, dell’est Europa.'],
    ['ORIGIN_LIMIT', 'Officina cerca meccanico italiano di nascita.'],
    ['AGE_LIMIT', 'Cercasi barista under 30.'],
    ['SEX_LIMIT', 'Contratto a chiamata: se sei una donna, scrivici oggi.'],
    ['UPFRONT_FEE', 'La quota di iscrizione la pagano i candidati, 50 euro.'],
    ['UPFRONT_FEE', 'Per fermare il posto la pratica costerà 80 euro.'],
    ['MLM', 'Porti 4 amiche, poi un premio: loro ne cercano 4, e a te arriva una percentuale.'],
    ['AGE_LIMIT', 'Cerchiamo una persona non oltre i 29 anni compiuti.'],
    ['FAMILY_STATUS', 'Indicare nel CV se si hanno figli.'],
    ['AGE_LIMIT', 'Posti per giovani tra i 18 e i 28 anni compiuti.'],
    ['AGE_LIMIT', 'Solo candidati tra i 20 e i 30 anni. Non chiediamo esperienza.'],
    ['UPFRONT_FEE', 'Si comincia con la valigetta dimostrativa da 95 euro.'],
    ['UPFRONT_FEE', 'Corso di 2 settimane (450 euro, anche a rate) e poi il posto.'],
    ['UPFRONT_FEE', 'Se il saldo è basso lo ricarichi tu con USDT.'],
    ['MLM', 'Inviti nuove venditrici nella tua squadra.'],
    ['MLM', 'Prendi una percentuale anche sulle loro vendite.'],
    ['EASY_MONEY', 'Personale di bordo, 3.700 euro netti al mese, senza esperienza.'],
  ])('%s: %s', (code, text) => {
    expect(found(text)).toContain(code);
  });

  it('documents that an answer by mail must bring', () => {
    expect(codes('Per attivare il contratto rispondi con: fronte/retro carta d’identità e IBAN.')).toContain(
      'DOCS_UPFRONT',
    );
  });

  it.each([
    ['Candidarsi dal portale con credenziali SPID.', false],
    ['Per inviare la domanda si entra con SPID o carta d’identità elettronica (CIE).', false],
    ['Dacci le credenziali SPID e attiviamo il contratto.', true],
    ['Mandaci una foto della carta d’identità su whatsapp.', true],
  ])('tells the way into a portal from papers to hand over: %s', (text, asked) => {
    expect(codes(text).includes('DOCS_UPFRONT')).toBe(asked);
  });
});
