import { analyte, quantity } from '../rules/record/quantities.ts';
import { LAB_IDS, type LabId } from '../rules/record/ids.ts';
import { Details } from '../ui/details.tsx';
import { late } from '../ui/late.tsx';
import { AnswerQuestion } from './answer-question.tsx';
import { useVisit } from './context.tsx';
import type { LabGuidance } from './later-guidance.ts';
import { LabQuestion } from './lab-question.tsx';
import { ManyQuestion } from './many-question.tsx';
import { Section, Sheet } from './section.tsx';
import './scale-picture.css';

const ScalePicture = late(
  async () => (await import('./scale-picture.tsx')).ScalePicture,
  'The picture of the scale could not be loaded; the value beside it is kept.',
);

type Panel = ReturnType<typeof analyte>['panel'];

/** The analytes of a sheet, those that lead first. */
const onPanel = (panel: Panel): readonly LabId[] => {
  const ids = LAB_IDS.filter((id) => analyte(id).panel === panel);
  const leads = ids.filter((id) => analyte(id).leads === true);
  return [...leads, ...ids.filter((id) => !leads.includes(id))];
};
const IRON = onPanel('iron');
const B12 = onPanel('b12');
const OTHER = onPanel('other');

function Lab({ id, guidance }: { readonly id: LabId; readonly guidance: LabGuidance | undefined }) {
  const picture = guidance?.pictures[id];
  return (
    <LabQuestion
      id={id}
      line={guidance?.lines[id]}
      hint={
        id === 'tsat' ? 'Computed from iron and TIBC or transferrin while it is blank' : undefined
      }
    >
      {picture === undefined ? null : <ScalePicture {...picture} name={quantity(id).name} />}
    </LabQuestion>
  );
}

type LabsSectionProps = { readonly guidance?: LabGuidance | undefined };

export function LabsSection({ guidance }: LabsSectionProps) {
  const restRecorded = useVisit(({ labs }) => OTHER.filter((id) => labs[id] !== undefined).length);
  const lab = (id: LabId) => <Lab key={id} id={id} guidance={guidance} />;
  return (
    <Section
      id="labs"
      title="Iron and B12"
      hint="As the laboratory wrote it, with < or > and the unit"
    >
      <Sheet title="Iron">
        {IRON.map(lab)}
        <AnswerQuestion id="iron-taken-24h" look="line" />
        <AnswerQuestion id="iron-infusion-recent" look="line" />
        <AnswerQuestion id="morning-sample" look="line" />
        <ManyQuestion id="iron-loss" />
      </Sheet>
      <Sheet title="Vitamin B12 and folate">
        {B12.map(lab)}
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
            {OTHER.map(lab)}
          </Details>
        </div>
      </div>
    </Section>
  );
}
