/** The tick and the calm colour of the assessment, and the second line in their place (D54). */
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Panel } from '../../../src/areas/visit/panel.tsx';
import { VisitStoreProvider } from '../../../src/checklist/context.tsx';
import { createVisitStore } from '../../../src/visit/store.ts';
import { classicVisit, visitWith, type Changes } from '../../rules/a-visit.ts';
import { panel } from './open-desk.tsx';

const NOT_YET = 'Not yet: 1 safety question.';

test.each<[string, Changes, string, string | undefined]>([
  ['met, all of it asked', {}, 'met', undefined],
  ['met, a safety question blank', { safety: { 'hot-joint': undefined } }, 'plain', NOT_YET],
  ['met by history', { exam: { gait: undefined } }, 'plain', 'Not yet: examination.'],
  ['not met', { answers: { 'urge-to-move': 'no' } }, 'plain', undefined],
  ['cannot say yet', { answers: { 'urge-to-move': 'unsure' } }, 'plain', undefined],
  [
    'met, and a red flag stands',
    { safety: { 'hot-joint': { answer: 'yes' } } },
    'plain',
    undefined,
  ],
])('%s', (_name, changes, tone, says) => {
  render(
    <VisitStoreProvider value={createVisitStore(visitWith(classicVisit, changes))}>
      <Panel />
    </VisitStoreProvider>,
  );
  const verdict = panel().querySelector<HTMLElement>('.verdict');
  expect(verdict?.dataset['tone']).toBe(tone);
  // The tick comes with the calm, and with nothing else.
  expect(verdict?.querySelectorAll('.icon')).toHaveLength(tone === 'met' ? 1 : 0);
  if (says === undefined) expect(panel()).not.toHaveTextContent('Not yet:');
  else expect(panel()).toHaveTextContent(says);
});
