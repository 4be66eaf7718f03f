/**
 * What runs inside the page. These functions are sent to the browser as text, so each stands by
 * itself and uses nothing of this file; the three pages differ in nothing that is used here:
 * `#q-<question>` with its radio buttons, and an <aside> or <output> with the result.
 */

export type Step = { readonly id: string; readonly value: string };

export type Shown = {
  readonly radios: number;
  /** Questions drawn and not inside something closed, with the values of their first group. */
  readonly questions: readonly { readonly id: string; readonly values: readonly string[] }[];
  readonly icons: readonly string[];
  /** What the document itself asks for; what comes later is not needed before the first answer. */
  readonly scripts: readonly string[];
  /** Outside the assessment. */
  readonly elements: number;
};

export function whatIsShown(): Shown {
  const questions = [...document.querySelectorAll('[id^="q-"]')]
    .filter((each) => each.checkVisibility())
    .map((each) => ({
      id: each.id.slice(2),
      inputs: [...each.querySelectorAll<HTMLInputElement>('input[type=radio]')],
    }))
    // A follow-up inside a question is a question of its own.
    .map(({ id, inputs }) => ({
      id,
      values: inputs.filter(({ name }) => name === inputs[0]?.name).map(({ value }) => value),
    }))
    .filter(({ values }) => values.length > 1);
  return {
    radios: document.querySelectorAll('input[type=radio]').length,
    questions,
    icons: [...document.querySelectorAll('link[rel~="icon"]')].map(
      (each) => each.getAttribute('href') ?? '',
    ),
    scripts: [...document.querySelectorAll('script[src]')].map(
      (each) => each.getAttribute('src') ?? '',
    ),
    elements:
      document.querySelectorAll('body, body *').length -
      document.querySelectorAll('aside, aside *').length,
  };
}

export function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const paint = list.getEntries().find(({ name }) => name === 'first-contentful-paint');
      if (paint === undefined) return;
      observer.disconnect();
      resolve(paint.startTime);
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}

declare global {
  interface Window {
    /** Milliseconds from the start of the navigation to the repaint after the first answer. */
    firstAnswer?: Promise<number>;
  }
}

/**
 * Started before the page's own scripts: answers as soon as the page can hear it. Only after
 * DOMContentLoaded, by which every deferred script has run: a radio button of static HTML is there
 * long before the script that listens to it. An answer that is not heard is given again.
 */
export function answerFirst({ id, value }: Step): void {
  const HEARD_WITHIN_MS = 400;
  const MOST_TRIES = 200;
  let isParsed = false;
  document.addEventListener('DOMContentLoaded', () => {
    isParsed = true;
  });
  window.firstAnswer = new Promise((resolve, reject) => {
    let before: string | null | undefined;
    let clicked: number | undefined;
    let tries = 0;
    const look = () => {
      const input = document
        .querySelector(`[id="q-${id}"]`)
        ?.querySelector<HTMLInputElement>(`input[value="${value}"]`);
      // The visit has outputs besides, for what is said aloud: its result is the aside.
      const result = document.querySelector('aside') ?? document.querySelector('output');
      if (isParsed && input && result) {
        const now = performance.now();
        if (clicked === undefined) {
          before = result.textContent;
          clicked = now;
          input.click();
        } else if (result.textContent !== before) {
          // This frame paints it; the next one begins when it is painted.
          requestAnimationFrame(() => resolve(performance.now()));
          return;
        } else if (tries === MOST_TRIES) {
          reject(new Error('The first answer is never heard'));
          return;
        } else if (now - clicked > HEARD_WITHIN_MS) {
          tries += 1;
          input.checked = false;
          clicked = now;
          input.click();
        }
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

export type Answering = {
  readonly steps: readonly Step[];
  readonly from: number;
  readonly count: number;
  /** Rest after each answer, for what the page does later by itself. */
  readonly restMs: number;
  /** How long to wait for the result to change; an answer may change nothing on it. */
  readonly frames: number;
};

export type Answered = {
  /** How many were given; less than asked for when the page ran out of questions. */
  readonly given: number;
  readonly next: number;
  /** Milliseconds from the click to the start of the frame after the one with the new result. */
  readonly repaints: readonly number[];
};

/** Gives answers one after the other. One that changes nothing on the result has no repaint. */
export async function giveAnswers(plan: Answering): Promise<Answered> {
  const { steps, from, count, restMs, frames } = plan;
  // oxlint-disable unicorn/consistent-function-scoping -- nothing outside comes along
  const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  const rest = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  // oxlint-enable unicorn/consistent-function-scoping
  let hasChanged = false;
  const observer = new MutationObserver(() => {
    hasChanged = true;
  });
  // The counts beside the sections are a result as well.
  const results = document.querySelectorAll('aside, nav, output');
  if (results.length === 0) throw new Error('The page has no result');
  for (const result of results)
    observer.observe(result, { subtree: true, childList: true, characterData: true });

  const repaints: number[] = [];
  let given = 0;
  let at = from;
  for (; at < steps.length && given < count; at += 1) {
    const step = steps[at];
    const input = document
      .querySelector(`[id="q-${step?.id}"]`)
      ?.querySelector<HTMLInputElement>(`input[value="${step?.value}"]`);
    // Answered already, or no longer asked because of another answer.
    if (!input || input.checked) continue;
    hasChanged = false;
    const start = performance.now();
    input.click();
    for (let waited = 0; waited < frames; waited += 1) {
      await frame();
      if (!hasChanged) continue;
      await frame();
      repaints.push(performance.now() - start);
      break;
    }
    given += 1;
    // Uneven rests, so that answers fall anywhere between two frames, as a person's do.
    await rest(restMs + ((given * 7) % 17));
  }
  observer.disconnect();
  return { given, next: at, repaints };
}

/** The same pace without answers: what the measuring itself costs. */
export async function giveNothing({
  count,
  restMs,
}: Pick<Answering, 'count' | 'restMs'>): Promise<void> {
  for (let given = 1; given <= count; given += 1) {
    for (let frames = 0; frames < 2; frames += 1)
      await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
    await new Promise<void>((resolve) => setTimeout(resolve, restMs + ((given * 7) % 17)));
  }
}
