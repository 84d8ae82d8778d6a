// How failures of answers, documents and files are told.
import type { FaultKind } from './faults.ts';
import type { wordsOfNetwork } from './network-words.ts';
import type { Phrase } from './reports.ts';

export const wordsOfAnswer: Record<Exclude<FaultKind, keyof typeof wordsOfNetwork>, Phrase> = {
  'too-big': ({ address, detail }) => [
    `Il documento ${address} è troppo grande: supera ${detail}.`,
    `The document ${address} is too big: it exceeds ${detail}.`,
    'Controllare che l’indirizzo porti a un elenco di annunci e non a un archivio o a un video; se si può, usare una pagina più piccola.',
    'Check that the address leads to a list of listings and not to an archive or a video; use a smaller page if there is one.',
  ],
  'bad-compression': ({ address }) => [
    `${address} arriva compresso in un modo che non si riesce ad aprire.`,
    `${address} arrives compressed in a way that cannot be opened.`,
    'Riprovare più tardi; se succede sempre, avvisare chi cura il sito.',
    'Try again later; if it always happens, tell whoever keeps the site.',
  ],
  'too-many-redirects': ({ address, detail }) => [
    `${address} rimanda di pagina in pagina più di dieci volte (l’ultima: ${detail}).`,
    `${address} sends from page to page more than ten times (the last: ${detail}).`,
    'Aprire l’indirizzo nel browser e scrivere nella fonte quello a cui si arriva.',
    'Open the address in the browser and write the one where it ends in the source.',
  ],
  'redirect-loop': ({ address, detail }) => [
    `${address} rimanda in cerchio a ${detail} e non si arriva mai alla pagina.`,
    `${address} sends round in a circle to ${detail} and never gets to the page.`,
    'Aprire l’indirizzo nel browser: se si apre, scrivere nella fonte l’indirizzo a cui si arriva; se no, avvisare chi cura il sito.',
    'Open the address in the browser: if it opens, write the address where it ends in the source; if not, tell whoever keeps the site.',
  ],
  'redirect-nowhere': ({ address }) => [
    `${address} rimanda a un’altra pagina senza dire quale.`,
    `${address} sends to another page without saying which.`,
    'Aprire l’indirizzo nel browser e scrivere nella fonte quello a cui si arriva.',
    'Open the address in the browser and write the one where it ends in the source.',
  ],
  'redirect-downgrade': ({ address, detail }) => [
    `${address} rimanda da un collegamento sicuro (https) a uno non sicuro (${detail}): non viene seguito.`,
    `${address} sends from a secure connection (https) to an insecure one (${detail}): it is not followed.`,
    'Se la pagina esiste solo con http://, scrivere quell’indirizzo nella fonte; altrimenti avvisare chi cura il sito.',
    'If the page exists only with http://, write that address in the source; otherwise tell whoever keeps the site.',
  ],
  'robots-disallowed': ({ address, host, detail }) => [
    `${host} chiede ai programmi automatici di non leggere ${address} (lo scrive in ${detail}).`,
    `${host} asks automatic programs not to read ${address} (it says so in ${detail}).`,
    'Chiedere a chi cura il sito di togliere il divieto o di indicare una pagina che si può leggere, e annotare il permesso nella fonte sotto permission: (da solo non basta). Intanto si può salvare la pagina dal browser e leggerla con path:.',
    'Ask whoever keeps the site to lift the ban or to name a page that may be read, and note the permission in the source under permission: (alone it is not enough). Meanwhile the page can be saved from the browser and read with path:.',
  ],
  'robots-unreachable': ({ host, detail, wait }) => [
    `${host} non riesce a dire quali pagine si possono leggere (robots.txt, errore ${detail}): per rispetto non se ne legge nessuna.${wait.it}`,
    `${host} fails to say which pages may be read (robots.txt, error ${detail}): out of respect none is read.${wait.en}`,
    'Riprovare più tardi: di solito è un guasto passeggero del sito. Se dura, avvisare chi lo cura.',
    'Try again later: it is usually a passing fault of the site. If it lasts, tell whoever keeps it.',
  ],
  challenge: ({ host }) => [
    `${host} vuole una prova che a leggere sia una persona: i programmi come questo non possono entrare.`,
    `${host} wants proof that a person is reading: programs like this one cannot get in.`,
    'Chiedere al sito un feed o il permesso di lettura, oppure salvare la pagina dal browser nella cartella inbox e usare path:.',
    'Ask the site for a feed or for leave to read, or save the page from the browser into the inbox folder and use path:.',
  ],
  'login-needed': ({ address }) => [
    `Per leggere ${address} servono un nome utente e una password.`,
    `A user name and a password are needed to read ${address}.`,
    'Usare una pagina pubblica dello stesso sito, oppure chiedere a chi lo cura un indirizzo aperto a tutti.',
    'Use a public page of the same site, or ask whoever keeps it for an address open to all.',
  ],
  forbidden: ({ address, host, detail }) => [
    `${host} non permette di leggere ${address} (risposta ${detail}).`,
    `${host} does not allow ${address} to be read (answer ${detail}).`,
    'Aprire la pagina nel browser: se lì si vede, il sito respinge i programmi e bisogna chiedere il permesso a chi lo cura.',
    'Open the page in the browser: if it shows there, the site turns programs away and its keeper must be asked for permission.',
  ],
  'not-found': ({ address }) => [
    `La pagina ${address} non esiste (più).`,
    `The page ${address} does not exist (any more).`,
    'Cercare nel sito la nuova pagina degli annunci e correggere l’indirizzo; se non c’è, scrivere enabled: false nella fonte.',
    'Look for the new page of listings on the site and correct the address; if there is none, write enabled: false in the source.',
  ],
  gone: ({ address }) => [
    `Il sito dice che la pagina ${address} è stata tolta per sempre.`,
    `The site says that the page ${address} has been removed for good.`,
    'Cercare un’altra pagina di annunci dello stesso sito, oppure scrivere enabled: false nella fonte.',
    'Look for another page of listings on the same site, or write enabled: false in the source.',
  ],
  'too-many-requests': ({ host, wait }) => [
    `${host} dice che riceve troppe richieste e chiede di rallentare.${wait.it}`,
    `${host} says that it receives too many requests and asks to slow down.${wait.en}`,
    'Ripetere il comando più tardi. Se succede ogni settimana, ridurre le fonti che leggono questo sito.',
    'Repeat the command later. If it happens every week, use fewer sources that read this site.',
  ],
  'server-error': ({ host, detail, wait }) => [
    `${host} ha un guasto (errore ${detail}).${wait.it}`,
    `${host} is out of order (error ${detail}).${wait.en}`,
    'Riprovare più tardi: il guasto è del sito. Se dura più di una settimana, avvisare chi lo cura.',
    'Try again later: the fault is the site’s. If it lasts more than a week, tell whoever keeps it.',
  ],
  'odd-status': ({ address, detail }) => [
    `${address} risponde in un modo che non permette di leggere la pagina (risposta ${detail}).`,
    `${address} answers in a way that does not let the page be read (answer ${detail}).`,
    'Aprire l’indirizzo nel browser e controllare che sia quello giusto; se lì funziona, segnalarlo a chi cura il programma.',
    'Open the address in the browser and check that it is the right one; if it works there, report it to whoever keeps this program.',
  ],
  empty: ({ address }) => [
    `${address} dà una risposta vuota: non è «nessun annuncio», è una pagina che non funziona.`,
    `${address} gives an empty answer: it does not mean “no listings”, the page does not work.`,
    'Aprire la pagina nel browser; se è vuota anche lì, avvisare chi cura il sito.',
    'Open the page in the browser; if it is empty there too, tell whoever keeps the site.',
  ],
  'wrong-type': ({ address, detail }) => [
    `${address} è un file ${detail}, che questa fonte non sa leggere.`,
    `${address} is a ${detail} file, which this source cannot read.`,
    'Controllare di aver indicato la pagina con gli annunci e non un allegato o un’immagine.',
    'Check that you gave the page with the listings and not an attachment or a picture.',
  ],
  'file-missing': ({ address }) => [
    `Il file ${address} non c’è.`,
    `The file ${address} is not there.`,
    'Controllare il nome (maiuscole e finale compresi, per esempio .csv o .xlsx) e la cartella in cui è stato messo.',
    'Check the name (capitals and ending included, such as .csv or .xlsx) and the folder where it was put.',
  ],
  'file-folder': ({ address }) => [
    `${address} è una cartella, non un file.`,
    `${address} is a folder, not a file.`,
    'Scrivere in path: anche il nome del file dentro la cartella.',
    'Write in path: the name of the file inside the folder too.',
  ],
  'file-forbidden': ({ address }) => [
    `Il file ${address} c’è ma non si può leggere: manca il permesso, o un altro programma lo tiene aperto.`,
    `The file ${address} is there but cannot be read: permission is missing, or another program keeps it open.`,
    'Chiudere il file se è aperto in un altro programma; altrimenti copiarlo nella cartella inbox e indicare la copia.',
    'Close the file if it is open in another program; otherwise copy it into the inbox folder and give the copy.',
  ],
  'file-too-big': ({ address, detail }) => [
    `Il file ${address} è troppo grande: supera ${detail}.`,
    `The file ${address} is too big: it exceeds ${detail}.`,
    'Tenere nel file solo gli annunci da pubblicare, senza immagini, e salvarlo di nuovo.',
    'Keep only the listings to publish in the file, without pictures, and save it again.',
  ],
  'file-empty': ({ address }) => [
    `Il file ${address} è vuoto.`,
    `The file ${address} is empty.`,
    'Salvare di nuovo il file dal programma con cui è stato fatto e controllare che contenga gli annunci.',
    'Save the file again from the program that made it and check that it holds the listings.',
  ],
  'file-unreadable': ({ address }) => [
    `Il file ${address} non si riesce a leggere: può essere rovinato.`,
    `The file ${address} cannot be read: it may be damaged.`,
    'Procurarsi di nuovo il file e metterlo al posto di questo.',
    'Get the file again and put it in the place of this one.',
  ],
};
