// Ages, sexes, origins and looks that are told of somebody else, denied or widened, and the same put to whoever may apply. All invented.
import { describe, expect, it } from 'vitest';
import { lawfulness } from '../../src/gates/lawfulness.ts';
import { context, offer } from './entries.ts';

const limits = ['SEX_LIMIT', 'AGE_LIMIT', 'FAMILY_STATUS', 'ORIGIN_LIMIT', 'LOOKS', 'LOOKS_HINT', 'PHOTO'];

function found(text: string): string[] {
  const codes = lawfulness.judge(offer(text), context).map(({ code }) => code);
  return limits.filter((limit) => codes.includes(limit));
}

describe('told of somebody else', () => {
  it.each([
    // a story
    'Una trentenne racconta il colloquio: 600 euro al mese per un posto da barista.',
    'La ventiquattrenne di Pavia ha rifiutato il posto di cassa.',
    'Il fornaio, un giovane di 32 anni, cerca un panettiere esperto.',
    'Ha risposto solo una donna, raccontano dal Comune. Restano due posti da operaio.',
    // staff and applicants in figures
    'Il 60% dei nostri lavoratori ha meno di 35 anni. Posizione aperta: addetto/a al magazzino.',
    'Tre assunti su quattro hanno tra i 20 e i 30 anni. Ora servono venti operai/e.',
    'Dei 230 iscritti al concorso, 140 hanno meno di 40 anni. I posti sono 4.',
    'In azienda lavorano 40 persone, metà under 35. Si cerca un addetto alla contabilità.',
    'In reparto lavorano quasi solo donne, ma cerchiamo chiunque abbia manualità.',
    'Fondata da tre ragazzi under 30, la cooperativa assume due magazzinieri.',
    // who comes, buys or is served
    'Allo sportello arrivano molti giovani tra i 18 e i 25 anni.',
    'Il nostro pubblico ha tra i 18 e i 25 anni: cerchiamo una persona per il negozio.',
    'Cerchiamo educatori per un centro di aggregazione per ragazzi tra i 14 e i 19 anni.',
    'Assistenza a un quarantenne con sclerosi multipla: cerchiamo OSS.',
    'Barbiere cercasi. Qui entrano solo uomini, ma chi taglia può essere chiunque.',
    'Sartoria specializzata in abiti da uomo cerca sarta o sarto.',
    'Assistenza a signora ucraina anziana, tre mattine.',
    'Badante per coppia: lui 84 anni, lei 79, senza figli vicini.',
    // a trade without sex, an offer to parents, nice places, photos of things
    'Il rifugio cerca due tuttofare (sala, bar, camere) per l’estate.',
    'Hai figli? L’orario 8.30-13 si concilia con la scuola.',
    'Il locale è carino, terrazza con bella vista. Camerieri/e cercasi.',
    'Non serve bella presenza, serve voglia di lavorare.',
    'Bella presenza? Da noi conta la bella pizza.',
    'Chi ha figli piccoli può entrare alle 9.',
    'Mandaci una foto del tuo attestato HACCP.',
    'Invia una foto dei tuoi dolci insieme al cv.',
    'Manda una foto fronte e retro del documento.',
    'Apprendistato per under 30, altrimenti tempo indeterminato.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('put to whoever may apply', () => {
  it.each([
    ['AGE_LIMIT', 'Si cerca persona trentenne o quarantenne, automunita.'],
    ['AGE_LIMIT', 'Il 60% del lavoro è in sala: cerchiamo personale tra i 20 e i 30 anni.'],
    ['AGE_LIMIT', 'Massimo sui trent’anni.'],
    ['AGE_LIMIT', 'Chi ha più di 45 anni non chiami.'],
    ['AGE_LIMIT', 'Età minima 18 anni, massima 35.'],
    ['AGE_LIMIT', 'Età tra i diciotto e i venticinque anni.'],
    ['AGE_LIMIT', 'Classe 1995 o successive.'],
    ['AGE_LIMIT', 'Preferiamo gente giovane per il turno serale.'],
    ['AGE_LIMIT', 'Non accettiamo candidati oltre i quarant’anni.'],
    ['AGE_LIMIT', 'Profilo ricercato: giovane, brillante.'],
    ['FAMILY_STATUS', 'Orari lunghi: sconsigliato a chi ha famiglia.'],
    ['SEX_LIMIT', 'Si privilegiano signore con esperienza in stireria.'],
    ['SEX_LIMIT', 'L’impresa cerca per uffici in centro SIGNORE referenziate.'],
    ['SEX_LIMIT', 'Tre posti: due uomini e almeno una donna.'],
    ['SEX_LIMIT', 'Il posto è per una donna.'],
    ['SEX_LIMIT', 'Cercasi donna tuttofare per villa.'],
    ['FAMILY_STATUS', 'Chi pensa di avere figli nei prossimi anni lasci perdere.'],
    ['FAMILY_STATUS', 'Figli grandi e autonomi, per garantire presenza.'],
    ['FAMILY_STATUS', 'Né sposati né conviventi.'],
    ['FAMILY_STATUS', 'Sei in gravidanza o pensi di esserlo presto? Non è il lavoro giusto per te.'],
    ['ORIGIN_LIMIT', 'Si preferiscono italiani.'],
    ['ORIGIN_LIMIT', 'Badante straniera cercasi.'],
    ['ORIGIN_LIMIT', 'Solo conducenti italiani.'],
    ['LOOKS', 'Cercasi commessa carina e sveglia.'],
    ['LOOKS', 'Senza esperienza, bella presenza.'],
    ['PHOTO', 'CV compreso di foto da lasciare in cassa.'],
    ['PHOTO', 'Manda due righe e un tuo selfie.'],
    ['PHOTO', 'Curriculum con fototessera.'],
  ])('%s: %s', (code, text) => {
    expect(found(text)).toContain(code);
  });
});

describe('citizenship', () => {
  it.each([
    'Cittadinanza italiana o di uno Stato UE; per gli stranieri, adeguata conoscenza dell’italiano.',
    'Cittadinanza italiana o equiparata per legge; rifugiati ammessi.',
    'Concorso per 3 operai. Requisiti: cittadinanza italiana, salvo le equiparazioni di legge.',
  ])('as the law has it: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('as a choice', () => {
    expect(found('Bar cerca banconista/o. Cittadinanza italiana richiesta.')).toEqual(['ORIGIN_LIMIT']);
  });
});

describe('a minimum age', () => {
  const codes = (text: string) => lawfulness.judge(offer(text), context).map(({ code }) => code);

  it.each([
    'Cantiere di lavoro per disoccupati over 58.',
    'Due posti per chi abbia compiuto 58 anni.',
    'Età minima 50 anni.',
  ])('is told apart from a limit: %s', (text) => {
    expect(codes(text)).toContain('AGE_FROM');
    expect(codes(text)).not.toContain('AGE_LIMIT');
  });

  it('is not told where older people are merely welcome', () => {
    expect(codes('Cercasi barista, anche over 50.')).not.toContain('AGE_FROM');
  });
});
