// Postcodes of the east of Milan, with the neighbourhoods (NIL) that they touch, and those of the municipalities around.
// From general knowledge of Poste Italiane's plan, not checked house by house: a postcode never decides a neighbourhood by itself
// unless it touches only one, and it always counts as derived. 201xx is Milan, every other 20xxx and 208xx-209xx is not.

export const capNil: Readonly<Record<string, readonly number[]>> = {
  '20124': [10, 21],
  '20125': [10, 12, 13],
  '20126': [13, 15, 16],
  '20127': [19, 20],
  '20128': [16, 17, 19],
  '20129': [21],
  '20131': [20, 22],
  '20132': [18, 19],
  '20133': [22, 23],
  '20134': [18, 23, 24],
};

export const capComune: Readonly<Record<string, string>> = {
  '20032': 'Cormano',
  '20054': 'Segrate',
  '20055': 'Vimodrone',
  '20063': 'Cernusco sul Naviglio',
  '20091': 'Bresso',
  '20092': 'Cinisello Balsamo',
  '20093': 'Cologno Monzese',
  '20095': 'Cusano Milanino',
  '20096': 'Pioltello',
  '20099': 'Sesto San Giovanni',
  '20861': 'Brugherio',
  '20900': 'Monza',
};
