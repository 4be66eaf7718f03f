/**
 * The page is served with its questions drawn, and answered before the script is there. What stands
 * in the form by then is recorded. What cannot be recorded is taken back where it is seen, or, for
 * what is still being typed, handed to the field once it listens: nothing shows that is not kept.
 */
import type { Visit } from '../rules/record/visit.ts';
import { withEarly, type Early } from './early-answers.ts';

const questionOf = (control: Element): string =>
  control.closest('[id^="q-"]')?.id.slice('q-'.length) ?? '';

const isChoice = ({ type }: HTMLInputElement): boolean => type === 'radio' || type === 'checkbox';

/** A unit belongs to the number beside it; a day has none. One that was served is not chosen yet. */
function unitBeside(input: HTMLInputElement): Pick<Early, 'unit' | 'unitIsChosen'> {
  if (input.type === 'date') return {};
  const beside = input.parentElement?.querySelector('select.unit, span.unit');
  if (!(beside instanceof HTMLSelectElement)) return { unit: beside?.textContent ?? undefined };
  const served = [...beside.options].find((option) => option.defaultSelected) ?? beside.options[0];
  return { unit: beside.value, unitIsChosen: beside.value !== served?.value };
}

const earlyOf = (input: HTMLInputElement): Early =>
  isChoice(input)
    ? { question: questionOf(input), kind: 'choice', value: input.value }
    : { question: questionOf(input), kind: 'text', value: input.value, ...unitBeside(input) };

const wasTouched = (input: HTMLInputElement): boolean =>
  isChoice(input)
    ? input.checked !== input.defaultChecked
    : input.type !== 'file' && input.value !== input.defaultValue;

function takeBack(input: HTMLInputElement): void {
  if (isChoice(input)) input.checked = input.defaultChecked;
  else input.value = input.defaultValue;
}

/** As if typed once more: React keeps a setter of its own on the element. */
function typeAgain(input: HTMLInputElement, text: string): void {
  if (!input.isConnected) return;
  Reflect.set(HTMLInputElement.prototype, 'value', text, input);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * Records what was done to a served form, control by control. Gives back what is to be done once
 * the form listens.
 */
export function recordEarly(
  form: ParentNode,
  act: (action: (visit: Visit) => Visit) => void,
): () => void {
  const typing: (() => void)[] = [];
  for (const input of [...form.querySelectorAll('input')].filter(wasTouched)) {
    const early = earlyOf(input);
    const isText = !isChoice(input);
    let isRecorded = false;
    if (!isText || input !== document.activeElement)
      act((visit) => {
        const next = withEarly(visit, early);
        isRecorded = next !== undefined;
        return next ?? visit;
      });
    if (isRecorded) continue;
    takeBack(input);
    if (isText) typing.push(() => typeAgain(input, early.value));
  }
  // A unit went with its number; without one, and for any other list, the choice is to be made again.
  for (const option of form.querySelectorAll('option'))
    if (option.selected !== option.defaultSelected) option.selected = option.defaultSelected;
  return () => {
    for (const type of typing) type();
  };
}
