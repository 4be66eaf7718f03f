/** Units as reports write them, and the unit of the visit that each of them is. No value is converted. */
import type { LabId } from '../rules/record/ids.ts';
import { analyte } from '../rules/record/quantities.ts';
import { folded } from './folded.ts';

/** Other spellings of one unit, figure for figure the same, by the spelling of the visit. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  'ng/mL': ['nanog/ml', 'ng per ml', 'nanograms/ml'],
  'µg/L': ['mcg/l', 'mikrog/l', 'microg/l', 'ug per l', 'micrograms/l', 'mcg per l'],
  'µg/dL': ['mcg/dl', 'microg/dl', 'ug/100ml', 'mcg/100ml'],
  'mg/dL': ['mg/100ml'],
  'g/dL': ['g/100ml', 'gr/dl', 'gm/dl'],
  'µmol/L': ['micromol/l', 'mcmol/l', 'mikromol/l', 'micromoles/l'],
  '%': [
    'percent',
    'prozent',
    'v.h.',
    'por ciento',
    '% ngsp',
    '% calc',
    '% of total hgb',
    '%hb',
    '% sat',
  ],
  'mIU/L': [
    'mu/l',
    'uu/ml',
    'uiu/ml',
    'miu/l',
    'mie/l',
    'mui/l',
    'uui/ml',
    'mciu/ml',
    'uie/ml',
    'mcu/ml',
  ],
  'mL/min/1.73m²': [
    'ml/min/1.73m2',
    'ml/min/1.73 m2',
    'ml/min/1.73m^2',
    'ml/min/1.73qm',
    'ml/min per 1.73m2',
    'ml/min/1.73',
    'ml/min/1.73sqm',
    'ml/min/1.73 m²',
  ],
  'mmol/mol': ['mmol/mol hb', 'mmol/molhb'],
};

const keyOf = (unit: string): string =>
  folded(unit)
    .replaceAll(/[\s[\]()]/gu, '')
    .replaceAll(',', '.');

const BY_SPELLING: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([unit, all]) =>
    [unit, ...all].map((each) => [keyOf(each), unit] as const),
  ),
);

/** What looks like a unit of a concentration in a folded text; figures in it are no values. */
export const UNIT =
  /(?:ml ?\/ ?min(?: ?(?:\/|per) ?1[.,]73 ?(?:m ?\^?2|qm|sqm)?)?|(?:[munpkf]|mc|micro|mikro|nano)?(?:g|gr|gm|mol|moles|u|iu|ui|ie|eq|kat|grams?)(?: ?\/ ?| per )(?:100 ?)?(?:[mdunkf]?l|mol(?: ?hb)?)(?![a-z])|% ?(?:ngsp|hb|sat(?![a-z]))?|per ?cent|prozent|por ciento)/gu;

/** The unit of this test that a text is; undefined where the visit has no such unit for it. */
export function unitOf(id: LabId, text: string): string | undefined {
  const key = keyOf(text);
  const own = analyte(id).units.find(({ unit }) => keyOf(unit) === key);
  if (own !== undefined) return own.unit;
  const other = BY_SPELLING.get(key);
  return analyte(id).units.find(({ unit }) => unit === other)?.unit;
}

export const unitsOf = (id: LabId): readonly string[] => analyte(id).units.map(({ unit }) => unit);
