// Municipalities beside the east and the north of Milan, which its ads name. `istat`: code of ISTAT's list (CC BY 4.0), kept as text;
// Sesto, Cologno, Cinisello, Cormano and Cusano were seen in public files, the others are to be checked against the list.
// `at`: the town's centre to two decimals, about one kilometre, from general knowledge: only a distance in whole kilometres is
// made of it. `also`: the names people write.

import type { Point } from './nil.ts';

export interface Comune {
  name: string;
  istat: string;
  at: Point;
  also: readonly string[];
}

export const comuni: readonly Comune[] = [
  {
    name: 'Sesto San Giovanni',
    istat: '015209',
    at: [45.53, 9.23],
    also: ['sesto s.g.', 'sesto s. giovanni', 'sesto s.giovanni', 'sesto sg'],
  },
  { name: 'Cologno Monzese', istat: '015081', at: [45.53, 9.28], also: ['cologno', 'cologno m.se', 'cologno mse'] },
  {
    name: 'Cinisello Balsamo',
    istat: '015077',
    at: [45.56, 9.21],
    also: ['cinisello', 'cinisello b.', 'cinisello b.mo'],
  },
  { name: 'Vimodrone', istat: '015242', at: [45.51, 9.28], also: [] },
  { name: 'Segrate', istat: '015205', at: [45.49, 9.3], also: ['milano 2', 'milano due'] },
  { name: 'Pioltello', istat: '015175', at: [45.5, 9.33], also: [] },
  {
    name: 'Cernusco sul Naviglio',
    istat: '015070',
    at: [45.52, 9.33],
    also: ['cernusco', 'cernusco s/n', 'cernusco s/naviglio', 'cernusco s.n.'],
  },
  { name: 'Bresso', istat: '015032', at: [45.54, 9.19], also: [] },
  { name: 'Cormano', istat: '015086', at: [45.54, 9.17], also: [] },
  { name: 'Cusano Milanino', istat: '015098', at: [45.55, 9.18], also: ['cusano'] },
  { name: 'Brugherio', istat: '108012', at: [45.55, 9.3], also: [] },
  { name: 'Monza', istat: '108033', at: [45.58, 9.27], also: [] },
];
