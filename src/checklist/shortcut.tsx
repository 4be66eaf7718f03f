/** What answers several blank questions of a section at once, and names them (D6, D14). */
import { EXAM } from '../rules/record/exam-items.ts';
import { EXAM_IDS, type MimicId } from '../rules/record/ids.ts';
import type { SectionId } from '../rules/record/path.ts';
import { QUESTIONS } from '../rules/record/questions.ts';
import type { Visit } from '../rules/record/visit.ts';
import { isAsked } from '../rules/facts/relevance.ts';
import { hasNeurologicalFinding } from '../rules/words/beside-answers.ts';
import { conditionName } from '../rules/words/condition-name.ts';
import { mimicsForShortcut } from '../rules/words/mimics-shortcut.ts';
import { lower } from '../rules/words/phrases.ts';
import { Button } from '../ui/button.tsx';
import { answer, noneOfThese } from '../visit/actions.ts';
import { restAsked, restNormal } from '../visit/later-actions.ts';
import { listed } from '../language/in-words.ts';
import { useAct, useVisit } from './context.tsx';
import { usePath } from './path.tsx';

type Way = {
  readonly words: string;
  /** What it would fill now, by name. */
  readonly fills: readonly string[];
  readonly act: (visit: Visit) => Visit;
};

const CONTEXT = ['dialysis', 'pregnant', 'iron-overload', 'inflammation'] as const;

/** "None of these" answers what is asked: a pregnancy that is not asked about stays blank. */
function noneOfTheseAsked(visit: Visit): Visit {
  const next = noneOfThese(visit);
  return isAsked(visit, 'pregnant') ? next : answer(next, 'pregnant', visit.answers.pregnant);
}

const ofPatient = (visit: Visit): Way => ({
  words: 'None of these',
  fills: CONTEXT.filter((id) => isAsked(visit, id) && visit.answers[id] === undefined).map((id) =>
    lower(QUESTIONS[id].label),
  ),
  act: noneOfTheseAsked,
});

const ofMimics = (ids: readonly MimicId[]): Way => ({
  words: 'Rest asked, none present',
  fills: ids.map((id) => lower(conditionName(id))),
  act: (visit) => restAsked(visit, ids),
});

const ofExam = ({ exam }: Visit): Way => ({
  words: 'Rest normal',
  fills: EXAM_IDS.filter((id) => EXAM[id].shortcut && exam[id]?.state === undefined).map((id) =>
    lower(EXAM[id].label),
  ),
  act: restNormal,
});

/** Filled together, an answer says so wherever it is shown. */
export function Shortcut({ section }: { readonly section: SectionId }) {
  const visit = useVisit((running) => running);
  const { tell } = usePath();
  const told = tell?.(visit);
  const act = useAct();
  const ways: Readonly<Partial<Record<SectionId, () => Way | undefined>>> = {
    patient: () => ofPatient(visit),
    mimics: () =>
      told &&
      ofMimics(mimicsForShortcut(visit, told.assessment.mimics, hasNeurologicalFinding(visit))),
    exam: () => told && ofExam(visit),
  };
  const way = ways[section]?.();
  if (way === undefined) return null;
  const { words, fills } = way;
  const id = `${section}-shortcut`;
  return (
    <div className="shortcut">
      <Button disabled={fills.length === 0} aria-describedby={id} onClick={() => act(way.act)}>
        {words}
      </Button>
      <p className="muted" id={id}>
        {fills.length === 0
          ? 'Nothing is left that it may fill.'
          : `Fills ${listed(fills)}; they read as asked together, not singly.`}
      </p>
    </div>
  );
}
