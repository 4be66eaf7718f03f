/** Every field of the form that is typed in has a keypad with the signs that it can read. */
import { expect, test } from 'vitest';
import {
  parse,
  quantity,
  QUANTITIES,
  type QuantityId,
} from '../../../src/rules/record/quantities.ts';
import { keysOf } from '../../../src/rules/record/keyed.ts';
import { placeInVisit, QUESTION_IDS } from '../../../src/rules/record/question-ids.ts';
import { ALL, sitDown } from './at-desk.tsx';

const quantityAt = (place: string): QuantityId | undefined => {
  const id = QUESTION_IDS.find((each) => each === place);
  const found = id === undefined ? undefined : placeInVisit(id);
  return found?.part === 'labs' || found?.part === 'numbers' ? found.id : undefined;
};

/** Something that this quantity reads cannot be written with digits and one decimal mark. */
function readsMore(id: QuantityId): boolean {
  const [{ unit, soft }] = quantity(id).units;
  const usual = soft[1];
  return [`<${usual}`, `>${usual}`, `about ${usual}`].some(
    (text) => parse(id, { text, unit }).kind !== 'refused',
  );
}

const whole = () =>
  sitDown(ALL, {
    numbers: { age: { text: '9', unit: 'years' } },
    safety: { 'legs-weaker': { answer: 'yes', settled: 'explained' } },
    exam: { strength: { state: 'abnormal', 'known-stable': 'yes' } },
    conditions: {},
    medicines: [],
  });

test('a number has figures alone where nothing else is read, and letters and signs elsewhere (H23)', () => {
  const { container } = whole();
  const seen = new Set<QuantityId>();
  for (const field of container.querySelectorAll<HTMLInputElement>('.number-field > .typed')) {
    const id = quantityAt(field.closest('[data-question]')?.getAttribute('data-question') ?? '');
    if (id === undefined) throw new Error(`No quantity at ${field.outerHTML}`);
    seen.add(id);
    expect(field.type, id).toBe('text');
    expect(field.inputMode, id).toBe(readsMore(id) ? 'text' : 'decimal');
  }
  expect([...seen].toSorted()).toEqual(keysOf(QUANTITIES).toSorted());
});

test('every other field is of letters, or has the picker of its kind', () => {
  const { container } = whole();
  const kinds = new Set<string>();
  for (const field of container.querySelectorAll<HTMLInputElement>('input, textarea')) {
    if (field.matches('.typed, [type="radio"], [type="checkbox"], [type="file"]')) continue;
    const kind = field.matches('.grade') ? 'grade' : field.type;
    kinds.add(kind);
    if (kind === 'date' || kind === 'time') continue;
    // A grade has a sign behind its digit: "4-".
    expect(['text', 'search', 'textarea'], field.outerHTML).toContain(field.type);
    expect(['', 'text'], field.outerHTML).toContain(field.getAttribute('inputmode') ?? '');
  }
  expect([...kinds].toSorted()).toEqual(['date', 'grade', 'search', 'text', 'textarea']);
  expect(container.querySelectorAll('input[type="date"]').length).toBeGreaterThan(10);
});
