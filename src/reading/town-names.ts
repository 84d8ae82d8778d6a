// Which written names are municipalities of Italy, and which of them are as well a word, a person's name or a surname.
import { folded } from '../folded.ts';
import { townsByProvince } from './towns-of-italy.ts';

export interface Town {
  /** in lower case, with its accents */
  name: string;
  /** codes, more than one where towns share the name */
  provinces: readonly string[];
}

/** The municipality of this name in any case, with or without its accents; "Però" is not Pero. */
export function townNamed(written: string): Town | null {
  const plain = written.replace(/(?<=[aeiouAEIOU])'$/u, '');
  const town = table().towns.get(folded(plain));
  if (!town) return null;
  return /[À-ɏ]/u.test(plain) && plain.toLowerCase() !== town.name ? null : town;
}

export function isProvince(code: string): boolean {
  return table().provinces.has(code);
}

/** Whether a municipality begins with these words: "Trezzano", "San Donato". */
export function beginsTown(written: string): boolean {
  return table().beginnings.has(folded(written).replace(/^s\. ?/u, 'san '));
}

/** Folded names in the provinces of Milan and Monza. */
export function townsAroundMilan(): string[] {
  return [...table().towns].flatMap(([name, { provinces }]) =>
    provinces.includes('MI') || provinces.includes('MB') ? [name] : [],
  );
}

/** As people write them, and the towns over the border where people from here work (TI: Canton Ticino). */
const otherwiseWritten = `RC: Reggio Calabria
RE: Reggio Emilia
TI: Bellinzona; Chiasso; Locarno; Lugano; Mendrisio`;

interface Table {
  towns: ReadonlyMap<string, Town>;
  provinces: ReadonlySet<string>;
  beginnings: ReadonlySet<string>;
}

let made: Table | null = null;

/** Nearly 8,000 names: only made when an ad is read. */
function table(): Table {
  made ??= readTable();
  return made;
}

function readTable(): Table {
  const towns = new Map<string, { name: string; provinces: string[] }>();
  const provinces = new Set<string>();
  const beginnings = new Set<string>();
  for (const line of `${townsByProvince.trim()}\n${otherwiseWritten}`.split('\n')) {
    const province = line.slice(0, 2);
    provinces.add(province);
    for (const name of line.slice(4).split('; ')) {
      const key = folded(name);
      const same = towns.get(key);
      if (same) same.provinces.push(province);
      else towns.set(key, { name: name.toLowerCase(), provinces: [province] });
      for (let space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
        beginnings.add(key.slice(0, space));
      }
    }
  }
  return { towns, provinces, beginnings };
}

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Folded. Municipalities only with their province or a label ("Sede: Rosa"). */
export const otherwiseNames = list(`
acuto agra ala ali alto amaro amato amelia ameno anzi aquilonia arce archi arena ari asso augusta baiso barbara
barbaresco bardolino barolo basico bella bettola bianchi bianco bidoni bono borghi bosa bovino bruno bulzi busca buti
calcio cambiano camino campagna canale canda candida canna carbone cardinale casella castelli casto cavallino
cave cavour cene cento cerchio ceres cerva cervo cesa chiusa chiusi ciro claut coli colonna cona conta cori corio
covo dego dello donato dorio dozza duno elice ello erbe este falcone fallo farini fascia fiumara follo fondi
fontanella fonte force forio fornace fortezza fossa fosso frascati frisa front gaby gallo gavi ginestra gioi giove
giuliana giustino grado greci grosso grotte imer irma itala laghi lago lana lapio lavagna lei lenta lettere liberi
licenza lode luni lusia macra mafalda magione maida male mango manta mara marcellina marino marta maser
mattinata medea medicina melle mello mergo mese meta milena milo mira miranda monta montecchio monti mori mossa mura musei ne
nole nomi none norma nove novella ocre oliveri onore ora oria ostra paese pagani palestro palu panni paola parete
parre patti pedemonte penne perdifumo pergola perito piatto pico piea pigna pila piscina pizzo poli polla ponte ponti
porte portici posta preci premia primaluna proves quadri quart quarto quindici rabbi rapino re rea recale resia rio
ripi rolo romana rosa rose rossa rotonda ruda ruoti sacco sale salle salve samo scala scena segni serrata serre siano
silvi soave sora sori sorso sostegno sperone stella stilo storo stra taverna tenna terrazzo terzo teti tito torno
toro torretta trana traves trevi troia trovo turri ultimo urbe uri uscio vaglia valva vernio viale vidor villata
viola visco vita vittoria volla zane zone`);

/** Folded. Towns whose names are as well words: never by the bare name. */
export const alsoWords = list(`
alba arco carpi cascina crema enna erba fermo gela gorgonzola latina magenta marsala massa meda mele nave opera pero potenza prato rosate salo schio
sesto solaro vasto`);
