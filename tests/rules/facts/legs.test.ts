/** Pulses, skin, oedema, joints and the postural drop. */
import { describe, expect, test } from 'vitest';
import type { ExamId } from '../../../src/rules/record/ids.ts';
import { abnormal, factsOf, kinds, known, normal, type Flat } from './examined.ts';

kinds('pulses', 'pulses', [
  ['normal', normal, 'normal'],
  ['no kind', abnormal(), 'weak'],
  ['weak', abnormal('weak'), 'weak'],
  ['absent', abnormal('absent'), 'absent'],
]);
kinds('pulses', 'limb-cold', [
  ['normal', normal, 'no'],
  ['weak', abnormal('weak'), 'no'],
  ['cold or pale', abnormal('cold-or-pale'), 'yes'],
]);
kinds('skin-veins', 'skin', [
  ['normal', normal, 'normal'],
  ['no kind', abnormal(), 'varicose'],
  ['rash or dry', abnormal('rash-or-dry'), 'rash'],
  ['red and hot', abnormal('red-hot'), 'red-hot'],
  ['red, hot and a rash', abnormal('rash-or-dry', 'red-hot'), 'red-hot'],
  ['ulcer', abnormal('ulcer'), 'ulcer-or-gangrene'],
  ['gangrene', abnormal('gangrene', 'red-hot'), 'ulcer-or-gangrene'],
]);
kinds('oedema', 'oedema', [
  ['none', normal, 'none'],
  ['both legs', { ...abnormal(), side: 'both' }, 'both-sides'],
  ['one leg', { ...abnormal(), side: 'left' }, 'one-side'],
  ['no side: the more careful reading', abnormal(), 'one-side'],
]);
kinds('oedema', 'oedema-tense', [
  ['none', normal, 'no'],
  ['pitting', abnormal('pitting'), 'no'],
  ['tense, very painful', abnormal('tense-very-painful'), 'yes'],
]);
kinds('joints', 'joints', [
  ['normal', normal, 'normal'],
  ['no kind', abnormal(), 'other'],
  ['one, hot and swollen', abnormal('one-hot-swollen'), 'one-hot-swollen'],
]);
kinds('postural-bp', 'postural-drop', [
  ['none', normal, 'no'],
  ['a drop', abnormal(), 'yes'],
]);

describe('what was found at the legs: new or known, and since when', () => {
  test.each<[ExamId, keyof Flat]>([
    ['pulses', 'pulses-presence'],
    ['skin-veins', 'skin-presence'],
    ['oedema', 'oedema-presence'],
    ['joints', 'joints-presence'],
    ['tone', 'tone-presence'],
    ['gait', 'gait-presence'],
    ['reflexes', 'reflex-presence'],
    ['vibration-position', 'vibration-presence'],
  ])('%s: %s', (id, fact) => {
    expect(factsOf({ exam: { [id]: known } })[fact]).toBe('known-stable');
    expect(factsOf({ exam: { [id]: normal } })[fact]).toBe('no');
    expect(factsOf({})[fact]).toBeUndefined();
  });

  test.each<[ExamId, keyof Flat]>([
    ['oedema', 'oedema-tempo'],
    ['joints', 'joints-tempo'],
  ])('%s: %s', (id, fact) => {
    expect(factsOf({ exam: { [id]: { ...abnormal(), onset: 'days' } } })[fact]).toBe('days');
    expect(factsOf({ exam: { [id]: { ...normal, onset: 'days' } } })[fact]).toBeUndefined();
  });
});
