import type { Requirement, RequirementTopic } from '../model.ts';
import { word } from './hit.ts';
import { numberWord } from './number-words.ts';

/** What the words of a requirement name: `value` from the match, or fixed. Patterns are for folded text. */
export interface RequirementWords {
  topic: RequirementTopic;
  pattern: RegExp;
  value: (words: string, groups: Record<string, string | undefined>) => string | null;
}

const fixed = (value: string | null) => () => value;

export const requirementWords: readonly RequirementWords[] = [
  {
    topic: 'diploma',
    pattern: word(
      "licenza (?:di scuola )?media(?: inferiore)?|terza media|diploma di (?:scuola|licenza) (?:media(?! superiore)|secondaria di (?:primo|i) grado)|scuola dell'? ?obbligo|obbligo (?:scolastico|formativo)|(?:assolvimento )?(?:dell')?obbligo di istruzione|(?<!(?:presso|delle|nelle|alle|per|con)(?: le)? )scuole medie(?! superiori)",
    ),
    value: fixed('licenza-media'),
  },
  {
    topic: 'diploma',
    pattern: word(
      "diplom(?:a|ati|ato|ata)(?! di (?:scuola media(?! superiore)|licenza media|scuola secondaria di primo|scuola secondaria di i )| (?:oss|asa|di oss|di asa)(?![a-z]))|maturita'?|scuola (?:media )?superiore|scuola secondaria di (?:secondo|ii) grado|perito [a-z]+|ragioneria",
    ),
    value: fixed('diploma'),
  },
  {
    topic: 'diploma',
    pattern: word('laure(?:a|ati|ato|ata)(?: (?:triennale|magistrale|in [a-z]+))?'),
    value: fixed('laurea'),
  },
  {
    topic: 'diploma',
    pattern: word(
      '(?:qualifica professionale|attestato di qualifica|diploma di qualifica|qualifica triennale|titolo (?:di )?(?:oss|asa)|qualifica (?:di )?(?:oss|asa)|diploma (?:di )?(?:oss|asa))',
    ),
    value: fixed('qualifica'),
  },
  {
    topic: 'italian',
    pattern: word(
      "(?:(?<quality>buon[ao]?|ottim[ao]|adeguat[ao]|discret[ao]|sufficiente|minim[ao]|fluente|perfett[ao]|base|elementare|parlare|parli(?: bene)?|parla(?: bene)?|conoscere|capire|imparando|studia|studiando)(?: (?:la |una |il |l'|della |dell'))?\\s?)?(?:(?:conoscenza|uso|padronanza|comprensione) (?:(?:base|scolastica|parlata|scritta|minima|buona|ottima) )?(?:della lingua |dell'|di |del |la lingua |lingua )?)?(?:l'|dell')?(?:lingua )?italian[oa](?: (?:parlat[oa]|scritt[oa]|orale))?(?: (?:e|ed|/) (?:parlat[oa]|scritt[oa]))?(?: ?[:(,]? ?(?:(?:di )?livello |liv\\.? ?|almeno (?:livello )?|minimo )?(?<after>[abc][12]|base|di base|elementare|minimo|buon[oa]|discret[oa]|ottim[oa]|fluente|corrente|perfett[oa]|madrelingua)\\)?)?|(?:livello )?(?<cefr>[abc][12]) (?:di |in )?italiano|madrelingua italian[aoei]",
    ),
    value: (words, groups) =>
      italianLevel(
        groups['cefr'] ?? groups['after'] ?? groups['quality'] ?? (/^madrelingua/u.test(words) ? 'madrelingua' : ''),
      ),
  },
  {
    topic: 'driving-licence',
    pattern: word(
      "(?:patent[ei]|pat\\.?)(?: di guida)?(?: (?:di )?(?:tipo|cat(?:egoria|\\.)?|categorie))? ?[\"']?(?<category>(?:[abcd][12]?e?|k)(?:[\"']?(?: ?[,/+] ?| e | o | ed )[\"']?(?:[abcd][12]?e?|k|e))*)[\"']?(?!')",
    ),
    value: (_, groups) => highest(groups['category'] ?? ''),
  },
  {
    topic: 'driving-licence',
    pattern: word(
      "patente(?: di guida)?(?! ?(?:di guida )?(?:(?:di )?(?:tipo|cat[a-z]*\\.?) )?[\"']?[abcdk][12]?e?[\"']?(?![a-z]|'))|patentat[oaie]",
    ),
    value: fixed(null),
  },
  {
    topic: 'own-vehicle',
    pattern: word(
      "auto ?munit[oaie](?:/[aoei])?|(?:auto|macchina|mezzo|automobile|vettura) propri[oae]|propri[oae] (?:auto|mezzo|automobile|vettura|macchina)|munit[oaie] di (?:auto|mezzo|automobile)(?: propri[oae])?|mezzi propri|(?:serv(?:e|ono)|non serve|necessari[ao]|richiest[ao]) (?:(?:l'|lo |la |uno )?scooter o )?(?:la |l'|un'?)?(?:auto(?:mobile|vettura)?|macchina)(?: o (?:uno )?scooter)?(?! (?:e' |sara )?(?:aziendal|fornit|nostr|di servizio))|(?<=serv(?:e|ono) [^.;:\n]{0,30}(?:, | e ))autovettura|moto ?munit[oaie]",
    ),
    value: fixed(null),
  },
  {
    topic: 'experience',
    pattern: word(
      '(?:esperienz[ae]|pratic[ao](?= (?:nel|nell|in|di|con|x|per|delle|del|d[ei])|[,.]|$)|espert[oaie])(?:,? anche minima)?',
    ),
    value: fixed(null),
  },
  {
    topic: 'experience',
    pattern: word(
      `(?:almeno|minimo) (?:\\d|${numberWord}) anni (?:di (?:banco|officina|mestiere|cucina|sala|cantiere|attivita)|nel (?:ruolo|settore|mestiere)|nella mansione|in (?:cucina|sala|officina|cantiere))`,
    ),
    value: (words) => words.split(' ').slice(0, 3).join(' '),
  },
  { topic: 'certificate', pattern: word('haccp|attestato alimentarista|libretto sanitario'), value: fixed('HACCP') },
  {
    topic: 'certificate',
    pattern: word(
      '(?:attestato |qualifica |titolo |diploma )(?:(?:di |da )?(?:operator[ei] )?)(?:o\\.?s\\.?s\\.?|socio[ -]?sanitari[oa])|o\\.?s\\.?s\\.?|operator[ei] socio[ -]?sanitari[oae]?',
    ),
    value: fixed('OSS'),
  },
  {
    topic: 'certificate',
    pattern: word(
      '(?:attestato |qualifica |titolo |diploma )(?:(?:di |da )?)(?:a\\.?s\\.?a\\.?|ausiliari[oa] socio[ -]?assistenziale)|a\\.?s\\.?a\\.?|ausiliari[oae]? socio[ -]?assistenzial[ei]',
    ),
    value: fixed('ASA'),
  },
  {
    topic: 'certificate',
    pattern: word(
      'patentin[oi](?: (?:del |per )?(?:il )?(?:mulett[oi]|carrell[oi](?: elevator[ei])?))|patente (?:del )?muletto|abilitazione (?:al |carrell)[^.;,\\n]{0,20}(?:mulett|carrell)[a-z]*',
    ),
    value: fixed('muletto'),
  },
  {
    topic: 'certificate',
    pattern: word('c\\.?q\\.?c\\.?|carta di qualificazione del conducente'),
    value: fixed('CQC'),
  },
  {
    topic: 'certificate',
    pattern: word('(?:attestato |corso |certificato )?antincendio'),
    value: fixed('antincendio'),
  },
  {
    topic: 'certificate',
    pattern: word('(?:attestato |corso |certificato )(?:di )?primo soccorso|blsd?'),
    value: fixed('primo soccorso'),
  },
  { topic: 'certificate', pattern: word('patentino adr|adr'), value: fixed('ADR') },
  {
    topic: 'certificate',
    pattern: word('patentin[oi] (?:di |da |per )?(?:la )?sald(?:atura|atore)'),
    value: fixed('patentino saldatura'),
  },
  {
    topic: 'certificate',
    pattern: word(
      '(?:attestato|qualifica|titolo|diploma) (?:di |da )?a\\.?s\\.?o\\.?|a\\.?s\\.?o\\.?(?= (?:con (?:attestato|qualifica|titolo)|qualificat[ao]|attestat[ao]))',
    ),
    value: fixed('ASO'),
  },
  {
    topic: 'certificate',
    pattern: word('attestato (?:di )?assistente (?:familiare|alla poltrona)'),
    value: fixed('assistente familiare'),
  },
  {
    topic: 'permit',
    pattern: word('(?:regolare )?permesso di soggiorno|documenti in regola'),
    value: fixed(null),
  },
  {
    topic: 'registered-unemployed',
    pattern: word(
      "disoccupat[oaie]|inoccupat[oaie]|stato di disoccupazione|d\\.?i\\.?d\\.?|iscritt[oaie] (?:al(?:le liste)? |allo )?(?:cpi|centro per l'impiego|collocamento|liste di mobilita'?)|percettor[ei] (?:di )?(?:naspi|adi|sfl)|beneficiari[oae]? (?:della |di )?naspi|privo di impiego",
    ),
    value: fixed(null),
  },
  {
    topic: 'programme',
    pattern: word(
      "(?:progetto|programma|nell'ambito (?:di|del(?: progetto| programma)?)) (?<name>in-jobs|gol|garanzia giovani|[a-z]{1,2}-[a-z]{3,10})|garanzia giovani|programma gol|dote unica(?: lavoro)?|dotecomune|botteghe di mestiere",
    ),
    value: (words, groups) => (groups['name'] ?? words).toUpperCase(),
  },
];

export const needs: readonly { need: Requirement['need']; pattern: RegExp }[] = [
  {
    need: 'not-needed',
    pattern:
      /(?<![a-z])(?:non (?:e'? |sono |si )?(?:necessari[a-z]|richiest[a-z]|serv(?:e|ono)(?![a-z])|indispensabil[a-z]|fondamental[a-z]|obbligatori[a-z]|occorr[a-z]{1,3}|important[a-z])|(?:nessun[ao']?|anche senza|senza|no|non (?:vi |ti )?(?:chiediamo|cerchiamo|pretendiamo|domandiamo|esigiamo|si (?:chiede|pretende|cerca))) (?:l'|alcuna |una |specifica |particolare |precedente |pregressa )?$|nessun[ao]? (?:esperienz|requisit)|anche (?:alla |di |a |con )?prima$)/u,
  },
  {
    need: 'nice',
    pattern:
      /(?<![a-z])(?:gradit[oaie]|gradisc[a-z]+|preferibil[ei]|preferibilmente|preferenzial[ei]|preferenza|preferit[oaie]|costitui[a-z]+|plus|meglio se|possibilmente|apprezzat[oaie]|vantaggio|benvenut[oaie]|eventuale|ideale se)(?![a-z])/u,
  },
];

function italianLevel(written: string): string | null {
  if (/^[abc][12]$/u.test(written)) return written.toUpperCase();
  if (/^(?:base|di base|elementare|minim|sufficiente|imparando|studia)/u.test(written)) return 'basic';
  if (/^(?:buon|ottim|adeguat|discret|fluente|corrente|perfett|madrelingua|parli bene|parla bene)/u.test(written))
    return 'good';
  return null;
}

const classes = ['K', 'A', 'A1', 'A2', 'B', 'BE', 'C', 'C1', 'CE', 'C1E', 'D', 'D1', 'DE'];

/** Of several categories the one that says most: D over C over B. */
function highest(written: string): string | null {
  const found = written.toUpperCase().match(/[ABCD][12]?E?|K/gu) ?? [];
  return [...found].sort((a, b) => classes.indexOf(b) - classes.indexOf(a))[0] ?? null;
}
