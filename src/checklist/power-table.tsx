/** Power of each muscle group on each side; the lowest grade counts (D4). */
import { useState } from 'react';
import { FINDING_LABELS, GRADE_WORDS, MUSCLE_WORDS, SIDE_WORDS } from '../rules/record/exam.ts';
import { lower } from '../rules/words/phrases.ts';
import { GRADES, MUSCLES, SIDES, type Muscle, type Side } from '../rules/record/ids.ts';
import type { Visit } from '../rules/record/visit.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { Several } from '../ui/several.tsx';
import { markKnown, setGrade } from '../visit/later-actions.ts';
import { useAct, useVisit } from './context.tsx';
import './power-table.css';

const GRADE_OPTIONS = [{ options: GRADES.map((value) => ({ value, words: GRADE_WORDS[value] })) }];
const ARMS: readonly Muscle[] = ['grip', 'shoulder-abduction'];

/** Arms are examined as well when the safety questions or the legs speak of weakness (D3). */
const armsMatter = ({ power, safety, exam }: Visit): boolean =>
  safety['sudden-trouble']?.answer === 'yes' ||
  safety['legs-weaker']?.answer === 'yes' ||
  exam.strength?.state === 'abnormal' ||
  ARMS.some((muscle) => power[muscle] !== undefined);

const KNOWN = [{ value: 'known', words: FINDING_LABELS.knownGroup }] as const;

function Grade({ muscle, side }: { readonly muscle: Muscle; readonly side: Side }) {
  const grade = useVisit((visit) => visit.power[muscle]?.[side]);
  const isKnown = useVisit((visit) => visit.power[muscle]?.[`${side}-known`] === 'yes');
  const asksEach = useVisit(
    ({ exam: { strength } }) =>
      strength?.['known-stable'] === 'yes' && strength['known-all'] === 'no',
  );
  const act = useAct();
  const isWeak = grade !== undefined && grade !== '5' && grade !== 'pain-limited';
  const name = `${MUSCLE_WORDS[muscle]}, ${lower(SIDE_WORDS[side])}`;
  return (
    <>
      <Select
        label={name}
        labelIsHidden
        blank="–"
        groups={GRADE_OPTIONS}
        value={grade}
        onAnswer={(next) => act((visit) => setGrade(visit, muscle, side, next))}
      />
      {(asksEach && isWeak) || isKnown ? (
        <Several
          label={name}
          options={KNOWN}
          chosen={isKnown ? ['known'] : []}
          onToggle={() => act((visit) => markKnown(visit, muscle, side, !isKnown))}
        />
      ) : null}
    </>
  );
}

/** One table for all, so that a grade never loses the focus when the arms join in. */
export function PowerTable() {
  const isNeeded = useVisit(armsMatter);
  const [isWanted, setIsWanted] = useState(false);
  const withArms = isNeeded || isWanted;
  return (
    <div className="power">
      <table>
        <caption className="hidden-words">{FINDING_LABELS.power}</caption>
        <thead>
          <tr>
            <th scope="col">{FINDING_LABELS.power}</th>
            {SIDES.map((side) => (
              <th key={side} scope="col">
                {SIDE_WORDS[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {MUSCLES.map((muscle) => (
            <tr key={muscle} hidden={ARMS.includes(muscle) && !withArms}>
              <th scope="row">{MUSCLE_WORDS[muscle]}</th>
              {SIDES.map((side) => (
                <td key={side}>
                  <Grade muscle={muscle} side={side} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {withArms ? null : (
        <Button look="plain" onClick={() => setIsWanted(true)}>
          Add the arms
        </Button>
      )}
    </div>
  );
}
