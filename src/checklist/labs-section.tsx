import { quantity } from '../rules/record/quantities.ts';
import type { LabId } from '../rules/record/ids.ts';
import { Details } from '../ui/details.tsx';
import { late } from '../ui/late.tsx';
import { AnswerQuestion } from './answer-question.tsx';
import { useVisit } from './context.tsx';
import type { LabHints } from './hints.ts';
import { LabQuestion } from './lab-question.tsx';
import { ManyQuestion } from './many-question.tsx';
import { Section, Sheet } from './section.tsx';
import './scale-picture.css';

const ScalePicture = late(
  async () => (await import('./scale-picture.tsx')).ScalePicture,
  'The picture of the scale could not be loaded; the value beside it is kept.',
);

/** Each with the value that must be read beside it. */
const IRON: readonly LabId[] = ['iron', 'tibc', 'transferrin'];
const BLOOD: readonly LabId[] = ['haemoglobin', 'crp', 'egfr'];
const VITAMINS: readonly LabId[] = ['active-b12', 'mma', 'homocysteine', 'folate'];
const REST: readonly LabId[] = ['creatinine', 'hba1c', 'glucose', 'tsh', 'magnesium'];

type LabsSectionProps = { readonly hints?: LabHints | undefined };

export function LabsSection({ hints }: LabsSectionProps) {
  const restRecorded = useVisit(({ labs }) => REST.filter((id) => labs[id] !== undefined).length);
  const lab = (id: LabId) => <LabQuestion key={id} id={id} line={hints?.lines[id]} />;
  return (
    <Section
      id="labs"
      title="Iron and B12"
      hint="As the laboratory wrote it, with < or > and the unit"
    >
      <Sheet title="Iron">
        <LabQuestion id="ferritin" line={hints?.lines.ferritin}>
          {hints?.ferritin === undefined ? null : (
            <ScalePicture
              id="ferritin"
              name={quantity('ferritin').name}
              interval={hints.ferritin}
              partnerIsMissing={hints.tsat === undefined}
            />
          )}
        </LabQuestion>
        <LabQuestion
          id="tsat"
          line={hints?.lines.tsat}
          hint="Computed from iron and TIBC or transferrin while it is blank"
        >
          {hints?.tsat === undefined ? null : (
            <ScalePicture
              id="tsat"
              name={quantity('tsat').name}
              interval={hints.tsat}
              partnerIsMissing={hints.ferritin === undefined}
            />
          )}
        </LabQuestion>
        {IRON.map(lab)}
        {BLOOD.map(lab)}
        <AnswerQuestion id="iron-taken-24h" look="line" />
        <AnswerQuestion id="iron-infusion-recent" look="line" />
        <AnswerQuestion id="morning-sample" look="line" />
        <ManyQuestion id="iron-loss" />
      </Sheet>
      <Sheet title="Vitamin B12 and folate">
        <LabQuestion id="b12" line={hints?.lines.b12}>
          {hints?.b12 === undefined ? null : (
            <ScalePicture
              id="b12"
              name={quantity('b12').name}
              interval={hints.b12}
              partnerIsMissing={!hints.hasMetabolite}
            />
          )}
        </LabQuestion>
        {VITAMINS.map(lab)}
        <AnswerQuestion id="b12-replacement" look="line" />
        <AnswerQuestion id="nitrous-oxide" look="line" />
        <ManyQuestion id="b12-risk" />
        <ManyQuestion id="b12-symptoms" />
      </Sheet>
      <div className="sheet">
        <div className="question">
          <Details
            summary="Other blood tests"
            note={restRecorded === 0 ? undefined : `${restRecorded} recorded`}
          >
            {REST.map(lab)}
          </Details>
        </div>
      </div>
    </Section>
  );
}
