/** What is saved for a record system, and what is said of it. */
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { EditionView } from '../../../src/areas/evidence/edition-view.tsx';
import { ForRecords } from '../../../src/areas/visit/for-records.tsx';
import { readResponse } from '../../../src/fhir/read-response.ts';
import { FORM_FILE } from '../../../src/fhir/form-file.ts';
import { openExample, openSession } from '../../../src/visit/session.ts';
import { fakeOutside } from '../../visit/outside.ts';

/** The files that the page hands to the browser, by their names. */
function savedFiles(): ReadonlyMap<string, Blob> {
  const saved = new Map<string, Blob>();
  let last: Blob | undefined;
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        last = blob;
        return 'blob:one';
      },
      revokeObjectURL: () => {},
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    if (last !== undefined) saved.set(this.download, last);
  });
  return saved;
}

test('the edition page leads to the form as well', () => {
  render(<EditionView />);
  expect(screen.getByText(/^The form for record systems/u)).toHaveAttribute('href', FORM_FILE);
});

test('a bundle is saved that opens again to the same visit, and where the form is stands beside it', async () => {
  const saved = savedFiles();
  const session = await openSession(fakeOutside());
  await act(() => openExample(session));
  render(<ForRecords session={session} />);
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });

  expect(screen.getByText('For a record system').tagName).toBe('BUTTON');
  expect(screen.getByText(/Nobody is named in it, and nothing is sent\./u)).toBeInTheDocument();
  const form = screen.getByText('The form that it answers');
  expect(form).toHaveAttribute('href', FORM_FILE);

  await user.click(screen.getByText('Save the visit'));
  await waitFor(() => expect([...saved.keys()]).toHaveLength(1));
  const [[name, blob] = ['', new Blob()]] = saved;
  expect(name).toMatch(/^rls-visit-\d{4}-\d\d-\d\d-\d{4}\.fhir\.json$/u);
  expect(blob.type).toBe('application/fhir+json');
  const read = readResponse(await blob.text());
  expect(read.ok && read.response.visit).toEqual(session.state.getState().store.getState().visit);
});
