import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SafetyCase } from '../../../src/areas/evidence/safety-case.tsx';
import { HAZARDS_KNOWN, INTENDED } from '../../../src/evidence/safety-case.ts';

test('the safety case names each hazard once, with its controls and tests, the severe ones first', () => {
  render(<SafetyCase />);
  const drawn = screen.getAllByRole('article');
  expect(drawn).toHaveLength(HAZARDS_KNOWN.length);
  for (const { name, controls, shownBy, remains } of HAZARDS_KNOWN) {
    const hazard = screen.getByText(name).closest('article');
    if (hazard === null) throw new Error(`${name} is not drawn`);
    for (const { says } of controls) expect(hazard).toHaveTextContent(says);
    for (const { title } of shownBy) expect(hazard).toHaveTextContent(title);
    expect(within(hazard).getByText(remains)).toBeVisible();
  }
  for (const says of INTENDED.notFor) expect(screen.getByText(says)).toBeVisible();
  const [first] = drawn;
  expect(HAZARDS_KNOWN.find(({ name }) => first?.textContent.startsWith(name))?.severity).toBe(
    'severe',
  );
});
