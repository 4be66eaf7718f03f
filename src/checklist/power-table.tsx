/**
 * Power of each muscle group on each side, typed or tapped; the lowest grade counts (D4). A grade that
 * can go no further is handed over at once and leads down the leg; a 4 waits for its + or -.
 */
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { FINDING_LABELS, GRADE_WORDS, MUSCLE_WORDS, SIDE_WORDS } from '../rules/record/exam.ts';
import { GRADES, MUSCLES, type Grade, type Muscle, type Side } from '../rules/record/ids.ts';
import type { Visit } from '../rules/record/visit.ts';
import { lower } from '../rules/words/phrases.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Several } from '../ui/several.tsx';
import { markKnown, setGrade } from '../visit/later-actions.ts';
import { useAct, useVisit } from './context.tsx';
import './power-table.css';

const ARMS: readonly Muscle[] = ['grip', 'shoulder-abduction'];
/** As one faces the patient. */
const FACING: readonly Side[] = ['right', 'left'];

/** Arms are examined as well when the safety questions or the legs speak of weakness (D3). */
const armsMatter = ({ power, safety, exam }: Visit): boolean =>
  safety['sudden-trouble']?.answer === 'yes' ||
  safety['legs-weaker']?.answer === 'yes' ||
  exam.strength?.state === 'abnormal' ||
  ARMS.some((muscle) => power[muscle] !== undefined);

const KNOWN = [{ value: 'known', words: FINDING_LABELS.knownGroup }] as const;

/** As it is typed: the grade itself; what is limited by pain has no grade. */
const wordsOf = (grade: Grade): string => (grade === 'pain-limited' ? GRADE_WORDS[grade] : grade);
/** Upwards; what is no grade stands last. */
const OPTIONS = [
  ...GRADES.filter((grade) => grade !== 'pain-limited').toReversed(),
  'pain-limited' as const,
].map((value) => ({ value, words: wordsOf(value) }));

type Spot = { readonly muscle: Muscle; readonly side: Side };

const nameOf = ({ muscle, side }: Spot): string =>
  `${MUSCLE_WORDS[muscle]}, ${lower(SIDE_WORDS[side])}`;
const isWeak = (grade: Grade | undefined): boolean =>
  grade !== undefined && grade !== '5' && grade !== 'pain-limited';

/** The grade that a text is; a minus may be the printer's. */
const gradeIn = (text: string): Grade | undefined =>
  GRADES.find((grade) => grade === text.replace('−', '-') && grade !== 'pain-limited');
/** Nothing can follow but what makes it another grade. */
const isComplete = (grade: Grade): boolean => grade !== '4';

type CellProps = {
  readonly id: string;
  readonly spot: Spot;
  readonly onAt: () => void;
  /** Goes to the cell so many muscles further down; false at the end of the leg. */
  readonly go: (by: 1 | -1) => boolean;
};

function Cell({ id, spot, onAt, go }: CellProps) {
  const { muscle, side } = spot;
  const grade = useVisit((visit) => visit.power[muscle]?.[side]);
  const act = useAct();
  const [draft, setDraft] = useState<string | undefined>(undefined);
  // The focus goes on in the same turn as the last key, and what was handed over is no draft any more.
  const typed = useRef<string | undefined>(undefined);
  const keep = (text: string | undefined) => {
    typed.current = text;
    setDraft(text);
  };
  const hand = (next: Grade | undefined) => {
    keep(undefined);
    if (next !== grade) act((visit) => setGrade(visit, muscle, side, next));
  };
  const leave = () => {
    if (typed.current !== undefined) hand(gradeIn(typed.current));
  };
  const type = (text: string) => {
    const next = gradeIn(text);
    if (text !== '' && next === undefined) return;
    if (next === undefined || !isComplete(next)) {
      keep(text);
      return;
    }
    hand(next);
    go(1);
  };
  const onKey = (event: KeyboardEvent) => {
    const isDown = event.key === 'Enter' || event.key === 'ArrowDown';
    if (!isDown && event.key !== 'ArrowUp') return;
    event.preventDefault();
    leave();
    go(isDown ? 1 : -1);
  };
  return (
    <input
      id={id}
      className="grade num"
      type="text"
      inputMode="text"
      autoComplete="off"
      spellCheck={false}
      maxLength={GRADE_WORDS['pain-limited'].length}
      placeholder="–"
      value={draft ?? (grade === 'pain-limited' ? 'pain' : (grade ?? ''))}
      aria-label={nameOf(spot)}
      title={grade === undefined ? 'Not graded' : GRADE_WORDS[grade]}
      data-weak={isWeak(grade) ? '' : undefined}
      onFocus={(event) => {
        event.currentTarget.select();
        onAt();
      }}
      onChange={(event) => type(event.target.value.trim())}
      onBlur={leave}
      onKeyDown={onKey}
    />
  );
}

/** The grade of one cell, to be tapped, and whether it is known where that is asked of each. */
function AtCell({ spot }: { readonly spot: Spot }) {
  const { muscle, side } = spot;
  const grade = useVisit((visit) => visit.power[muscle]?.[side]);
  const isKnown = useVisit((visit) => visit.power[muscle]?.[`${side}-known`] === 'yes');
  const asksEach = useVisit(
    ({ exam: { strength } }) =>
      strength?.['known-stable'] === 'yes' && strength['known-all'] === 'no',
  );
  const act = useAct();
  const name = nameOf(spot);
  return (
    <div className="detail">
      <span>{name}</span>
      <div>
        <Choice
          look="chips"
          label={`${name}: ${FINDING_LABELS.power}`}
          options={OPTIONS}
          value={grade}
          onAnswer={(next) => act((visit) => setGrade(visit, muscle, side, next))}
        />
        {(asksEach && isWeak(grade)) || isKnown ? (
          <Several
            label={name}
            options={KNOWN}
            chosen={isKnown ? ['known'] : []}
            onToggle={() => act((visit) => markKnown(visit, muscle, side, !isKnown))}
          />
        ) : null}
      </div>
    </div>
  );
}

export function PowerTable() {
  const table = useId();
  const isNeeded = useVisit(armsMatter);
  const [isWanted, setIsWanted] = useState(false);
  const [at, setAt] = useState<Spot | undefined>(undefined);
  const withArms = isNeeded || isWanted;
  const muscles = MUSCLES.filter((muscle) => withArms || !ARMS.includes(muscle));
  const idOf = ({ muscle, side }: Spot) => `${table}-${muscle}-${side}`;
  const go = ({ muscle, side }: Spot, by: 1 | -1): boolean => {
    const next = muscles[muscles.indexOf(muscle) + by];
    if (next === undefined) return false;
    document.getElementById(idOf({ muscle: next, side }))?.focus();
    return true;
  };
  return (
    <div className="follow">
      <fieldset className="power" aria-label={FINDING_LABELS.power}>
        <span>{FINDING_LABELS.power}</span>
        {FACING.map((side) => (
          <span key={side}>{SIDE_WORDS[side]}</span>
        ))}
        {muscles.map((muscle) => [
          <span key={muscle}>{MUSCLE_WORDS[muscle]}</span>,
          ...FACING.map((side) => {
            const spot = { muscle, side };
            return (
              <Cell
                key={`${muscle} ${side}`}
                id={idOf(spot)}
                spot={spot}
                onAt={() => setAt(spot)}
                go={(by) => go(spot, by)}
              />
            );
          }),
        ])}
      </fieldset>
      {at === undefined ? (
        <p className="muted">
          Type a grade (5, 4-, 3) or choose a cell and tap one. A blank cell is not graded.
        </p>
      ) : (
        <AtCell key={idOf(at)} spot={at} />
      )}
      {withArms ? null : (
        <Button look="plain" onClick={() => setIsWanted(true)}>
          Add the arms
        </Button>
      )}
    </div>
  );
}
