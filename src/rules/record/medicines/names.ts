import type { MedicineClassId } from './row.ts';

export type Classes = readonly [MedicineClassId, ...MedicineClassId[]];

/**
 * Medicines that share their classes, one a line: the generic name and its other spellings, then a
 * colon, then brands, parted by commas. All in small letters without accents, and with no space to
 * spare: they load right behind the first script. The endings by which
 * languages differ ("sertraline", "sertralin", "sertralina") and the names of salts are known to
 * find.ts, and are not listed.
 */
export type NamesOf = readonly [classes: Classes, lines: string];

export type Named = {
  readonly classes: Classes;
  readonly generics: readonly [name: string, ...others: string[]];
  readonly brands: readonly string[];
};

const listOf = (text: string): readonly string[] => (text === '' ? [] : text.split(','));

export function namedIn([classes, lines]: NamesOf): readonly Named[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [before = '', brands = ''] = line.split(':');
      const [name = '', ...others] = listOf(before);
      return { classes, generics: [name, ...others], brands: listOf(brands) };
    });
}
