import { expect, test } from 'vitest';

function labels(id: string): readonly string[] | null {
  const control = document.querySelector<HTMLInputElement>(`#${id}`);
  const found = control?.labels ?? null;
  return found === null ? null : Array.from(found, (label) => label.id);
}

test('the labels of a control are those that the page gives it, in their order', () => {
  document.body.innerHTML = `
    <label id="before" for="one">One</label>
    <label id="around"><input id="one"><input id="two"></label>
    <label id="elsewhere" for="one"><select id="three"></select></label>
    <label id="plain"><textarea id="four"></textarea></label>
    <label id="of-hidden"><input type="hidden" id="five"></label>
    <label id="after" for="one">One again</label>`;
  expect(labels('one')).toEqual(['before', 'around', 'elsewhere', 'after']);
  expect(labels('two')).toEqual([]);
  expect(labels('three')).toEqual([]);
  expect(labels('four')).toEqual(['plain']);
  expect(labels('five')).toBeNull();
});
