/** The least that a React page with these questions can be: one state, and a line that counts. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { PageQuestion } from '../questions.ts';

// Put in place by the build: importing the tables would bring the rules along.
declare const PAGE_QUESTIONS: readonly PageQuestion[];

function Page() {
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  return (
    <>
      <output>{Object.keys(answers).length} answered</output>
      <form>
        {PAGE_QUESTIONS.map(({ id, label, ask, options }) => (
          <fieldset key={id} id={`q-${id}`}>
            <legend>{label}</legend>
            {ask === undefined ? null : <p>{ask}</p>}
            {options === undefined ? (
              <input
                aria-label={label}
                value={answers[id] ?? ''}
                onChange={({ target }) => setAnswers({ ...answers, [id]: target.value })}
              />
            ) : (
              Object.entries(options).map(([value, words]) => (
                <label key={value}>
                  <input
                    type="radio"
                    name={id}
                    value={value}
                    checked={answers[id] === value}
                    onChange={() => setAnswers({ ...answers, [id]: value })}
                  />
                  {words}
                </label>
              ))
            )}
          </fieldset>
        ))}
      </form>
    </>
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Page />);
