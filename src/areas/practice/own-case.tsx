/** The teacher's side: a case file of one's own, opened, checked and played. */
import { useRef, useState } from 'react';
import { readFile } from '../../browser/files.ts';
import type { Running } from '../../practice/attempt.ts';
import type { Case } from '../../practice/case-schema.ts';
import { checkCase } from '../../practice/check.ts';
import { LARGEST_CASE, readCase } from '../../practice/read-case.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { letGo, play, type Practice } from '../../visit/practice-session.ts';

type Opened =
  | { readonly case: Case; readonly problems: readonly string[] }
  | { readonly says: string; readonly isVisit: boolean };

async function openCase(file: File): Promise<Opened> {
  const text = await readFile(file, LARGEST_CASE);
  if (!text.ok) return { says: text.says, isVisit: false };
  const read = readCase(text.text);
  return read.ok
    ? { case: read.case, problems: checkCase(read.case) }
    : { says: read.says, isVisit: read.belongs === 'visit' };
}

function Checked({ of, problems }: { readonly of: Case; readonly problems: readonly string[] }) {
  if (problems.length === 0)
    return <p>Checked: the rules come to what the case expects, by what its expert asks.</p>;
  return (
    <>
      <p>It can be played, but it does not hold what it promises:</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${of.id} ${problem}`}>{problem}</li>
        ))}
      </ul>
    </>
  );
}

type OwnCaseProps = {
  readonly practice: Practice;
  readonly left: readonly Running[];
  readonly onGuide: () => void;
};

export function OwnCase({ practice, left, onGuide }: OwnCaseProps) {
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const input = useRef<HTMLInputElement>(null);
  return (
    <section>
      <h2>A case of your own</h2>
      <p className="muted">
        Open a case file that you or a teacher wrote. It is checked against the rules and stays on
        this device.
      </p>
      <div className="ways">
        <Button onClick={() => input.current?.click()}>Open a case file</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label="Case file"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file !== undefined) void openCase(file).then(setOpened);
          }}
        />
        <Button onClick={onGuide}>How to write one</Button>
      </div>
      <output>
        {opened !== undefined && 'says' in opened ? (
          <Banner tone="alarm">
            <p>
              {opened.says} Nothing was changed.
              {opened.isVisit ? (
                <>
                  {' '}
                  <a href="#visit">Open it in the visit, with “Open file”.</a>
                </>
              ) : null}
            </p>
          </Banner>
        ) : null}
      </output>
      {opened !== undefined && 'case' in opened ? (
        <div className="card">
          <h3>
            {opened.case.title}, version {opened.case.version}
          </h3>
          <Checked of={opened.case} problems={opened.problems} />
          <div className="ways">
            <Button look="primary" onClick={() => play(practice, opened.case, true)}>
              Play it
            </Button>
          </div>
        </div>
      ) : null}
      {left.map((running) => (
        <div className="card" key={running.startedAt}>
          <p>
            Begun: {running.case.opening.who}, {running.asked.length} asked.
          </p>
          <div className="ways">
            <Button onClick={() => play(practice, running.case, true)}>Go on</Button>
            <Button onClick={() => letGo(practice, running)}>Let it go</Button>
          </div>
        </div>
      ))}
    </section>
  );
}
