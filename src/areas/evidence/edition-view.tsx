/** Which rules these are, whether they are still fresh, and what changed in them. */
import { CHANGES } from '../../evidence/changes.ts';
import { dayInWords } from '../../language/in-words.ts';
import { CONTENT_HASH, EDITION, INTENDED_USE, REVIEW_DUE_IN_WORDS } from '../../rules/edition.ts';
import { FORM_FILE } from '../../fhir/form-file.ts';

export function EditionView() {
  return (
    <>
      <section className="topic">
        <h2>These rules</h2>
        <dl className="facts">
          <div>
            <dt>Edition</dt>
            <dd className="num">{EDITION}</dd>
          </div>
          <div>
            <dt>Due for review</dt>
            <dd className="num">{REVIEW_DUE_IN_WORDS}</dd>
          </div>
          <div>
            <dt>Content</dt>
            <dd>
              <code>{CONTENT_HASH}</code>
            </dd>
          </div>
        </dl>
        <p className="muted">
          The content number is worked out from every table, limit, source, definition, question and
          sentence of the rules, and a test holds it to them. Two pages with the same number decide
          by the same tables. How a fact is computed from the answers is code and not in the number.
        </p>
        <p>{INTENDED_USE}</p>
        <p className="uses">
          <a href="licences.txt" target="_blank" rel="noreferrer">
            Licences of the software in this page
          </a>
          <a href={FORM_FILE} target="_blank" rel="noreferrer">
            The form for record systems (FHIR R4 Questionnaire)
          </a>
        </p>
      </section>
      <section className="topic">
        <h2>What changed</h2>
        {CHANGES.map(({ edition, content, on, says }) => (
          <article key={edition}>
            <h3 className="num">
              {edition}, {dayInWords(on)}
            </h3>
            <p className="muted num">Content {content}</p>
            <ul className="changes">
              {says.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </article>
        ))}
      </section>
    </>
  );
}
