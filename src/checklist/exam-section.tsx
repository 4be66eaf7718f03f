import { memo } from 'react';
import {
  DISTRIBUTION_WORDS,
  FINDING_LABELS,
  NOT_EXAMINED_WORDS,
  OVERRULED_BY_GRADES,
  SIDE_WORDS,
  SIGN_WORDS,
} from '../rules/record/exam.ts';
import { LONGEST } from '../rules/record/lengths.ts';
import { EXAM_COVERS } from '../rules/record/exam-covers.ts';
import { EXAM } from '../rules/record/exam-items.ts';
import { isOverruledByGrades } from '../rules/words/overruled.ts';
import {
  EXAM_IDS,
  LASTING_REASONS,
  MUSCLES,
  SIGNS,
  type ExamId,
  type Sign,
} from '../rules/record/ids.ts';
import { isAsked } from '../rules/facts/relevance.ts';
import type { Finding } from '../rules/record/visit.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Details } from '../ui/details.tsx';
import { Select } from '../ui/select.tsx';
import { Several } from '../ui/several.tsx';
import { TextField } from '../ui/text-field.tsx';
import { restNormal, setFinding } from '../visit/later-actions.ts';
import { AttributedTo } from './attributed-to.tsx';
import { useAct, useVisit } from './context.tsx';
import type { ExamGuidance } from './later-guidance.ts';
import { optionsOf } from './choices.ts';
import { examOptionsOf } from './exam-options.ts';
import { PowerTable } from './power-table.tsx';
import { askIdOf, labelIdOf, Question } from './question.tsx';
import { Section, Sheet } from './section.tsx';
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
    <div className="wide">
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
        <div className="group">
          <span id={`${about}-side`}>{FINDING_LABELS.side}</span>
          <Choice
            labelledBy={`${about}-side ${about}`}
            options={SIDE_OPTIONS}
            value={finding?.side}
            onAnswer={(side) => onChange({ side })}
          />
        </div>
      )}
      {EXAM[id].distributed ? (
        <div className="group">
          <span id={`${about}-where`}>{FINDING_LABELS.distribution}</span>
          <Choice
            labelledBy={`${about}-where ${about}`}
            options={DISTRIBUTION_OPTIONS}
            value={finding?.distribution}
            onAnswer={(distribution) => onChange({ distribution })}
          />
        </div>
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
      <div className="group">
        <span id={`${about}-known-all`}>{FINDING_LABELS.knownAll}</span>
        <Choice
          labelledBy={`${about}-known-all ${about}`}
          options={YES_NO}
          value={all}
          onAnswer={(next) => onChange({ 'known-all': next })}
        />
      </div>
    ) : null;
  }
  const side = finding?.['known-side'];
  const isOfASide = isKnown && EXAM[id].sided && finding?.side === 'both';
  return isOfASide || side !== undefined ? (
    <div className="group">
      <span id={`${about}-known-side`}>{FINDING_LABELS.knownSide}</span>
      <Choice
        labelledBy={`${about}-known-side ${about}`}
        options={KNOWN_SIDES}
        value={side}
        onAnswer={(next) => onChange({ 'known-side': next })}
      />
    </div>
  ) : null;
}

/** A cause that is named and a comparison that shows no change: otherwise the finding is new (D4). */
function KnownAndUnchanged({ id, finding, onChange }: PartProps) {
  const about = labelIdOf(`exam.${id}`);
  const cause = finding?.['known-cause'] ?? '';
  return (
    <>
      <div className="group">
        <span id={`${about}-known`}>{FINDING_LABELS.knownStable}</span>
        <Choice
          labelledBy={`${about}-known ${about}`}
          options={YES_NO}
          value={finding?.['known-stable']}
          onAnswer={(known) => onChange({ 'known-stable': known })}
        />
      </div>
      <KnownInPart id={id} finding={finding} onChange={onChange} />
      {finding?.['known-stable'] === 'yes' || cause !== '' ? (
        <TextField
          label={FINDING_LABELS.knownCause}
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
function FollowUp(props: PartProps & { readonly isOpen: boolean }) {
  const { id, finding, onChange, isOpen } = props;
  const isAbnormal = finding?.state === 'abnormal';
  return (
    <div className="follow" data-unused={isAbnormal ? undefined : ''}>
      {isAbnormal ? null : (
        <p className="wide">Kept, but not used now: the finding is not recorded as abnormal.</p>
      )}
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
      <AttributedTo id={id} isOpen={isOpen} />
    </div>
  );
}

const ExamQuestion = memo(function ExamQuestion(props: {
  readonly id: ExamId;
  readonly isOpen: boolean;
}) {
  const { id, isOpen } = props;
  const finding = useVisit((visit) => visit.exam[id]);
  const hasGrades = useVisit(
    ({ power }) => id === 'strength' && MUSCLES.some((muscle) => power[muscle] !== undefined),
  );
  const isOverruled = useVisit((visit) => id === 'strength' && isOverruledByGrades(visit));
  const isAskedNow = useVisit((visit) => isAsked(visit, `exam.${id}`));
  const act = useAct();
  const { label } = EXAM[id];
  const question = `exam.${id}` as const;
  const onChange: PartProps['onChange'] = (patch) => act((visit) => setFinding(visit, id, patch));
  const asksReason = finding?.state === 'not-examined' || finding?.reason !== undefined;
  const asGroup = finding?.['as-group'] === true ? 'filled together' : undefined;
  const isAbnormal = finding?.state === 'abnormal' || isOverruled;
  const isFollowed = isAbnormal || isMore(finding);
  // What is recorded counts, and so it is shown.
  if (finding === undefined && !isAskedNow) return null;
  return (
    <Question
      id={question}
      label={label}
      beneath={EXAM_COVERS[id]}
      mark={isOverruled ? OVERRULED_BY_GRADES : asGroup}
    >
      <Choice
        options={examOptionsOf(id)}
        value={finding?.state}
        onAnswer={(state) => onChange({ state })}
        labelledBy={labelIdOf(question)}
        describedBy={askIdOf(question)}
      />
      {asksReason ? (
        <div className="follow" data-unused={finding?.state === 'not-examined' ? undefined : ''}>
          {finding?.state === 'not-examined' ? null : (
            <p className="wide">Kept, but not used now: the item is not recorded as not done.</p>
          )}
          <Select
            label={FINDING_LABELS.reason}
            labelledBy={labelIdOf(question)}
            groups={EXAM[id].mayBeUntestable ? EVERY_REASON : REASONS_OF_TODAY}
            value={finding?.reason}
            onAnswer={(reason) => onChange({ reason })}
          />
        </div>
      ) : null}
      {id === 'strength' ? (
        <Details summary="Grade each muscle group" opens={isAbnormal || hasGrades}>
          <PowerTable />
        </Details>
      ) : null}
      {isFollowed ? (
        <FollowUp id={id} finding={finding} onChange={onChange} isOpen={isOpen} />
      ) : null}
    </Question>
  );
});

export function ExamSection({ guidance }: { readonly guidance?: ExamGuidance | undefined }) {
  const act = useAct();
  return (
    <Section
      id="exam"
      title="Examination"
      hint="A blank item reads as not examined"
      shortcut={
        guidance === undefined ? null : (
          <Button
            look="plain"
            disabled={guidance.shortcut.length === 0}
            aria-describedby="exam-shortcut"
            onClick={() => act(restNormal)}
          >
            Rest normal
          </Button>
        )
      }
    >
      {guidance === undefined ? null : (
        <p className="hidden-words" id="exam-shortcut">
          Fills only empty items; never strength, gait, Romberg, sitting balance, saddle and
          sphincter.
        </p>
      )}
      <Sheet>
        {EXAM_IDS.map((id) => (
          <ExamQuestion key={id} id={id} isOpen={guidance?.unattributed.includes(id) === true} />
        ))}
      </Sheet>
    </Section>
  );
}
