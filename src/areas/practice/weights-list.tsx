/** How a case is marked, as the weights say it. */
import { CAP, CONFIDENCE_RULE, LEFT, PRICES, STRAY_STEP, WEIGHTS } from '../../practice/weights.ts';

const EARNED: readonly (readonly [points: number, says: string])[] = [
  [WEIGHTS.asked, 'What the expert asks was asked, of what stood on the checklist.'],
  [WEIGHTS.read, 'It stands on the checklist as the expert put it.'],
  [
    WEIGHTS.conclusion,
    `The conclusion is the expert’s and the own checklist comes to it; ${LEFT.conclusionOtherwise} where that comes to another, 0 where it cannot say yet.`,
  ],
  [WEIGHTS.rival, 'The main rival is one of the expert’s.'],
  [WEIGHTS.confidence, CONFIDENCE_RULE],
  [
    WEIGHTS.howSoon,
    `How soon is right; ${LEFT.tooSoon} for too soon, ${LEFT.routineUnasked} for “no red flag” with safety questions not answered.`,
  ],
  [WEIGHTS.steps, 'The next steps are the expert’s.'],
];

const TAKEN: readonly (readonly [points: number, says: string])[] = [
  [PRICES.hint, 'A hint.'],
  [PRICES.test, 'A test that nothing called for.'],
  [PRICES.hardTest, 'A dear or unpleasant one that nothing called for.'],
  [
    1,
    `${PRICES.questionsAPoint} questions that nothing called for; at most ${PRICES.most} for all that was not needed.`,
  ],
  [
    STRAY_STEP.usual,
    `A next step that nothing asks for; ${STRAY_STEP.hard} for one that is dear or painful.`,
  ],
];

function Points({ of, sign }: { readonly of: typeof EARNED; readonly sign: '+' | '−' }) {
  return (
    <dl className="fields card">
      {of.map(([points, says]) => (
        <div key={says}>
          <dt className="num">
            {sign} {points}
          </dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}

export const Weights = () => (
  <>
    <Points of={EARNED} sign="+" />
    <Points of={TAKEN} sign="−" />
    <p>An ignored red flag: at most {CAP}, whatever else was right.</p>
  </>
);
