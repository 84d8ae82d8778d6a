// The set phrases of mails: what is no offer (footers, navigation), what ends a letter, where a forwarded one begins.

const left = '(?<![\\p{L}\\p{N}])';
const right = '(?![\\p{L}\\p{N}])';
const phrases = (alternatives: string) => new RegExp(`${left}(?:${alternatives})${right}`, 'iu');

/** Words of links that serve the mail, not the reader of offers; nowhere else do they stand. */
const service = phrases(
  "disiscriv\\p{L}*|cancella(?:ti| l['’]iscrizione| la tua iscrizione| iscrizione)|annulla l['’]iscrizione|unsubscribe|opt[- ]out|non (?:vuoi|desideri) più ricevere|" +
    'preferenze|preferences|modifica (?:il tuo |i tuoi )?(?:profilo|avvis\\p{L}*|alert|ricerca)|edit (?:your )?(?:alert|profile|search)|' +
    'privacy policy|informativa (?:sulla )?privacy|cookie|note legali|termini e condizioni|terms of (?:use|service)|contattaci|contact us|' +
    "(?:visualizza|vedi|leggi|apri|guarda)(?:la|lo)? (?:[\\p{L}']+ ){0,3}(?:browser|online)|view (?:[a-z]+ ){0,4}(?:browser|online)|versione (?:web|online)|web version|" +
    'segnala (?:un )?abuso|report abuse|inoltra (?:a|questa|ad)|forward to|app store|google play|sign in|log in|area riservata',
);
/** Words that are service only when the link says nothing else: "Aiuto" is, "Aiuto cuoco" is not. */
const serviceAlone =
  /^(?:(?:seguici|segui|vai|trovaci|siamo|follow us|gestisci|manage|modifica|le mie|il mio|i miei|il tuo|i tuoi|scarica|download|get|la nostra|the|our|condividi|share|invita|invite|centro|torna)(?: (?:su|al?|alla?|di|on|the|our|l['’]))* ?)?(?:facebook|instagram|twitter|x|linkedin|youtube|tiktok|telegram|whatsapp|pinterest|impostazioni|settings|avvisi|alert|alerts|notifiche|ricerche|iscrizioni?|email|e-mail|privacy|termini|terms|condizioni|legal|help|aiuto|assistenza|supporto|support|faq|app|accedi|login|registrati|sign up|profilo|profile|un amico|amici|friends|home ?page|home|sito|il sito|chi siamo|about us|about|contatti|contacts?)$/iu;
/** Links that lead to lists. */
const lists =
  /^(?:(?:vedi|mostra|scopri|guarda|vai|cerca|consulta|esplora|sfoglia|see|view|show|browse|search|find)\p{L}* )?(?:a |al |alle |agli |tra |gli |le |i |the )?(?:tutt[eio]|altr[eio]|ulteriori|all|more|other)(?: le| gli| i)?(?: \p{L}+){0,4}$|^(?:vedi|mostra|scopri|cerca|see|view|search) (?:(?:le |altre |new |nuove |tutte le )?(?:offerte|annunci|jobs|ricerche)(?: \p{L}+){0,3})$/iu;
const serviceAddress =
  /unsubscri|optout|opt-out|disiscri|cancella-?iscrizione|list-manage\.com\/(?:unsubscribe|profile|about)|preference|manage[-_]?(?:alert|subscription|email)|email[-_]?settings|\/settings|view[-_]?(?:in[-_]?browser|email|online)|viewonline|mirror-?page|privacy|cookie|\/legal|\/terms|\/help(?:[/?]|$)|\/(?:login|signin|sign-in|signup|register|account|profile|psettings|feed|notifications)(?:[/?#]|$)|forward-?to-?a?-?friend|apps\.apple\.com|itunes\.apple|play\.google\.com|\/(?:search|cerca|results|alerts?|job-alerts?)(?:[/?#]|$)/i;
const social =
  /^(?:[\w-]+\.)*(?:facebook\.com|fb\.com|fb\.me|instagram\.com|twitter\.com|x\.com|t\.co|youtube\.com|youtu\.be|tiktok\.com|t\.me|telegram\.me|pinterest\.\w+|wa\.me|whatsapp\.com|threads\.net)$/i;

/** `text` of the link and `url` where it leads. */
export function isService(text: string, url: string): boolean {
  const { hostname, pathname, search } = new URL(url);
  if (social.test(hostname) || serviceAddress.test(`${hostname}${pathname}${search}`)) return true;
  if (/(?:^|\.)linkedin\.com$/.test(hostname) && !/^\/(?:comm\/)?jobs\/view\//.test(pathname)) return true;
  if (/\.(?:png|jpe?g|gif|svg|css|ics)$/i.test(pathname)) return true;
  return isServiceText(text);
}

/** Judged by the words of the link alone. */
export function isServiceText(text: string): boolean {
  return lists.test(text) || (text.length <= 60 && (service.test(text) || serviceAlone.test(text)));
}

export function isHomePage(url: string): boolean {
  const { pathname, search, hash } = new URL(url);
  return /^\/(?:index\.\w+|home\/?|it\/?)?$/.test(pathname) && search === '' && hash === '';
}

/** Words of a link that lead to an offer without naming it. */
export function isCall(text: string): boolean {
  return text === '' || /^https?:|^www\./i.test(text) || call.test(text);
}
const call =
  /^[\s>»→•-]*(?:(?:leggi|vedi|scopri|vai|guarda|visualizza|apri|mostra|consulta|clicca|premi|continua|maggiori|più|ulteriori|altre|candidat[iae]|candidatura|rispondi|iscriviti|invia|partecipa|prenota|registrati|dettagli|info(?:rmazioni)?|qui|questo link|link|see|view|read|apply|learn|more|details|click|here|open|job details|easy apply|salva|save)(?![\p{L}])(?:[\s'’]+[\p{L}+]+){0,5}|(?:il |la |l['’])?(?:annuncio|offerta|scheda|bando|dettaglio)(?: complet[oa])?)[\s>»→.!:…]*$/iu;

/** A mail goes on about itself from here: what follows is no offer. */
export function isFooter(text: string): boolean {
  return footer.test(text);
}
const footer =
  /^(?:(?:hai ricevuto|ricevi|stai ricevendo|questa (?:e-?mail|mail|newsletter)|questo messaggio (?:è|e'|e|ti)|you (?:are receiving|received|have received)|this (?:e-?mail|message|newsletter)|se non (?:vuoi|desideri)|per (?:non ricevere|cancell|disiscri|modificare le)|copyright|all rights reserved|tutti i diritti|informativa|ai sensi (?:del|dell)|le informazioni contenute|avviso di riservatezza|il presente messaggio|unsubscribe|disiscriv|cancella l.iscrizione|powered by|inviat[oa] (?:da|con) (?:mailchimp|brevo|sendinblue|mailup)|messaggio inviato (?:a|da))(?!\p{L})|©)/iu;

const greetings =
  '(?:gentil[ei](?:ssim[aoie])?|gent\\.?(?:m[aoie]|le|ssim[aoie])?|egregi[oa]?|spett\\.?(?:le|abile|li)?|car[oaie]|ciao|salve|buon ?giorno|buona ?sera|hi|hello|dear)(?!\\p{L})';
const onlyGreets = new RegExp(`^${greetings}(?:[\\s,]+[\\p{L}'’.]+){0,5}\\s*[,!.:]*$`, 'iu');
const greetsFirst = new RegExp(`^${greetings}\\.?(?:\\s+[\\p{L}'’.]+){0,4}\\s*[,!:]\\s*`, 'iu');

/** A line that only greets. */
export function isGreeting(text: string): boolean {
  return onlyGreets.test(text);
}

/** Without the greeting before it, which may name whoever received the mail. */
export function afterGreeting(text: string): string {
  return text.replace(greetsFirst, '');
}

/** The letter is over: what follows is who signs. */
export function isClosing(text: string): boolean {
  return /^(?:--|__+|(?:(?:un |molti |tanti )?(?:cordial[ie]|distint[ie]|porgo|porgiamo|i migliori|i più cordiali)?\s*salut[io]|cordialmente|cordialità|in fede|(?:ti |la |vi )?ringrazi(?:o|amo|ando\p{L}*)?(?: e)?(?: (?:cordiali|distinti))?(?: saluti| salut\p{L}+)?|grazie(?: mille| e (?:cordiali |distinti )?saluti| per l.attenzione| e buon\p{L}* \p{L}+)?|(?:best |kind |warm )?regards|sincerely|best wishes|thanks(?: and regards)?|inviat[oa] da(?:l mio)? (?:iphone|ipad|samsung|android|smartphone|outlook|yahoo|tiscali|libero).{0,60}|sent from my .{1,40}|ottieni outlook per .{1,20}|get outlook for .{1,20}))[\s,.!]*$/iu.test(
    text,
  );
}

/** `Il giorno lun 23 nov 2026 alle ore 10:12 Anna ha scritto:` */
export function isQuoteLead(text: string): boolean {
  return (
    /^(?:il|in data|on|le)\s.{4,200}\s(?:ha scritto|wrote|a écrit)\s?:?$/iu.test(text) || /ha scritto:$/iu.test(text)
  );
}

/** `original` may be a quoted answer too; the others are surely a forwarded mail. */
export function forwardMark(text: string): 'forwarded' | 'original' | null {
  if (
    /^[-\s>]*(?:messaggio inoltrato|forwarded message|inizio messaggio inoltrato|begin forwarded message|mail inoltrata)[\s:-]*(?:da .{1,80})?$/iu.test(
      text,
    )
  )
    return 'forwarded';
  return /^[-_\s>]*(?:messaggio originale|original message)[\s:-]*$/iu.test(text) ? 'original' : null;
}

/** A header of a forwarded mail as mail programs write it out. */
export function quotedHeader(text: string): { name: 'from' | 'to' | 'date' | 'subject'; value: string } | null {
  const found =
    /^[>*\s]*(da|from|mittente|a|to|cc|ccn|bcc|destinatari[oi]?|data|date|inviato(?: il)?|sent|oggetto|subject|rispondi a|reply-to)\s*\*?\s*:\s*\*?(.{0,2000})$/iu.exec(
      text,
    );
  if (!found) return null;
  const [, label = '', value = ''] = found;
  const word = label.toLowerCase();
  if (/^(?:da|from|mittente)$/.test(word)) return { name: 'from', value };
  if (/^(?:data|date|inviato|sent)/.test(word)) return { name: 'date', value };
  return { name: /^(?:oggetto|subject)$/.test(word) ? 'subject' : 'to', value };
}

/** The path of an offer: a word for offers begins a part of it, and something that tells which follows. */
export function isOfferAddress(url: string): boolean {
  const { pathname, search } = new URL(url);
  const parts = pathname.split('/').filter((part) => part !== '');
  const at = parts.findIndex((part) => offerPart.test(part));
  if (at < 0)
    return /[?&](?:jk|jobid|job_id|vacancyid|idannuncio|id_annuncio|idofferta|id_offerta|annuncio|offerta)=\w/i.test(
      search,
    );
  const rest = parts.slice(at + 1);
  return (
    rest.some((part) => /\d|-.*-|\.html?$/.test(part)) ||
    /\d{2}|-.*-.*-/.test(parts[at] ?? '') ||
    /[?&]\w*id\w*=\w/i.test(search) ||
    rest.length > 0
  );
}
const offerPart =
  /^(?:jobs?|viewjob|jobview|vacanc(?:y|ies)|careers?|positions?|openings?|postings?|opportunit(?:y|ies|a)|offert[ae]|annunci[o]?|lavoro|lavora|lavori|posizion[ei]|candidatur[ae]|selezion[ei]|ricerc(?:a|he)-|concors[oi]|bandi?|bando|impiego|tirocini[o]?|stage|rc|clk)(?=[-_.]|$)/i;

/** Words that say that somebody is sought. */
export function saysOffer(text: string): boolean {
  return offerWords.test(text);
}
const offerWords = phrases(
  'cerc(?:a|asi|hiamo|ano)|ricerc(?:a|hiamo|ano|asi)|selezion(?:a|iamo|ano)|assum(?:e|iamo|ono)|(?:si )?offre lavoro|contratto|tempo (?:in)?determinato|part[- ]time|full[- ]time|addett[oaie]|operai[oa]|operator[ei]|impiegat[oa]|commess[oaie]|barista|camerier[ea]|cuoc[oa]|aiuto cuoco|magazzinier[ei]|autist[ai]|badante|colf|baby ?sitter|educatric[ei]|educator[ei]|infermier[ei]|oss|asa|tirocinio|stage|apprendist\\p{L}*|orario|turni|ccnl|ral|m/f|f/m',
);
