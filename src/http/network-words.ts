// How failures of addresses and of the network are told.
import type { FaultKind } from './faults.ts';
import type { Phrase } from './reports.ts';

type NetworkKind = Extract<
  FaultKind,
  | 'bad-address'
  | 'with-credentials'
  | 'bad-scheme'
  | 'bad-port'
  | 'private-address'
  | 'no-such-host'
  | 'no-network'
  | 'unreachable-host'
  | 'refused'
  | 'timeout'
  | 'reset'
  | 'cut-short'
  | 'tls-expired'
  | 'tls-not-yet-valid'
  | 'tls-unknown-issuer'
  | 'tls-wrong-host'
  | 'tls-other'
  | 'garbage'
  | 'offline'
>;

export const wordsOfNetwork: Record<NetworkKind, Phrase> = {
  'bad-address': ({ address }) => [
    `«${address}» non è un indirizzo web valido.`,
    `“${address}” is not a valid web address.`,
    'Aprire la pagina nel browser, copiare l’indirizzo intero dalla barra in alto e incollarlo nella fonte.',
    'Open the page in the browser, copy the whole address from the bar at the top and paste it into the source.',
  ],
  'with-credentials': ({ address }) => [
    `L’indirizzo ${address} contiene un nome utente o una password: per sicurezza non viene aperto.`,
    `The address ${address} contains a user name or a password: for safety it is not opened.`,
    'Togliere dall’indirizzo la parte prima di @. Le pagine riservate non si possono usare come fonte.',
    'Remove the part before the @ from the address. Pages behind a login cannot be used as a source.',
  ],
  'bad-scheme': ({ address }) => [
    `L’indirizzo «${address}» non comincia con http:// o https:// e non viene aperto.`,
    `The address “${address}” does not begin with http:// or https:// and is not opened.`,
    'Per una pagina web usare un indirizzo che comincia con https://; per un file del computer usare path: al posto di url:.',
    'For a web page use an address that begins with https://; for a file of this computer use path: instead of url:.',
  ],
  'bad-port': ({ host, detail }) => [
    `L’indirizzo di ${host} usa la porta ${detail}, insolita per una pagina web: per sicurezza non viene aperto.`,
    `The address of ${host} uses port ${detail}, unusual for a web page: for safety it is not opened.`,
    'Controllare l’indirizzo. Se è un programma della vostra rete interna, aggiungere alla fonte private: true.',
    'Check the address. If it is a program of your own internal network, add private: true to the source.',
  ],
  'private-address': ({ host, detail }) => [
    `${host} porta dentro una rete privata${detail && detail !== host ? ` (${detail})` : ''}: per sicurezza non viene aperto.`,
    `${host} leads into a private network${detail && detail !== host ? ` (${detail})` : ''}: for safety it is not opened.`,
    'Se è davvero una pagina della vostra rete interna, aggiungere alla fonte private: true; altrimenti correggere l’indirizzo.',
    'If it really is a page of your own internal network, add private: true to the source; otherwise correct the address.',
  ],
  'no-such-host': ({ host }) => [
    `Il sito ${host} non esiste o il suo nome è scritto male.`,
    `The site ${host} does not exist or its name is misspelt.`,
    'Controllare il nome lettera per lettera e provare ad aprirlo nel browser; se non si apre neanche lì, il sito ha chiuso o ha cambiato nome. Se succede con tutte le fonti, manca il collegamento a Internet.',
    'Check the name letter by letter and try to open it in the browser; if it does not open there either, the site has closed or changed name. If it happens with every source, the Internet connection is missing.',
  ],
  'no-network': ({ host }) => [
    `Questo computer sembra senza collegamento a Internet: non si è riusciti nemmeno a cercare ${host}.`,
    `This computer seems to have no Internet connection: not even looking for ${host} was possible.`,
    'Controllare il cavo o il Wi-Fi, aprire un sito qualsiasi nel browser e poi ripetere il comando.',
    'Check the cable or the Wi-Fi, open any site in the browser, then repeat the command.',
  ],
  'unreachable-host': ({ host }) => [
    `Il computer che ospita ${host} non si raggiunge: la rete per arrivarci è interrotta.`,
    `The computer that hosts ${host} cannot be reached: the network on the way is broken.`,
    'Riprovare più tardi. Se è un indirizzo della rete interna, controllare di essere collegati a quella rete.',
    'Try again later. If it is an address of the internal network, check that you are connected to it.',
  ],
  refused: ({ host }) => [
    `${host} rifiuta il collegamento: il computer c’è, ma il sito è spento.`,
    `${host} refuses the connection: the computer is there, but the site is switched off.`,
    'Riprovare più tardi; se dura più di una settimana, avvisare chi cura il sito.',
    'Try again later; if it lasts more than a week, tell whoever keeps the site.',
  ],
  timeout: ({ host }) => [
    `${host} è troppo lento: la risposta non è arrivata per intero nel tempo previsto.`,
    `${host} is too slow: the answer did not arrive in full within the time allowed.`,
    'Riprovare più tardi. Se anche il browser impiega molto ad aprire la pagina, il sito è lento: si può aspettare di più scrivendo nella fonte per esempio timeout: 90 (secondi).',
    'Try again later. If the browser also takes long to open the page, the site is slow: to wait longer write for example timeout: 90 (seconds) in the source.',
  ],
  reset: ({ host }) => [
    `${host} ha interrotto il collegamento a metà.`,
    `${host} broke the connection off half-way.`,
    'Riprovare più tardi; se succede sempre, aprire la pagina nel browser per vedere se il sito funziona.',
    'Try again later; if it always happens, open the page in the browser to see whether the site works.',
  ],
  'cut-short': ({ host }) => [
    `${host} ha mandato un documento di lunghezza diversa da quella annunciata: non è completo e non viene usato.`,
    `${host} sent a document of another length than it announced: it is not complete and is not used.`,
    'Riprovare più tardi; se succede sempre, avvisare chi cura il sito.',
    'Try again later; if it always happens, tell whoever keeps the site.',
  ],
  'tls-expired': ({ host }) => [
    `Il certificato di sicurezza di ${host} è scaduto.`,
    `The security certificate of ${host} has expired.`,
    'Controllare che la data del computer sia giusta; se lo è, avvisare chi cura il sito che il certificato va rinnovato.',
    'Check that the date of this computer is right; if it is, tell whoever keeps the site to renew the certificate.',
  ],
  'tls-not-yet-valid': ({ host }) => [
    `Il certificato di sicurezza di ${host} risulta valido solo da una data futura.`,
    `The security certificate of ${host} appears to be valid only from a future date.`,
    'Controllare la data del computer: quasi sempre è rimasta indietro. Correggerla e ripetere il comando.',
    'Check the date of this computer: it is nearly always behind. Put it right and repeat the command.',
  ],
  'tls-unknown-issuer': ({ host }) => [
    `Il certificato di sicurezza di ${host} non è firmato da un’autorità riconosciuta: non si può essere certi che il sito sia quello vero.`,
    `The security certificate of ${host} is not signed by a known authority: the site may not be the real one.`,
    'Avvisare chi cura il sito. Se succede con tutti i siti, la rete dell’ufficio li sta intercettando: chiedere a chi la gestisce.',
    'Tell whoever keeps the site. If it happens with every site, the office network intercepts them: ask whoever manages it.',
  ],
  'tls-wrong-host': ({ host }) => [
    `Il certificato di sicurezza mostrato da ${host} appartiene a un altro sito.`,
    `The security certificate shown by ${host} belongs to another site.`,
    'Controllare l’indirizzo (con o senza www). Se è giusto, avvisare chi cura il sito.',
    'Check the address (with or without www). If it is right, tell whoever keeps the site.',
  ],
  'tls-other': ({ host }) => [
    `Non si riesce ad aprire un collegamento sicuro con ${host}.`,
    `No secure connection with ${host} can be opened.`,
    'Aprire la pagina nel browser. Se il sito esiste solo con http://, scriverlo così nella fonte; altrimenti avvisare chi lo cura.',
    'Open the page in the browser. If the site exists only with http://, write it so in the source; otherwise tell whoever keeps it.',
  ],
  garbage: ({ host }) => [
    `A questo indirizzo di ${host} non risponde un sito web, o risponde in modo scorretto.`,
    `What answers at this address of ${host} is not a web site, or answers wrongly.`,
    'Controllare l’indirizzo, compreso il numero dopo i due punti se c’è, e provare ad aprirlo nel browser.',
    'Check the address, with the number after the colon if there is one, and try to open it in the browser.',
  ],
  offline: ({ address }) => [
    `Si lavora senza collegamento a Internet: ${address} non è stato riletto.`,
    `Work is offline: ${address} has not been read again.`,
    'Ripetere il comando con il collegamento attivo.',
    'Repeat the command with the connection on.',
  ],
};
