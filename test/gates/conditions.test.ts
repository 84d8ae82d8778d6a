// Conditions put to whoever may apply, in many forms and about many groups, and sentences that only look like them. All invented.
import { describe, expect, it } from 'vitest';
import { lawfulness } from '../../src/gates/lawfulness.ts';
import { context, offer } from './entries.ts';

const limits = ['SEX_LIMIT', 'AGE_LIMIT', 'FAMILY_STATUS', 'ORIGIN_LIMIT', 'LOOKS', 'LOOKS_HINT', 'PHOTO'];

function found(text: string): string[] {
  const codes = lawfulness.judge(offer(text), context).map(({ code }) => code);
  return limits.filter((limit) => codes.includes(limit));
}

describe('a condition', () => {
  it.each([
    // must be, only, asked for, better, wished
    ['SEX_LIMIT', 'Una sola condizione: devi essere donna.'],
    ['SEX_LIMIT', 'Assumiamo 20 addetti: dodici dovranno essere donne e otto uomini.'],
    ['SEX_LIMIT', 'Si accettano esclusivamente candidature femminili.'],
    ['SEX_LIMIT', 'Segreteria studio medico, solo F.'],
    ['SEX_LIMIT', 'Badante per anziano, la vogliamo donna.'],
    ['SEX_LIMIT', 'Sarà titolo preferenziale essere donna.'],
    ['SEX_LIMIT', 'Si scarica a mano, quindi uomini.'],
    ['SEX_LIMIT', 'Badante convivente per mio padre, assolutamente donna.'],
    ['SEX_LIMIT', 'Un mestiere da uomini: operai per cava.'],
    ['SEX_LIMIT', 'Posto riservato a una signora che sappia cucinare.'],
    ['AGE_LIMIT', 'Si richiede giovane età e disponibilità ai turni.'],
    ['AGE_LIMIT', 'Preferibile giovane con patente B.'],
    ['ORIGIN_LIMIT', 'Preferibilmente ucraine o moldave per la nonna.'],
    ['ORIGIN_LIMIT', 'La commessa va bene purché sia italiana.'],
    ['ORIGIN_LIMIT', 'Vigilanza privata: posti riservati a cittadini italiani.'],
    ['FAMILY_STATUS', 'Il profilo ideale non ha figli.'],
    ['FAMILY_STATUS', 'Scrivete se siete sposati e quanti anni avete.'],
    // shut out, before and after
    ['SEX_LIMIT', 'Lavoro ai forni. Uomini esclusi.'],
    ['SEX_LIMIT', 'Autista consegne. Il lavoro non è adatto a una donna.'],
    ['AGE_LIMIT', 'Non si prendono in considerazione curriculum di over 45.'],
    ['AGE_LIMIT', 'Sopra i 50 non se ne parla, si sta in piedi tutto il giorno.'],
    ['ORIGIN_LIMIT', 'Aiuto in vigna. Non calabresi, grazie.'],
    ['ORIGIN_LIMIT', 'Pakistani e cinesi no, abbiamo già avuto problemi.'],
    ['ORIGIN_LIMIT', 'Niente forestieri.'],
    ['ORIGIN_LIMIT', 'Ditta di traslochi: no bulgari.'],
    ['FAMILY_STATUS', 'Esclusi genitori di figli minori di 10 anni.'],
    ['FAMILY_STATUS', 'Astenersi curiosi e coniugate.'],
    ['LOOKS', 'No persone grasse, il corridoio è stretto.'],
    // ages in all spellings
    ['AGE_LIMIT', 'Banconista trentenne per gastronomia.'],
    ['AGE_LIMIT', 'Ragazzi/e dai 18 ai 25 per volantinaggio.'],
    ['AGE_LIMIT', 'Gelateria cerca personale tra i 20 e i 35 per la stagione.'],
    ['AGE_LIMIT', 'Candidature fino a un massimo di 30 anni.'],
    ['AGE_LIMIT', 'Addetta mensa, 40 anni al massimo.'],
    ['AGE_LIMIT', 'Il candidato non deve avere più di trentacinque anni.'],
    ['AGE_LIMIT', 'Requisito fondamentale: non aver ancora compiuto i 30.'],
    ['AGE_LIMIT', 'Dai venti ai trent’anni, spigliata, per reception.'],
    ['AGE_LIMIT', 'Autista, limite 50 anni.'],
    ['AGE_LIMIT', 'L’età richiesta va dai 20 ai 29.'],
    ['AGE_LIMIT', 'Assumiamo tre diplomati entro i 26.'],
    ['AGE_LIMIT', 'Requisiti anagrafici: 18-35.'],
    // nouns of trades with an origin or a sex
    ['ORIGIN_LIMIT', 'Muratori italiani per cantiere a Lodi.'],
    ['ORIGIN_LIMIT', 'Centralino: italiane madrelingua.'],
    ['SEX_LIMIT', 'Cercasi collaboratrice domestica donna.'],
    ['ORIGIN_LIMIT', 'Preferisco persona del Sud America.'],
    ['ORIGIN_LIMIT', 'Gli stranieri non li prendiamo.'],
    ['SEX_LIMIT', 'Guardia notturna. Non è un posto per signorine.'],
    // looks and photographs
    ['LOOKS', 'Requisiti: magra e puntuale.'],
    ['LOOKS', 'Presenza gradevole indispensabile.'],
    ['PHOTO', 'Allegare book e misure.'],
    ['PHOTO', 'Gradita foto.'],
    ['PHOTO', 'Compila il modulo e carica una foto del tuo viso.'],
    ['PHOTO', 'Rispondiamo solo a chi invia una sua foto.'],
  ])('%s: %s', (code, text) => {
    expect(found(text)).toEqual([code]);
  });
});

describe('no condition', () => {
  it.each([
    'La bella presenza la lasciamo alle passerelle, qui si impasta.',
    'La divisa è disponibile dalla taglia 38 alla 54.',
    'Stasera in sala: "Solo donne". Cerchiamo maschera per il fine settimana.',
    'In cartellone «Niente uomini, siamo inglesi»: il teatro cerca un tecnico luci.',
    'Assistente in studio fotografico: portare un portfolio e foto di cerimonie.',
    'Cercasi donna di servizio a ore, il martedì.',
    'Lo sportello riceve 40 persone a settimana; si rivolgono a noi soprattutto donne, gli uomini tra i 35 e i 50 anni sono pochi.',
    'Cerchiamo chi accompagni un ragazzo di 15 anni a nuoto.',
    'I nostri ragazzi del centro diurno hanno tra i 18 e i 30 anni; cerchiamo educatore.',
    'Macchinari con meno di 10 anni, officina pulita: cerchiamo tornitore.',
    'Sala slot: vietato l’ingresso ai minori di 18 anni.',
    'Over 50 benvenuti, giovani alla prima esperienza pure.',
    'Sgravi se chi viene assunto ha meno di 36 anni, ma valutiamo tutti.',
    'Vendemmia: tra le venti e le trenta persone.',
    'La signora, 88 anni, nubile, vive sola e cerca compagnia.',
    'Domestica con documenti in regola; la signora è filippina.',
    'Adatto a mamme, pensionati, studenti.',
    'Lavapiatti ristorante giapponese.',
    'Gradito inglese, preferibilmente francese.',
    'Non è necessario essere giovani.',
    'Sconti per under 26 e over 65: il teatro cerca cassa e guardaroba.',
    'Non assumiamo nessuno sotto i diciotto anni, per legge.',
    'Addetti mensa in una scuola: 200 ragazzi tra gli 11 e i 14 anni.',
    'Siamo una coppia sposata e gestiamo un rifugio: serve un aiuto in cucina.',
    'Per il tesserino, dopo l’assunzione, serve una fototessera.',
    'Non più giovanissimi? Va benissimo: qui conta la pazienza.',
    'Cerchiamo badante: la nonna parla solo veneto.',
    'Ragazzi, non chiamate dopo le 20.',
    'Per candidarti non caricare foto del viso.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
