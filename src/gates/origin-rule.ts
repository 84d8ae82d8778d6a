import { phrase } from './ad-words.ts';
import { reserved, unwanted, wanted } from './conditions.ts';
import { people, preferred, regions, trades } from './limit-words.ts';
import type { Rule } from './rule.ts';
import { isAsked, toldOf } from './told-of.ts';

const peoples = `rumen|romen|marocchin|egizian|filippin|sudamerican|latino ?american|latinoamerican|centroamerican|peruvian|ecuadorian|ecuadoregn|salvadoregn|cingales|srilankes|singales|african|albanes|ucrain|moldav|bengales|bangladesh|cines|arab|russ|polacc|bulgar|brasilian|colombian|bolivian|cuban|dominican|nigerian|senegales|pakistan|indian|tunisin|turc|tedesc|frances|ingles|spagnol|asiatic|oriental|europe|slav|croat|serb|somal|eritre|etiop|ghanes|nigerin|georgian|kosovar|magrebin|maghrebin|caucasic|tunisin|algerin|libanes|sirian|afghan|irachen|giappones|corean|vietnamit|thailandes|messican|argentin|venezuelan|cilen|uruguaian|${regions}`;
/** Some names of peoples in the singular are languages. */
const notLanguage = '(?!(?:ingles|frances|tedesc|spagnol|russ|arab|cines|giappones|corean)[eoa](?![a-z]))';
const peopleFemOrPlural = `(?:italian[aei]|${notLanguage}(?:${peoples})(?:[aei]|he|hi)|dell'est|dell'est europa|dei paesi dell'est|comunitari[ae]?|europe[aei])`;
const countries =
  'italia|romania|marocco|egitto|filippine|peru|ecuador|salvador|el salvador|honduras|sri lanka|cile|bolivia|ucraina|moldavia|albania|senegal|nigeria|bangladesh|pakistan|cina|brasile|colombia|cuba|africa|sud ?america|europa';
const person = `${people}|ragazz[aeio]|donn[ae]|signor[aei]|signorin[ae]|uomo|uomini|badant[ei]|colf|baby ?-?sitter|tat[ae]|commess[aeio]|camerier[aei]|autist[aei]|facchin[aeio]|opera[io][aeo]?|operai|lavorator[ei]|lavoratric[ei]|lavapiatti|barist[aei]|cuoc[aho]i?|aiuto ?cuoc[oh]i?|addett[aeio]|custod[ei]|domestic[aho]i?e?|giovan[ei]|coppia|infermier[aei]`;

/** A clause of the law: others than citizens are admitted, or put on a par with them (D.Lgs. 165/2001 art. 38). */
const otherCitizens =
  /^[^\n]{0,80}(?:paes[ei] terz|soggiorno|extra ?-?ue|non ue|extracomunitar|rifugiat|protezione|equiparat|equiparazion|stranier|salvo|familiari di)/u;
const publicCall =
  /(?<![a-z])(?:concors[oi]|avviso pubblico|bando|graduatoria|selezione pubblica|diritti (?:civili e )?politici|asl|ats|asst|azienda ospedaliera|il comune|comune di)(?![a-z])/u;

/** Citizens and strangers by name; «(di) nazionalità …». The singular may be a language, a kitchen. */
const ofNationality =
  "(?:di )?(?:nazionalita'?|origin[ei]|provenienza) (?:italian|europe|comunitari|dell'unione|dell'est|straniera|africana|araba|asiatica|sudamericana)~";
const natives = `(?:(?:cittadin[oiae] )?(?:italian[ei]|comunitari[ae]?)|passaporto italiano|dei nostri(?= ?[,.;!)\u00bb"])|${ofNationality})`;
const foreign = `(?:(?:chi (?:e'? )?|gente |person[ae] |quell[ei] )?(?:venut[aoie]|arrivat[aoie]|che (?:vien|arriv)[a-z]{1,5}|in arrivo|provenient[ei]) da (?:fuori|altri paesi|lontano|altrove)|chi (?:non (?:e'? |ha (?:la |il )?(?:cittadinanza |passaporto |nazionalita'? ))(?:italian[oa]|comunitari[oa])|(?:e'? |sia )(?:stranier|extra ?-?comunitari|immigrat)[oa]|(?:porta|indossa|tiene) il (?:velo|foulard|turbante|hijab))|stranier[aei]|extra ?-?comunitari[aeo]?|immigrat[aei]|forestier[aei]|clandestin[aei]|terroni|rom|zingar[aei]|nomadi|${notLanguage}(?:${peoples})(?:[ei]|he|hi))`;

export const originRule: Rule = {
  level: 'hold',
  code: 'ORIGIN_LIMIT',
  phrases: [
    ...wanted(`(?:${natives}|${notLanguage}(?:${peoples})(?:[ei]|he|hi))`),
    ...unwanted(`(?:${natives}|${foreign})`),
    new RegExp(`(?<=^|[.,:;"(\\n\u00ab\u201c] ?|ma |purche )non (?:${peoples})(?:[ei]|he|hi)(?![a-z])`, 'gu'),
    phrase(
      `(?:${person}|${trades}) (?:(?:provenient[ei]|original?i?e?|venut[aeio]|arrivat[aeio]|che (?:veng|arriv|provien)[a-z]{1,4}) )?(?:del|dal|dall'|dell'|della|dalla|delle|dalle) ?(?:${countries}|est(?: europa)?|sud|nord|meridione|nord ?africa|paesi dell'est)`,
    ),
    phrase('italian[ei] (?:di )?madre ?-?lingua'),
    phrase(
      `${trades} (?:brav[aeio] |seri[aeio]? |espert[aeio] )?(?:italian[oaei]|${notLanguage}(?:${peoples})(?:[oaei]|he|hi))`,
    ),
    phrase(
      `(?:solo|soltanto|preferibilmente|possibilmente|preferibile|preferenza(?: per| a)?|esclusivamente|unicamente|meglio(?: se)?|no|niente|astenersi|gradit[ae]|tranne|esclus[aei]|cerchiamo|cerco|cerca|cercasi) (?:(?:un |una |di |per |a |gli |le |i )?(?:${person})? ?(?:di (?:nazionalita'?|origine|provenienza) )?)${peopleFemOrPlural}`,
    ),
    phrase(
      `(?:${person}|personale solo|solo personale) (?:(?!ristorant|cucin|lingu|pizzeri|trattori|specialit|gastronomi|piatti|prodotti|arte|per |in |di |da |e )[a-z]{1,14} )?(?:italian[oaei]|(?:${peoples})(?:[oaei]|he|hi|ch[ei])|comunitari[oa]?|dell'est(?: europa)?)`,
    ),
    phrase('(?:personale|persone|lavoratori|dipendenti|staff) solo italian[oi]'),
    phrase(
      `(?:solo|soltanto|esclusivamente|unicamente|preferibilmente) (?!client|ristorant|fornitor)[a-z]{2,12}(?:tori|trici|isti|iste|enti|anti|ieri|iere|ai|aie) (?:italian[ie]|(?:${peoples})(?:[ei]|he|hi)|comunitari[e]?)`,
    ),
    phrase("italian[oaei] (?:di nascita|d ?'? ?origine|di origine|doc|veraci?)"),
    /(?<=[,(] ?|anni,? )dell'est(?: europa)?(?=[\s,.;)]|$)/gu,
    phrase(
      '(?:nat[aeio]|provenient[ei]|original?i?|originari[aeo]?) (?:in|nel|nello|nelle|negli|a|da|dal|dalla|dalle|dallo|dell[aeo]) (?:' +
        countries +
        ')',
    ),
    phrase(
      '(?:no|niente|esclus[ie]|astenersi|non (?:si )?(?:accett|assum|vogli|prend|valut|consider)[a-z]*) (?:[a-z]{1,20}(?:,)? (?:e |o )?)(?:stranier[aeio]|extra ?-?comunitari[aeo]?|immigrat[aeio]|meridional[ei]|zingar[ai])',
    ),
    phrase(
      "(?:nazionalita'?|origine|provenienza) (?:dall'|dell')?(?:est(?:-| )europ[ae]~|europa dell'est|europa orientale|paesi dell'est)",
    ),
    phrase(
      `(?:nazionalita'?|origine|provenienza|etnia)(?: ?: ?| )(?:solo |preferibilmente |richiesta )?(?:italian|europe|(?:${peoples}))~`,
    ),
    /(?<=,\s?)italian[aei](?=\s?[,.]|\s?$|\szona|\se\s(?:seri|referenz|automun|brav))/gu,
    phrase(
      `${preferred} (?!(?:ingles|frances|tedesc|spagnol|russ|arab|cines)[eoa](?![a-z]))(?:solo |le |gli |i |un |una |person[ae] |donn[ae] |personale |candidat[ei] |cittadin[ie] ){0,2}(?:italian[oaei]|stranier[aei]|comunitari[ae]?|europe[aei]|(?:${peoples})(?:[oaei]|he|hi))`,
    ),
    phrase(
      `(?:(?:deve|devono|dovra|dovranno) essere|(?:che|purche) sia(?:no)?) (?:di nazionalita'? |di origine |cittadin[oaie] )?(?:italian[oaei]|stranier[aeio]|europe[oaei]|(?:${peoples})(?:[oaei]|he|hi))`,
    ),
    phrase('(?:solo|soltanto|esclusivamente) (?:da |di |per |a )?(?:cittadini )?(?:ue|comunitari|europei|italiani)'),
    phrase('(?:anche se|gente|person[ae]|ragazz[aei]|donn[ae]|uomini|uomo|no|non|niente|candidat[aeio]) di colore'),
    phrase('razza (?:bianca|caucasica|europea|italiana|nera)|pelle (?:bianca|chiara|scura)'),
    phrase('(?:no|senza|niente|non) (?:il )?(?:velo|hijab|turbante|burqa|foulard in testa)'),
    phrase(
      '(?:no|niente|basta) (?:sud(?: italia)?|meridione|terronia|nord ?africa|africa|asia|est europa|paesi dell.est|est|romania|marocco|egitto|albania)(?= ?[,.;!)]| per | grazie| e | o )|prima gli italiani|(?:personale|gente|person[ae]|manodopera|maestranze) autocton[aeio]|(?:pero|purche|basta che sia) (?:italian|napoletan|roman|milanes|sicilian)[oaei]',
    ),
    phrase(`con (?:il )?passaporto (?:italiano|europeo|comunitario|ue)`),
  ],
  unlessTold: toldOf,
  others: [
    {
      phrases: reserved(natives),
      unlessAfter:
        /^ ?(?:(?:e|o|ed|od) (?:[a-z]{1,3} )?(?:stranier|extra)|,? ?[^.;\n]{0,120}(?:paesi terzi|soggiorno|non ue))/u,
      unlessTold: (around) => publicCall.test(around.ad) || toldOf(around),
    },
    {
      phrases: [phrase('cittadinanza (?:italiana|europea|ue|comunitaria)')],
      unlessAfter:
        /^ ?(?:non (?:e' )?(?:richiest|necessari|serve|occorre|indispensabil)|[^.;\n]{0,120}(?:paesi terzi|soggiorno|non ue|extra ?-?ue|extracomunitari))/u,
      unlessBefore:
        /(?<![a-z])(?:non (?:ha|hanno|hai|abbia|abbiano|avete|possiede|serve|occorre|e' (?:richiest[ao]|necessari[ao])) (?:la )?|senza |reddito di |anche senza (?:la )?)$/u,
      unlessTold: ({ rest, ad }) => otherCitizens.test(rest) || publicCall.test(ad),
    },
    {
      // «due cameriere, straniere, …», «badante straniera cercasi»
      phrases: [
        /(?<=[a-z] ?, ?)stranier[aei](?= ?,)/gu,
        phrase(`che (?:veng|arriv|provien|provengh)[a-z]{1,4} (?:dal|dall'|dalla|dalle|dallo|da) ?(?:${countries})`),
        phrase(`(?:una|un'altra|altra) ${notLanguage}(?:${peoples})a(?= ?[,.;)!])`),
        phrase(
          '(?:badant[ei]|colf|baby ?-?sitter|tata|camerier[ae]|ragazz[ae]|donn[ae]|signor[ae]|domestica) stranier[ae]',
        ),
      ],
      unlessTold: (around) => !isAsked(around) || toldOf(around),
    },
  ],
  unless:
    /(?:di|per|da|studi[oa]?|impar[a-z]*|cors[oi] d[i'] ?|lingua|cucina|specialita|piatti|prodotti|ristorante|pasticceria|musica) ?(?:italian[oa]|cines[ei]|indian[ao]|arab[ao]|frances[ei]|ingles[ei])$/u,
  unlessBefore:
    /(?:lingua|cucina|specialita|conoscenza (?:della )?(?:lingua )?|parla[a-z]*|legg[a-z]*|aperto a|anche|oltre a|sia) $/u,
  unlessAfter:
    /^ ?(?:base|basico|fluente|parlat[oa]|scritt[oa]|buon[oa]|livello|ottim[oa]|perfett[oa]|[abc][12](?![a-z])|e ingles|e di altre nazionalita|[^.;\n]{0,120}(?:paesi terzi|soggiorno)|e stranier[ie]|o stranier[ie]|ed extracomunitari|e non|benvenut|(?:e|o) di qualsiasi|anche)/u,
  because: {
    it: 'un annuncio non può scegliere per nazionalità, origine o colore della pelle (D.Lgs. 215/2003; D.Lgs. 286/1998, art. 43).',
    en: 'an ad may not choose by nationality, origin or colour (D.Lgs. 215/2003; D.Lgs. 286/1998, art. 43).',
  },
  ask: 'Possiamo togliere la nazionalità? Se serve una lingua per il lavoro, possiamo scrivere quale e a che livello.',
};
