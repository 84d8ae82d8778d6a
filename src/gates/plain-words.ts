// Words that readers with A2 Italian do not know, with plain ones to put in their place, as data: a new one is a line.
// Forms are written as `phrase` takes them (folded, `~` for the rest of a word), separated by a slash.

import { phrase } from './ad-words.ts';

export const plainKinds = ['jargon', 'noun', 'verb', 'foreign'] as const;
export type PlainKind = (typeof plainKinds)[number];

export interface PlainWord {
  kind: PlainKind;
  /** the plain words; empty where they depend on the sentence */
  plain: string;
  form: RegExp;
}

/** Words of offices and of job ads (the desk's own list of replacements). */
const jargon = `
automunit~ | con auto
patentat~ | con patente
la risorsa / risorse umane / candidat[oaie] ideal[ei] | la persona
si richied~ / e richiest~ / sono richiest~ / requisit[oi] | serve
(?:costitui~ )?titolo preferenziale / gradit[oaie] / preferibilmente | meglio se hai
in possesso d~ | con
pregressa esperienza / esperienza pregressa / esperienza nella mansione | hai già fatto questo lavoro
prima esperienza | senza esperienza
comprovat[oaie] / documentabil[ei] | puoi dimostrarla
referenze / referenziat[oaie] | una persona che ti conosce e parla di te
disponibilita immediata / immediata disponibilita | puoi iniziare subito
flessibilita oraria | gli orari possono cambiare
su turni / turnazion[ei] | gli orari cambiano ogni settimana
orari[oi]? spezzat[oi] | due volte al giorno: pranzo e sera
a chiamata / intermittent[ei] | ti chiamano quando serve
tempo indeterminato | senza data di fine
tempo determinato | con data di fine
in somministrazione | ti assume l’agenzia
scopo assunzione / finalizzat[oaie] all.(?:inserimento|assunzione) | dopo puoi restare (non è sicuro)
tirocin~ extracurricular[ei] | impari e lavori, con un’indennità
apprendistato | contratto per imparare un lavoro (giovani)
retribuzion[ei] / trattament[oi] economic[oi] / compens[oi] | paga
commisurat[oaie] | non scritta: chiedi
mensilita aggiuntiv[ae] | paghe in più all’anno
ccnl | contratto nazionale
(?:livello di )?inquadramento | livello
vitto e alloggio | mangi e dormi lì
convivente | abiti nella casa
non autosufficient[ei] | ha bisogno di aiuto per tutto
mansion[ei] | cosa fai
sede di lavoro / sede lavorativa | dove
presso | a, da
sanificazion[ei] | pulizie
movimentazione (?:delle )?merci? | spostare merci
refezione | mensa della scuola
inserimento immediato | si inizia subito
entro e non oltre | entro
esaurimento (?:dei )?posti | finché ci sono posti
inoltra~ / inviare la propria candidatura | manda il curriculum
previ[oa] (?:appuntamento|prenotazione) | prima prenota
usufrui~ / beneficiare | avere
erogar[ei] / erogat[oaie] / erogazion[ei] | pagare, dare
istanz[ae] / domand[ae] di ammissione | domanda
attestazione isee | ISEE di quest’anno
in corso di validita | valido
nucle[oi] familiar[ei] | famiglia
percettor[ei] / percettric[ei] | chi riceve
stato di disoccupazione | senza lavoro, con iscrizione al centro per l’impiego
obbligo scolastico / licenza media | terza media
autocertificazion[ei] | lo dichiari tu con una firma
sottoscriver~ / sottoscrizion[ei] | firmare
decorrenza / a decorrere | da
avent[ei] diritto | chi può chiederlo
perentori[oa] | ultimo giorno
modulistica | moduli
a titolo gratuito | gratis
in presenza | qui
da remoto | da casa, con il computer
colloqui[o]? conoscitiv[oi] | un incontro per conoscersi
ambosessi / ambo i sessi | donne e uomini
perditempo | si toglie
`;

/** Nouns made of verbs: who does it is lost. */
const nouns = `
effettuazione / svolgimento / espletamento | fare
possesso | avere
conseguimento | prendere
reperimento | trovare
predisposizione | preparare
fruizione / utilizzo / utilizzazione | usare
compilazione | scrivere
sottoposizione | mostrare
ottenimento / percezione | ricevere
erogabilita / attivazione | cominciare
`;

/** Impersonal `si`, passive, gerund; of the last two only what is hardly ever anything else. */
const verbs = `
si (?:deve|devono|dovra|dovranno) | devi
si (?:puo|possono|potra|potranno) | puoi
si (?:prega|pregano|invita|invitano|consiglia|ricorda|comunica|informa|precisa|avvisa)~ |
si (?:offre|offrono|garantisce|garantiscono|rilascia|rilasciano|eroga|erogano) | ti danno
si (?:effettua|effettuano|svolge|svolgono|organizza|organizzano|accetta|accettano|valuta|valutano) |
(?:viene|vengono|verra|verranno|verrai) (?!sabato|subito|solito|minuti)(?:[a-z]{1,20}(?:at|it|ut)|fatt|scritt|scelt|chiest|richiest)[oaie] |
(?:e|sono|sara|saranno|essere) (?:previst|riconosciut|rilasciat|erogat|effettuat|comunicat|valutat|contattat|selezionat|organizzat|garantit|riservat|rivolt|destinat|finalizzat|consegnat|compilat|presentat)[oaie] |
(?<!(?:sto|stai|sta|stiamo|state|stanno) )(?!(?:quando|bando|comando|telecomando|mando|domando|brando|prendo|comprendo|vendo|attendo|intendo|spendo|scendo|rendo|tremendo|stupendo|orrendo|fernando|ferdinando|orlando|rolando|armando)(?![a-z]))[a-z]{2,20}(?:ando|endo) |
`;

/** Foreign words that are not everybody's; curriculum, part-time, on line are. */
const foreign = `
smart ?working / home ?working | lavoro da casa
pick(?:er|ing) | prendere la merce dagli scaffali
packing / packaging | mettere la merce nelle scatole
crew / team / staff | squadra
store | negozio
shop assistant / sales assistant | chi vende in negozio
store manager | chi dirige il negozio
customer (?:care|service) | aiuto ai clienti
front.?office | sportello
back.?office | lavoro d’ufficio
full.?time | tempo pieno
cleaning | pulizie
housekeeping | pulizia delle camere
delivery | consegne
driver | chi guida
rider | chi consegna in bici
food | cibo
open day | giornata aperta
workshop | incontro pratico
meeting | incontro
training / on the job | imparare il lavoro
onboarding | i primi giorni di lavoro
skills? / soft skills? | capacità
feedback | risposta
target | obiettivo
budget | soldi
benefit | vantaggi
welfare | aiuti dell’azienda
voucher | buono
form | modulo
deadline | ultimo giorno
recruit(?:er|ing) / recruitment | scelta del personale
job day / career day | giornata del lavoro
check.?list | elenco
`;

export const plainWords: readonly PlainWord[] = [
  ...wordsIn(jargon, 'jargon'),
  ...wordsIn(nouns, 'noun'),
  ...wordsIn(verbs, 'verb'),
  ...wordsIn(foreign, 'foreign'),
];

function wordsIn(table: string, kind: PlainKind): PlainWord[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const end = line.lastIndexOf('|');
      const forms = line.slice(0, end).trim().split(' / ');
      return { kind, plain: line.slice(end + 1).trim(), form: phrase(forms.join('|')) };
    });
}

/** Any of them: most texts have none, and are read once. */
export const anyPlainWord = new RegExp(plainWords.map(({ form }) => form.source).join('|'), 'g');
