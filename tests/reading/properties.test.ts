import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPasted } from '../../src/reading/read.ts';
import type { Offer } from '../../src/reading/piece.ts';
import { allMedicines } from '../../src/rules/record/medicines/entries.ts';
import { findMedicine } from '../../src/rules/record/medicines/find.ts';
import { analyte, LABS, parse } from '../../src/rules/record/quantities.ts';
import { LAB_IDS } from '../../src/rules/record/ids.ts';
import { tries } from '../prove/tries.ts';
import { TODAY } from '../rules/a-visit.ts';

/** Scraps of lists and reports, thrown together. */
const scrap = fc.oneof(
  fc.constantFrom(...allMedicines().flatMap(({ name, aliases }) => [name, ...aliases])),
  fc.constantFrom(
    ...LAB_IDS.map((id) => LABS[id].name),
    'Ferritin i.S.',
    'Hämoglobin',
    'TSAT',
    'PCR',
  ),
  fc.constantFrom(...LAB_IDS.flatMap((id) => LABS[id].units.map(({ unit }) => unit))),
  fc.constantFrom('12.11.26', '03/04/2026', '2026-11-12', 'Nov 12, 2026', '3/26', '12. März 2026'),
  fc.constantFrom('(30-400)', '[1.2 - 3.4]', 'Ref. <5', '>30', 'H', '(L)', '↓', '*'),
  fc.constantFrom(
    '50 mg',
    '0,18 mg',
    '25/100',
    'tablets',
    'nocte',
    '1-0-1',
    'stopped 3/26',
    'NKDA',
  ),
  fc.constantFrom('Allergies:', 'Stopped:', 'Medikation:', 'Labs 12.11.2026', 'none', 'see letter'),
  fc.double({ min: 0, max: 5000, noNaN: true }).map((n) => n.toFixed(n < 10 ? 1 : 0)),
  fc.constantFrom('\n', '\r\n', '\n\n', '\t', ' | ', ', ', '; ', ' - ', '• ', '1. ', ' ', ' and '),
);
const texts = fc.oneof(
  { weight: 4, arbitrary: fc.array(scrap, { maxLength: 30 }).map((all) => all.join(' ')) },
  { weight: 2, arbitrary: fc.array(scrap, { maxLength: 20 }).map((all) => all.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);

const figuresIn = (text: string): readonly string[] => text.match(/\d+/gu) ?? [];

/** All that an offer would record, but for what headings and columns may say: the day. */
function recordedText(offer: Offer): string {
  if (offer.kind === 'lab') return offer.value.text;
  return offer.kind === 'medicine' ? `${offer.medicine.name} ${offer.medicine.time ?? ''}` : '';
}

test('the spans of the pieces, one behind the other, are the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const pieces = readPasted(text, TODAY);
      expect(pieces.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
      for (const { from, to, text: own } of pieces) expect(text.slice(from, to)).toContain(own);
    }),
    { numRuns: tries(500) },
  );
});

test('nothing that is seen stands between two pieces', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const left = readPasted(text, TODAY).map((piece) =>
        text.slice(piece.from, piece.to).replace(piece.text, ''),
      );
      // Bullets, numbers of a list, what parts entries, and the words between two of them.
      expect(
        left.join(' ').replaceAll(/\(?\d{1,2}[.)]|\(?[a-h][.)]|and|und|plus|sowie|y|x/giu, ''),
      ).not.toMatch(/[\p{L}\p{N}]/u);
    }),
    { numRuns: tries(600) },
  );
});

test('no figure is invented: each one that would be recorded stands in the piece itself', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const piece of readPasted(text, TODAY))
        for (const { offer } of piece.choices)
          for (const figure of figuresIn(recordedText(offer)))
            expect(figuresIn(piece.text)).toContain(figure);
    }),
    { numRuns: tries(1000) },
  );
});

test('each value that is offered is one of the visit’s own grammar, in a unit of its test', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { offer } of readPasted(text, TODAY).flatMap(({ choices }) => choices)) {
        if (offer.kind !== 'lab') continue;
        expect(analyte(offer.id).units.map(({ unit }) => unit)).toContain(offer.value.unit);
        expect(parse(offer.id, offer.value).kind).toBe('value');
      }
    }),
    { numRuns: tries(1000) },
  );
});

const value = fc.record({
  id: fc.constantFrom(...LAB_IDS),
  places: fc.double({ min: 0, max: 1, noNaN: true }),
  mark: fc.constantFrom('.', ','),
});
/** A usual value of a test, with two figures behind the mark, as no range of `lines` has them. */
const written = ({
  id,
  places,
  mark,
}: {
  id: (typeof LAB_IDS)[number];
  places: number;
  mark: string;
}) => {
  const [{ unit, soft }] = LABS[id].units;
  const [low, high] = [Number(soft[0]), Number(soft[1])];
  return {
    id,
    unit,
    text: (low + (high - low) * (0.1 + 0.8 * places)).toFixed(2).replace('.', mark),
  };
};
const NUMBERED: readonly ((name: string, text: string, unit: string) => string)[] = [
  (name, text, unit) => `${name} ${text} ${unit}`,
  (name, text, unit) => `${name}: ${text} ${unit} (L) [13 - 150]`,
  (name, text, unit) => `${name}\t${text}\t${unit}\t13-150\t12.11.2026`,
  (name, text, unit) => `${name} | ${text} H | ${unit} | < 400`,
  (name, text, unit) => `${name};${text};${unit};13,5-150;2026-11-12`,
  (name, text, unit) => `${name} (${unit}) ${text} 13.5 to 150`,
  (name, text, unit) => `12.11.2026 ${name} ${text} ${unit} Ref: 13 - 150`,
  (name, text, unit) => `${name} [13-150 ${unit}] ${text}`,
  (name, text, unit) => `- ${name} = ${text} ${unit} * 13..150 Nov 12, 2026`,
  (name, text, unit) => `${name},${text.replace(',', '.')},${unit},13-150,2026-11-12`,
];

test('no number of a range, a unit, a name or a date is taken as the value', () => {
  fc.assert(
    fc.property(value, fc.nat(NUMBERED.length - 1), (drawn, layout) => {
      const { id, unit, text } = written(drawn);
      const line = NUMBERED[layout]?.(LABS[id].name, text, unit) ?? '';
      const [piece, ...more] = readPasted(line, TODAY);
      expect(more).toEqual([]);
      expect(piece?.status).toBe('read');
      const [choice] = piece?.choices ?? [];
      if (choice?.offer.kind !== 'lab') throw new Error(`No value in ${line}`);
      expect(choice.offer.id).toBe(id);
      expect(choice.offer.value.text.replace(',', '.')).toBe(text.replace(',', '.'));
    }),
    { numRuns: tries(600) },
  );
});

const single = allMedicines().filter(({ askWhich }) => askWhich === undefined);
/** A product is typed by a brand: its own name is what it is made of. */
const typedName = ({ isProduct, name, aliases: [alias = name] }: (typeof single)[number]) =>
  isProduct ? alias : name;
const SEPARATORS = ['\n', '; ', ', ', ' | ', '\t', '\n- ', '\n\n', ' • '];

test('no medicine of a list is missed, however its entries are parted', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...single), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...SEPARATORS),
      fc.constantFrom('', ' 50 mg', ' 0,5 mg nocte', ' 10mg tablets one bd', ' 25 mg 1-0-1'),
      (medicines, separator, dose) => {
        const text = medicines.map((each) => `${typedName(each)}${dose}`).join(separator);
        const named = readPasted(text, TODAY).flatMap(({ choices }) =>
          choices.flatMap(({ offer }) =>
            offer.kind === 'medicine' ? [findMedicine(offer.medicine.name)] : [],
          ),
        );
        for (const entry of medicines) expect(named).toContain(entry);
      },
    ),
    { numRuns: tries(600) },
  );
});

test('a name that goes on in a word that is not known is never read as that medicine (D72)', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...single),
      fc.constantFrom(' foozol', ' Foozol 50 mg', '-foozol', '/foozol 5/2 mg', ' foozol plus'),
      (entry, more) => {
        const pieces = readPasted(`${typedName(entry)}${more}`, TODAY);
        expect(pieces.map(({ status }) => status)).not.toContain('read');
      },
    ),
    { numRuns: tries(600) },
  );
});

const NOT_TAKEN: readonly ((name: string) => string)[] = [
  (name) => `Stopped: ${name} 50 mg`,
  (name) => `Discontinued medications\n${name} 50 mg daily`,
  (name) => `${name} 50 mg, stopped 3/26`,
  (name) => `${name} (discontinued)`,
  (name) => `${name} 50 mg abgesetzt`,
  (name) => `Abgesetzt:\n- ${name}\n- aspirin`,
  (name) => `${name} 50 mg suspendido en marzo`,
  (name) => `Previously on ${name}`,
  (name) => `Mother takes ${name}`,
  (name) => `Consider ${name} 50 mg`,
  (name) => `No ${name}`,
  (name) => `Plan:\n${name} 50 mg nocte`,
  (name) => `Allergies: ${name}`,
  (name) => `${name}: rash`,
  (name) => `Allergic to penicillin and ${name}`,
  (name) => `Tried ${name} and aspirin`,
];

test('what is stopped, planned or somebody else’s is never read as taken', () => {
  fc.assert(
    fc.property(fc.constantFrom(...single), fc.constantFrom(...NOT_TAKEN), (entry, told) => {
      const taken = readPasted(told(entry.name), TODAY).filter(
        ({ status, choices: [choice] }) =>
          status === 'read' &&
          choice?.offer.kind === 'medicine' &&
          findMedicine(choice.offer.medicine.name) === entry,
      );
      expect(taken.map(({ text }) => text)).toEqual([]);
    }),
    { numRuns: tries(600) },
  );
});

test('what is read so has one choice, and no day that is still to come', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { status, choices } of readPasted(text, TODAY)) {
        if (status !== 'read') continue;
        expect(choices.length).toBeLessThan(2);
        for (const { offer } of choices)
          if (offer.kind === 'lab') expect((offer.value.drawn ?? '') <= TODAY).toBe(true);
      }
    }),
    { numRuns: tries(600) },
  );
});
