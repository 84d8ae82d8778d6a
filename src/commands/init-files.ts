// What a new workspace holds. All names, numbers and addresses are invented.

import type { IsoDate } from '../model.ts';
import { addDays, weekOf } from '../week.ts';
import { schemaComment, schemaText } from './schema.ts';

/** The text of each file, by its path in the workspace; what has a date is dated from `today`. */
export function workspaceFiles(today: IsoDate): Record<string, string> {
  return {
    'sources.yaml': sources(today),
    'sources.schema.json': schemaText(),
    'content/courses.yaml': courses(today),
    'content/classes.yaml': classes(today),
    'content/notices.yaml': notices(today),
    'content/decisions.yaml': decisions(today),
    'inbox/LEGGIMI.txt': inbox,
    '.gitignore': ignored,
  };
}

function sources(today: IsoDate): string {
  return `${schemaComment}
#
# Questo file dice chi pubblica il bollettino, dove sono gli sportelli e da dove arrivano gli annunci.
# Si cambia con qualsiasi programma per testi semplici. Dopo ogni modifica si controlla con «bulletin check».
# I comandi si danno dalla cartella del programma: npx bulletin check --workspace <questa cartella>
#
# Tre regole:
# - i rientri si fanno con gli spazi, mai con il tasto TAB;
# - un trattino e uno spazio aprono una nuova voce di un elenco;
# - un testo che contiene due punti o il segno cancelletto va tra virgolette.
#
# Tutto quello che segue è INVENTATO: cambialo con i vostri dati.

bulletin:
  title: Bollettino lavoro e formazione
  # url: https://bollettino.example/        l'indirizzo web del bollettino, se c'è: diventa il codice QR
  publisher:
    name: Associazione di esempio (inventata)
    legal_representative: Nome Cognome
    address: via Inventata 1, Milano
    email: bollettino@associazione.example
    phone: 02 0000 0010
    registration: null                      # registrazione della testata in tribunale, se c'è
  first_issue: {number: 1, week: ${weekOf(today)}}
  breaks: []                                # settimane senza bollettino, per esempio [2027-W33, 2027-W34]

desks:
  - id: sportello-centro                    # nome breve: lettere minuscole, numeri e trattini
    name: Sportello Centro (inventato)
    address: via Inventata 1, Milano
    hours: da lunedì a venerdì, 9.30-12.30
    phone: 02 0000 0010

# Le sezioni, nell'ordine di stampa. Togli i cancelletti per cambiare l'ordine o mettere un limite.
# sections:
#   - {id: km-zero}                         # offerte vicine, viste da noi
#   - {id: market, limit: 12}               # offerte dal mercato, al massimo 12
#   - {id: courses}                         # corsi
#   - {id: policies}                        # politiche attive, aiuti per trovare lavoro
#   - {id: classes}                         # corsi di italiano
#   - {id: services}                        # servizi utili: soldi e casa

sources:

  # Un datore che conoscete: non serve una pagina web. Va riconfermato spesso, altrimenti l'annuncio esce dal bollettino.
  - id: panificio-di-esempio
    kind: listing
    employer: Panificio di esempio (inventato)
    address: via Inventata 12, Milano
    offers:
      - role: aiuto banco
        seen: ${today}                    # quando l'avete visto: anno-mese-giorno
        by: Sportello Centro                # chi l'ha visto
        deadline: ${addDays(today, 14)}
        text: |
          Panificio cerca una persona per il banco, da martedì a venerdì 9.15-15.15, 24 ore alla settimana.
          Tempo determinato 12 mesi, 9 euro lordi all'ora. Anche prima esperienza.
          Passare in negozio la mattina e chiedere della titolare.

  # Una pagina o un elenco sul web. Togli i cancelletti e metti l'indirizzo vero; prova con: bulletin source test comune
  # - id: comune
  #   kind: feed                            # un elenco per lettori di notizie (RSS). Altri tipi: jobposting, page, json, ats, sheet
  #   name: Comune di esempio
  #   url: https://www.comune.example/notizie.xml
  #   section: services
`;
}

function courses(today: IsoDate): string {
  return `# Corsi. Un trattino per ogni corso. Le parole si stampano come le scrivi.
# Una voce resta nel bollettino finché non passa il giorno di until o di ends.

- id: haccp-di-esempio
  title: Corso HACCP per lavorare con il cibo (esempio inventato)
  provider: Sportello Centro
  when: dalle 9.15 alle 15.30
  starts: ${addDays(today, 14)}
  ends: ${addDays(today, 14)}
  hours: 6 ore
  desk: sportello-centro
  cost: gratis
  for: persone senza lavoro iscritte allo sportello
  seats: 15 posti
  childcare: su richiesta
  certificate: attestato valido per bar, ristoranti e mense
  deadline: finché ci sono posti
  apply:
    desk: sportello-centro
    phone: 02 0000 0010
  verified: {on: ${today}, by: Sportello Centro}     # chi ha controllato che sia ancora vero, e quando
`;
}

function classes(today: IsoDate): string {
  return `# Corsi di italiano. Un trattino per ogni classe.

- id: a1-di-esempio
  title: Italiano A1 per donne (esempio inventato)
  level: A1
  when: martedì e giovedì, 9.30-11.30
  starts: ${addDays(today, 21)}
  ends: ${addDays(today, 120)}
  where: via Inventata 1, Milano
  cost: gratis
  childcare: sì, per bambini da 0 a 3 anni
  documents: porta un documento
  until: ${addDays(today, 20)}                         # dopo questo giorno non ci si può più iscrivere
  apply:
    in_person: Sportello Centro, via Inventata 1, la mattina
  verified: {on: ${today}, by: Sportello Centro}
`;
}

function notices(today: IsoDate): string {
  return `# Avvisi: politiche attive e aiuti per trovare lavoro (section: policies); soldi, casa e altri servizi (section: services).
# Le cifre cambiano: vanno ricontrollate ogni due mesi, e il controllo si scrive in verified.

- id: curriculum-di-esempio
  section: policies
  title: Scriviamo insieme il tuo curriculum (esempio inventato)
  who: per tutte e tutti
  when: ogni mercoledì, 9.30-12.30
  documents: porta un documento e le date dei lavori che hai fatto
  apply:
    desk: sportello-centro
  verified: {on: ${today}, by: Sportello Centro}

- id: isee-di-esempio
  section: services
  title: "ISEE: prenota l'appuntamento (esempio inventato)"
  text: Il CAF lo fa gratis.
  documents: documenti di tutta la famiglia, contratto d'affitto
  valid_until: ${addDays(today, 60)}                   # dopo questo giorno le cifre vanno ricontrollate
  apply:
    phone: 02 0000 0010
    note: chiama la mattina
  verified: {on: ${today}, by: Sportello Centro}
`;
}

function decisions(today: IsoDate): string {
  return `# Che cosa avete deciso sulle voci ferme. Perché una voce è ferma, e qual è la sua chiave: bulletin why <parole>
# Esempio (senza i cancelletti):
# - entry: "panificio-di-esempio:0123456789ab"
#   action: publish                         # publish: si stampa. hide: non si stampa. pin: in cima
#   reason: abbiamo richiamato, il posto c'è
#   by: AB
#   on: ${today}
[]
`;
}

const inbox = `In questa cartella si mettono i file da leggere: pagine web salvate, fogli in formato CSV.
Poi in sources.yaml si aggiunge una fonte con «path: inbox/nome-del-file».
`;

const ignored = `# indirizzi di persone: mai in un archivio condiviso
recipients*.csv
.bulletin/
`;
