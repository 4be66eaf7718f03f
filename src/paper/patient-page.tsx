/** The page that the patient takes home: large type, plain words, lines to write on. */
import { useId, type ReactNode } from 'react';
import { DIARY, DIARY_LINES, HEADINGS } from '../summary/patient-text.ts';
import type { PatientSheet } from '../summary/patient-sheet.ts';
import { Blanks, Marked } from './sheet.tsx';
import './faces.css';

type PartProps = { readonly title: string; readonly children: ReactNode };

function Part({ title, children }: PartProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

const List = ({ of }: { readonly of: readonly string[] }) => (
  <ul>
    {of.map((each) => (
      <li key={each}>{each}</li>
    ))}
  </ul>
);

/** A cell that holds nothing is no place to write on for those who listen. */
const TO_WRITE_ON = '\u00a0';

const Diary = () => (
  <table className="diary">
    <thead>
      <tr>
        {DIARY.map((each) => (
          <th key={each} scope="col">
            {each}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {Array.from({ length: DIARY_LINES }, (_, line) => (
        <tr key={line}>
          {DIARY.map((each) => (
            <td key={each}>{TO_WRITE_ON}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

export function PatientPage({ mark, identity, page, next, presses }: PatientSheet) {
  return (
    <Marked className="patient-page" mark={mark}>
      <Blanks of={identity} className="identity" />
      <h1>{page.title}</h1>
      {page.says === '' ? null : <p className="go">{page.says}</p>}
      {page.why.length === 0 ? null : <p>{page.why.join(' ')}</p>}
      {page.found.length === 0 ? null : (
        <Part title={HEADINGS.found}>
          <List of={page.found} />
        </Part>
      )}
      {page.open.length === 0 ? null : (
        <Part title={HEADINGS.open}>
          <List of={page.open} />
        </Part>
      )}
      <Part title={HEADINGS.next}>
        <p className="write-on">{next}</p>
        <p className="write-on" />
      </Part>
      {page.todo.length === 0 ? null : (
        <Part title={HEADINGS.todo}>
          <List of={page.todo} />
        </Part>
      )}
      {presses ? null : <Diary />}
      <div className="net">
        <Part title={page.net.title}>
          <List of={page.net.for} />
        </Part>
      </div>
    </Marked>
  );
}
