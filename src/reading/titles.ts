/**
 * Titles above columns, in folded text. Where a mark parts the columns (a tab, a bar, a semicolon or a
 * comma, with or without quotation marks), what stands under a limit, a flag, an earlier value or
 * another day than that of the sample is no value of its row.
 */
import { linesOf } from './cut.ts';
import { partsIn, without, type Part } from './folded.ts';
import { testAt, wordIn, type Source } from './things.ts';
import { UNIT } from './units.ts';

const ASIDE = [
  // Limits
  'low(?:er)?(?: limit)?|(?:high(?:er)?|upper)(?: limit)?|min(?:imum)?|max(?:imum)?|(?:standard |normal |biological )?ref(?:erence)?\\.?(?: ?(?:range|interval|limits|bereich|werte))?(?: (?:&|and) units)?|(?:standard |normal )?range|normal|norm(?:al)?(?:bereich|werte?)|referenz(?:bereich|werte)?|(?:unter|ober)grenze|valores? de referencia|referencia|rango(?: de referencia)?|intervalo(?: de referencia)?',
  // Flags
  'flags?|abnormal(?: flag)?|abn',
  // Earlier values
  'previous(?: (?:result|value))?|prior(?: (?:result|value))?|last (?:result|value)|vorwert|vorbefund|previo|(?:resultado|valor) (?:previo|anterior)|anterior',
  // Days that are none of a sample
  '(?:date )?(?:reported|received|resulted|authori[sz]ed|validated|printed)(?: (?:on|date))?|(?:report|result) date|befunddatum|eingang(?:sdatum)?|fecha de (?:informe|recepcion|validacion)',
].join('|');

const OTHERS =
  'components?|tests?(?: name)?|analytes?|parameter|analyse|analyt|untersuchung|name|(?:your |current )?(?:results?|values?)|current|messwert|wert|ergebnis|resultados?|valor|units?|einheit|unidad(?:es)?|status|allergens?|reactions?|severity|date|datum|fecha|(?:date )?(?:collected|drawn|taken)|(?:collection|sample|specimen) date|(?:abnahme|entnahme)(?:datum)?|fecha de (?:extraccion|toma)|medication|medicine|drug|dose|dosage|strength|form|route|freq(?:uency)?|directions|instructions|started?|start date|wirkstoff|handelsname|praparat|starke|dosis|dosierung|morgens|mittags|abends|(?:zur )?nachts?|hinweise|grund|einheiten|medicamento|principio activo|pauta|via|frecuencia|inicio|prueba|determinacion|comments?|kommentar|bemerkung(?:en)?|comentarios?|stop(?:ped)?|stop date|end(?: date)?|dispensed?|(?:date )?(?:last )?issued|qty|quantity|refills?|rpts left|source|prescriber|sig|type';

const IS_ASIDE = new RegExp(`^(?:${ASIDE})$`, 'u');
const TITLE = new RegExp(`^(?:${ASIDE}|${OTHERS})$`, 'u');

const bare = (cell: string): string => cell.replaceAll(/[*:"]/gu, '').trim();

export const isTitle = (cell: string): boolean => TITLE.test(bare(cell));

const areTitles = (cells: readonly string[]): boolean => {
  const told = cells.map(bare).filter((cell) => cell !== '');
  return told.length > 1 && told.every((cell) => TITLE.test(cell));
};

/** Whether a line holds nothing but titles of columns. */
export const isTitles = (line: string): boolean => areTitles(line.split(/[|\t;,]| {2,}/u));

const MARKS = ['\t', '|', ';', ','] as const;
type Mark = (typeof MARKS)[number];

/** The cells of a line, with the quotation marks around them; within those a mark parts nothing. */
function cellsBy(line: string, mark: Mark): readonly Part[] {
  const cells: Part[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (character === '"') isQuoted = !isQuoted;
    if (character !== mark || isQuoted) continue;
    cells.push({ from, to: at });
    from = at + 1;
  }
  return [...cells, { from, to: line.length }];
}

/** The columns of a table, and which of them hold no value. */
type Titled = { readonly mark: Mark; readonly isAside: readonly boolean[] };

/** Quotation marks around every cell make a row of it, whether or not titles stand above. */
const QUOTED = /^ *"[^"]*"(?:[,;] *"[^"]*")+ *$/u;

function titledBy(line: string): Titled | undefined {
  for (const mark of MARKS) {
    const cells = cellsBy(line, mark).map(({ from, to }) => line.slice(from, to));
    if (areTitles(cells)) return { mark, isAside: cells.map((cell) => IS_ASIDE.test(bare(cell))) };
  }
  return undefined;
}

/** Whether a test is named where the text of a cell begins. */
const namesTest = (source: Source, cell: Part): boolean =>
  testAt(source, wordIn(source, cell)) !== undefined;

/** All of a cell but the units in it, which are those of its row. */
function figuresOf({ folded }: Source, { from, to }: Part): readonly Part[] {
  const units = partsIn(folded.slice(from, to), UNIT);
  const ends = [...units.map((unit) => from + unit.from), to];
  const starts = [from, ...units.map((unit) => from + unit.to)];
  return starts.map((start, at) => ({ from: start, to: ends[at] ?? to }));
}

/**
 * The text as its rows are read, blanked where a title says that no value stands there, and the places
 * at which these rows begin.
 */
export function readByTitles(source: Source): {
  readonly source: Source;
  readonly rows: ReadonlySet<number>;
} {
  const rows = new Set<number>();
  const asides: Part[] = [];
  let table: Titled | undefined;
  for (const line of linesOf(source)) {
    const text = source.folded.slice(line.from, line.to);
    const titles = titledBy(text);
    if (titles !== undefined || text.trim() === '') {
      table = titles;
      continue;
    }
    if (table === undefined && !QUOTED.test(text)) continue;
    const { mark, isAside } = table ?? { mark: text.includes('",') ? ',' : ';', isAside: [] };
    const cells = cellsBy(text, mark).map(({ from, to }) => ({
      from: line.from + from,
      to: line.from + to,
    }));
    const isRow = cells.length > 1 && (table === undefined || cells.length <= isAside.length);
    if (!isRow || !cells.some((cell, at) => isAside[at] !== true && namesTest(source, cell)))
      continue;
    rows.add(line.from);
    asides.push(...cells.filter((_, at) => isAside[at]).flatMap((cell) => figuresOf(source, cell)));
  }
  return { source: { ...source, folded: without(source.folded, asides) }, rows };
}
