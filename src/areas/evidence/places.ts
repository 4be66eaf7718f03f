/** The places of the area, as the address names them after "#evidence/". */

/** In the order of the menu. What is none of them is a table of the rules. */
export const VIEWS = {
  rules: 'Rules',
  picture: 'The decision',
  limits: 'Limits and sources',
  disagreements: 'Disagreements',
  treatment: 'Treatment',
  text: 'In our words',
  articles: 'Source articles, line by line',
  trace: 'Traceability',
  safety: 'Safety case',
  officers: 'For your IT and safety officers',
  edition: 'Edition',
} as const;

export type ViewId = keyof typeof VIEWS;
export const VIEW_IDS = [
  'rules',
  'picture',
  'limits',
  'disagreements',
  'treatment',
  'text',
  'articles',
  'trace',
  'safety',
  'officers',
  'edition',
] as const;

export type Spot = {
  readonly view: ViewId;
  /** The table that is gone to, and the row of it. */
  readonly table: string | undefined;
  readonly row: string | undefined;
};

/** An address is written by anybody: whatever is no place leads to nothing, and breaks nothing. */
function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function spotOf(path: string): Spot {
  const [first = '', second, third] = path.split('/').map(plain);
  if (first === '') return { view: 'rules', table: undefined, row: undefined };
  const view = VIEW_IDS.find((id) => id === first);
  return view === undefined
    ? { view: 'rules', table: first, row: second }
    : { view, table: second, row: third };
}

export const viewAddress = (view: ViewId): string =>
  view === 'rules' ? '#evidence' : `#evidence/${view}`;
export const ruleAddress = (table: string, row?: string): string =>
  `#evidence/${table}${row === undefined ? '' : `/${row}`}`;
export const sourceAddress = (source: string): string => `#evidence/limits/${source}`;
export const disagreementAddress = (id: string): string => `#evidence/disagreements/${id}`;
export const traceAddress = (requirement: string): string => `#evidence/trace/${requirement}`;
export const pictureAddress = (table: string): string => `#evidence/picture/${table}`;

/** The id of a row or table on the page. */
export const anchorOf = (table: string, row?: string): string =>
  `rule-${table}${row === undefined ? '' : `--${row}`}`;
