/** The lines beside a blank page are those of the example, whose visit is opened beside them. */
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Sample } from '../../../src/areas/visit/blocks/sample.tsx';
import { glanceOf } from '../../../src/rules/words/glance.ts';
import { withoutEnd } from '../../../src/rules/words/phrases.ts';
import { assessed } from '../../rules/a-visit.ts';
import { THE_EXAMPLE } from '../../visit/the-example.ts';

test('they say of the patient, the verdict, the dangers, the results and the medicine what the example does', () => {
  const { container } = render(<Sample />);
  const text = container.textContent;
  const assessment = assessed(THE_EXAMPLE);
  const { standing, asked } = glanceOf(THE_EXAMPLE, assessment);
  const { labs, medicines, numbers, answers } = THE_EXAMPLE;
  const lookAlikes = assessment.mimics.absent.filter(({ id }) => id !== 'another-cause');

  expect(answers.sex).toBe('female');
  expect(screen.getByRole('heading')).toHaveTextContent(
    `Example, not this patient: woman of ${numbers.age?.text}`,
  );
  for (const says of [
    withoutEnd(standing.says),
    withoutEnd(asked),
    `${lookAlikes.length} asked, none present`,
    `Ferritin ${labs.ferritin?.text}, TSAT ${labs.tsat?.text} %`,
  ])
    expect(text).toContain(says);
  expect(medicines.map(({ name }) => name)).toEqual(['amitriptyline']);
  expect(text).toContain('Amitriptyline');
  const notDone = assessment.exam.filter(
    ({ state, asked: isAsked }) => isAsked && state !== 'normal' && state !== 'abnormal',
  );
  expect(text).toContain(`Plantars, saddle and sphincter, ${notDone.length - 2} more`);
});
