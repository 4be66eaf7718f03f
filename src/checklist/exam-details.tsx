/** What is asked about an item of the examination, once its answer asks for it. */
import {
  DISTRIBUTION_WORDS,
  FINDING_LABELS,
  NOT_EXAMINED_WORDS,
  OVERRULED_BY_GRADES,
  SIDE_WORDS,
  SIGN_WORDS,
} from '../rules/record/exam.ts';
import { LONGEST } from '../rules/record/lengths.ts';
import { EXAM } from '../rules/record/exam-items.ts';
import { isOverruledByGrades } from '../rules/words/overruled.ts';
import { LASTING_REASONS, MUSCLES, SIGNS, type ExamId, type Sign } from '../rules/record/ids.ts';
import type { Finding } from '../rules/record/visit.ts';
import { Select } from '../ui/select.tsx';
import { Several } from '../ui/several.tsx';
import { TextField } from '../ui/text-field.tsx';
import { setFinding } from '../visit/row-actions.ts';
import { AttributedTo } from './attributed-to.tsx';
import { useAct, useVisit } from './context.tsx';
import { optionsOf } from './choices.ts';
import { Detail } from './detail.tsx';
import { PowerTable } from './power-table.tsx';
import { labelIdOf } from './question-place.ts';
import { Timing } from './timing.tsx';

const SIDE_OPTIONS = optionsOf(SIDE_WORDS);
const KNOWN_SIDES = optionsOf({ left: SIDE_WORDS.left, right: SIDE_WORDS.right });
const DISTRIBUTION_OPTIONS = optionsOf(DISTRIBUTION_WORDS);
const REASONS = optionsOf(NOT_EXAMINED_WORDS);
const EVERY_REASON = [{ options: REASONS }];
/** What lasts is said of walking and standing alone (D24). */
const REASONS_OF_TODAY = [
  { options: REASONS.filter(({ value }) => !LASTING_REASONS.some((each) => each === value)) },
];
const YES_NO = optionsOf({ yes: 'Yes', no: 'No' });
const ONLY_YES = [{ value: 'yes', words: FINDING_LABELS.painLimited }] as const;

const isMore = (finding: Finding | undefined): boolean =>
  finding !== undefined &&
  Object.keys(finding).some((key) => !['state', 'reason', 'as-group'].includes(key));

type PartProps = {
  readonly id: ExamId;
  readonly finding: Finding | undefined;
  readonly onChange: (patch: { readonly [K in keyof Finding]?: Finding[K] | undefined }) => void;
};

function Signs({ id, finding, onChange }: PartProps) {
  const signs: readonly Sign[] = SIGNS[id];
  const chosen = finding?.signs ?? [];
  if (signs.length === 0) return null;
  return (
    <div className="detail">
      <span>{FINDING_LABELS.signs}</span>
      <Several
        label={`${EXAM[id].label}: ${FINDING_LABELS.signs}`}
        options={signs.map((value) => ({ value, words: SIGN_WORDS[value] }))}
        chosen={chosen}
        onToggle={(sign) => {
          const next = chosen.includes(sign)
            ? chosen.filter((each) => each !== sign)
            : [...chosen, sign];
          onChange({ signs: next.length === 0 ? undefined : next });
        }}
      />
    </div>
  );
}

function Where({ id, finding, onChange }: PartProps) {
  const about = labelIdOf(`exam.${id}`);
  return (
    <>
      {!EXAM[id].sided ? null : (
        <Detail
          label={FINDING_LABELS.side}
          about={about}
          part="side"
          options={SIDE_OPTIONS}
          value={finding?.side}
          onAnswer={(side) => onChange({ side })}
        />
      )}
      {EXAM[id].distributed ? (
        <Detail
          label={FINDING_LABELS.distribution}
          about={about}
          part="where"
          options={DISTRIBUTION_OPTIONS}
          value={finding?.distribution}
          onAnswer={(distribution) => onChange({ distribution })}
        />
      ) : null}
    </>
  );
}

/** Known in all, or in part: by group where it is weakness, by side where it is of both (D29). */
function KnownInPart({ id, finding, onChange }: PartProps) {
  const about = labelIdOf(`exam.${id}`);
  const isKnown = finding?.['known-stable'] === 'yes';
  if (id === 'strength') {
    const all = finding?.['known-all'];
    return isKnown || all !== undefined ? (
      <Detail
        label={FINDING_LABELS.knownAll}
        about={about}
        part="known-all"
        options={YES_NO}
        value={all}
        onAnswer={(next) => onChange({ 'known-all': next })}
      />
    ) : null;
  }
  const side = finding?.['known-side'];
  const isOfASide = isKnown && EXAM[id].sided && finding?.side === 'both';
  return isOfASide || side !== undefined ? (
    <Detail
      label={FINDING_LABELS.knownSide}
      about={about}
      part="known-side"
      options={KNOWN_SIDES}
      value={side}
      onAnswer={(next) => onChange({ 'known-side': next })}
    />
  ) : null;
}

/** A cause that is named and a comparison that shows no change: otherwise the finding is new (D4). */
function KnownAndUnchanged({ id, finding, onChange }: PartProps) {
  const about = labelIdOf(`exam.${id}`);
  const cause = finding?.['known-cause'] ?? '';
  return (
    <>
      <Detail
        label={FINDING_LABELS.knownStable}
        about={about}
        part="known"
        options={YES_NO}
        value={finding?.['known-stable']}
        onAnswer={(known) => onChange({ 'known-stable': known })}
      />
      <KnownInPart id={id} finding={finding} onChange={onChange} />
      {finding?.['known-stable'] === 'yes' || cause !== '' ? (
        <TextField
          label={FINDING_LABELS.knownCause}
          name={`exam.${id} known-cause`}
          labelledBy={about}
          text={cause}
          longest={LONGEST.note}
          onCommit={(text) => onChange({ 'known-cause': text === '' ? undefined : text })}
        />
      ) : null}
    </>
  );
}

/** What is asked about an abnormal finding; kept, and greyed, while it is not abnormal. */
function FollowUp(props: PartProps) {
  const { id, finding, onChange } = props;
  const isAbnormal = finding?.state === 'abnormal';
  return (
    <div className="follow" data-unused={isAbnormal ? undefined : ''}>
      {isAbnormal ? null : <p>Kept, but not used now: the finding is not recorded as abnormal.</p>}
      <Signs {...props} />
      <Where {...props} />
      <Timing about={labelIdOf(`exam.${id}`)} timing={finding} onChange={onChange} />
      <KnownAndUnchanged {...props} />
      {id === 'strength' ? (
        <Several
          label={EXAM[id].label}
          options={ONLY_YES}
          chosen={finding?.['pain-limited'] === 'yes' ? ['yes'] : []}
          onToggle={() =>
            onChange({ 'pain-limited': finding?.['pain-limited'] === 'yes' ? undefined : 'yes' })
          }
        />
      ) : null}
      <AttributedTo id={id} />
    </div>
  );
}

type ExamDetailsProps = {
  readonly id: ExamId;
  /** The table of grades is wanted, whatever the answer. */
  readonly isGraded: boolean;
};

export function ExamDetails({ id, isGraded }: ExamDetailsProps) {
  const finding = useVisit((visit) => visit.exam[id]);
  const hasGrades = useVisit(
    ({ power }) => id === 'strength' && MUSCLES.some((muscle) => power[muscle] !== undefined),
  );
  const isOverruled = useVisit((visit) => id === 'strength' && isOverruledByGrades(visit));
  const act = useAct();
  const onChange: PartProps['onChange'] = (patch) => act((visit) => setFinding(visit, id, patch));
  const isNotDone = finding?.state === 'not-examined';
  const isAbnormal = finding?.state === 'abnormal' || isOverruled;
  const mark = isOverruled
    ? OVERRULED_BY_GRADES
    : finding?.['as-group'] === true
      ? 'Filled together'
      : undefined;
  return (
    <>
      {mark === undefined ? null : <p className="mark">{mark}</p>}
      {isNotDone || finding?.reason !== undefined ? (
        <div className="follow" data-unused={isNotDone ? undefined : ''}>
          {isNotDone ? null : <p>Kept, but not used now: the item is not recorded as not done.</p>}
          <Select
            label={FINDING_LABELS.reason}
            labelledBy={labelIdOf(`exam.${id}`)}
            groups={EXAM[id].mayBeUntestable ? EVERY_REASON : REASONS_OF_TODAY}
            value={finding?.reason}
            onAnswer={(reason) => onChange({ reason })}
          />
        </div>
      ) : null}
      {id === 'strength' && (isAbnormal || hasGrades || isGraded) ? <PowerTable /> : null}
      {isAbnormal || isMore(finding) ? (
        <FollowUp id={id} finding={finding} onChange={onChange} />
      ) : null}
    </>
  );
}
