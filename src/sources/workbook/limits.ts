/**
 * What is read of one spreadsheet at most, so that a hostile one costs seconds and not the run. Whoever keeps offers by hand stays far
 * below. Beyond the limits of a sheet the rest is left out and told; beyond those of the archive nothing is read.
 */
export const limits = {
  /** files in the archive */
  entries: 10_000,
  /** unpacked bytes of one sheet; of the texts that all sheets share; of any other part */
  sheetBytes: 50 * 1024 * 1024,
  textBytes: 24 * 1024 * 1024,
  partBytes: 8 * 1024 * 1024,
  /** unpacked bytes in which the headings of a sheet are looked for */
  headingBytes: 1024 * 1024,
  /** open elements in XML and in HTML, and attributes of one element */
  levels: 100,
  pageLevels: 512,
  attributes: 1000,
  sheets: 50,
  /** rows with something in them */
  rows: 20_000,
  columns: 300,
  /** with something in them */
  cells: 300_000,
  /** of all cells together: a text that is stored once may stand in every cell */
  characters: 10_000_000,
  /** Excel's own limit */
  cellCharacters: 32_767,
  /** cells that a merged cell is repeated in */
  merged: 100_000,
  /** of a text file (CSV, TSV, HTML): characters, line ends, and separators of cells */
  fileCharacters: 4_000_000,
  lines: 200_000,
  separators: 2_000_000,
} as const;
