/**
 * Everything else that the assessment says, behind the screen that leads: each line with its reasons.
 * It comes in a chunk of its own when somebody opens it.
 */
import { QuestionLink } from '../../../checklist/question-link.tsx';
import { withAdvice } from '../../../rules/words/advice.ts';
import type { HeadlineLine, Said } from '../../../rules/words/assessment.ts';
import { INTENDED_USE, REVIEW_DUE_IN_WORDS } from '../../../rules/edition.ts';
import { SOURCES } from '../../../rules/tables/sources.ts';
import { sourceAddress } from '../evidence-address.ts';
import { useAssessment } from '../use-assessment.ts';
import { WhyDetails } from '../why.tsx';
import { Block } from './block.tsx';
import { Conditions } from './conditions.tsx';
import { Criteria } from './criteria.tsx';
import { Blanks, Flags } from './flags.tsx';
import { Statements } from './statements.tsx';
import { Defeaters, Steps } from './steps.tsx';
import { Verdicts } from './verdicts.tsx';
import './whole.css';

/** What is open stands below as links, so the sentence that lists it ends before the list. */
const beforeOpen = ({ says, brief = says }: HeadlineLine, isListed: boolean): string =>
  isListed ? brief : says;

function Impression({ assessment: { headline } }: { readonly assessment: Said }) {
  const isListed = headline.open.length > 0;
  return (
    <Block title="Impression">
      {/* Blanks are drawn below as links, one for each question, whatever the headline. */}
      {[headline, ...headline.also]
        .filter(({ kind }) => kind !== 'blank')
        .map((line) => (
          <p key={line.says}>{beforeOpen(line, isListed)}</p>
        ))}
      {isListed ? (
        <div>
          <p>Open:</p>
          <ul className="links">
            {headline.open.map(({ question, says }) => (
              <li key={question}>
                <QuestionLink to={question}>{says}</QuestionLink>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <WhyDetails about={headline.says} why={headline.why} />
    </Block>
  );
}

export function Whole() {
  const assessment = withAdvice(useAssessment());
  const { sources } = assessment;
  return (
    <div className="whole">
      <Impression assessment={assessment} />
      <Flags assessment={assessment} />
      <Block title="Not asked, not examined">
        <Blanks assessment={assessment} />
      </Block>
      <Criteria criteria={assessment.criteria} />
      <Verdicts verdicts={assessment.verdicts} />
      <Conditions assessment={assessment} />
      <Defeaters assessment={assessment} />
      <Steps steps={assessment.steps} sources={sources} />
      <Statements title="Iron" lines={assessment.iron} />
      <Statements title="Vitamin B12" lines={assessment.b12} />
      <Statements title="Medicines" lines={assessment.medicines} />
      <Statements
        title="Course and features"
        lines={[...assessment.course, ...assessment.supportive]}
      />
      <footer className="block">
        {sources.length === 0 ? null : (
          <ol className="sources">
            {sources.map(({ source }, at) => (
              <li key={source}>
                [{at + 1}] <a href={sourceAddress(source)}>{SOURCES[source].short}</a>
              </li>
            ))}
          </ol>
        )}
        <p>Due for review {REVIEW_DUE_IN_WORDS}.</p>
        <p>{INTENDED_USE}</p>
      </footer>
    </div>
  );
}
