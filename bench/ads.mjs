// Invented ads, all different, in the manners in which ads are written: an agency's, a company's, a family's, a shop's card, an office's list.

const trades = [
  'addetto/a alle pulizie',
  'aiuto cuoco/a',
  'cameriere/a ai piani',
  'magazziniere/a',
  'commesso/a',
  'lavapiatti',
  'operatore/trice socio sanitario',
  'portiere/a',
  'sarto/a',
  'autista patente B',
  'barista',
  'impiegato/a amministrativo',
];
const names = [
  'Betulla',
  'Girasole',
  'Lanterna',
  'Nuvola',
  'Pioppo',
  'Quercia',
  'Rondine',
  'Spiga',
  'Tiglio',
  'Zenzero',
];
const zones = [
  'via Padova',
  'Lambrate',
  'Crescenzago',
  'Città Studi',
  'Gorla',
  'Precotto',
  'Turro',
  'Segrate',
  'Cologno Monzese',
];
const contracts = [
  'tempo determinato di 6 mesi con possibilità di proroga',
  'tempo indeterminato',
  'contratto a chiamata',
  'somministrazione a tempo determinato, finalizzata all’assunzione',
  'apprendistato professionalizzante',
];
const duties = [
  'La risorsa si occuperà della pulizia di uffici e scale, del lavaggio dei pavimenti e della raccolta dei rifiuti.',
  'Mansioni: carico e scarico merce, preparazione degli ordini, uso del transpallet manuale.',
  'Si occuperà dell’accoglienza dei clienti, del servizio ai tavoli e del riordino della sala.',
  'Attività: assistenza agli ospiti, igiene personale, aiuto durante i pasti, accompagnamento.',
];

const manners = [
  (
    s,
  ) => `${s.name} Lavoro S.p.A., Agenzia per il Lavoro (Aut. Min. Prot. n. 0000/000 del 01/01/2020), ricerca per importante cliente
${s.trade.toUpperCase()} – rif. R/${s.n}
${s.duty} Orario: PT ${s.hours} h/sett., da lun a ven dalle ${s.start}.00 alle ${s.end}.00. ${s.contract}. CCNL Multiservizi, 2° livello, € ${s.pay},50 lordi/h.
Requisiti: licenza media, esperienza anche minima nella mansione, disponibilità immediata. Gradito il possesso di mezzo proprio. Zona di lavoro: ${s.zone}.
Inviare CV a r${s.n}@${s.name.toLowerCase()}.example indicando nell'oggetto il rif. R/${s.n} entro e non oltre il ${s.day}/12.
Il presente annuncio è rivolto ad entrambi i sessi, ai sensi delle leggi 903/77 e 125/91, e a persone di tutte le età e tutte le nazionalità, ai sensi dei decreti legislativi 215/03 e 216/03. I candidati sono invitati a leggere l'informativa privacy (Reg. UE 679/2016).`,
  (
    s,
  ) => `Cercasi ${s.trade} in zona ${s.zone}. ${s.name} ${s.n} s.r.l. seleziona ${s.count} persone: ${s.contract}, ${s.hours} ore settimanali, dal martedì al sabato ${s.start}.30-${s.end}.30, domenica e lunedì riposo.
${s.duty}
Stipendio 1.${s.pay}00 euro netti al mese per 14 mensilità. Richiesta esperienza di almeno un anno e buona conoscenza dell'italiano. Presentarsi con il curriculum dal lunedì al venerdì dalle 15 alle 17 in ${s.zone} ${s.n % 90}, oppure tel. 02 0000 00${s.two} ore ufficio.`,
  (s) =>
    `Famiglia con due bambini di ${2 + (s.n % 4)} e ${6 + (s.n % 4)} anni zona ${s.zone} cerca baby sitter, lun mar e gio ${s.start + 8}.00-19.30, circa ${10 + (s.n % 8)} ore a settimana, ${s.pay} euro l'ora, contratto colf e badanti. Si richiede esperienza, automunita preferibile, no perditempo. Rif. BN-${s.n}, tramite sportello.`,
  (s) => `Cod. offerta ${10000 + s.n} - Centro per l'impiego
${s.trade} - ${s.zone}
Datore di lavoro: ${s.name} soc. coop. sociale
Contratto: T.D. 4+2 mesi. Orario: full time su 2 turni 6-14 / 14-22 a settimane alterne. N. posti: ${s.count}
${s.duty}
Titolo di studio: licenza media. Patente: B. Per candidarsi: www.offerte${s.n}.example oppure mail a offerte@cpi.example, oggetto: ${10000 + s.n}. Scadenza: ${s.day}.12.26 ore 12.00`,
  (s) => `🔥 ${s.trade.toUpperCase()} CERCASI 🔥
📍 ${s.zone} - ${s.name} ${s.n}
⏰ ven-sab-dom ${s.start + 9}-24, extra
💶 ${s.pay} € netti/h, contratto a chiamata
Esperienza minima, italiano base, max serietà. Solo WhatsApp 300 000 00${s.two} (no chiamate)`,
];

export function inventedAds(count) {
  return Array.from({ length: count }, (_, n) => {
    const pick = (list, step) => list[Math.floor(n / step) % list.length];
    const start = 6 + (n % 4);
    const said = {
      n,
      start,
      end: start + 4 + (n % 3),
      pay: 7 + (n % 5),
      day: 1 + (n % 28),
      count: 1 + (n % 4),
      hours: 15 + (n % 26),
    };
    const words = {
      trade: pick(trades, 1),
      name: pick(names, 7),
      zone: pick(zones, 11),
      contract: pick(contracts, 3),
      duty: pick(duties, 5),
    };
    const two = String(n % 100).padStart(2, '0');
    return { title: words.trade, text: manners[n % manners.length]({ ...said, ...words, two }) };
  });
}
