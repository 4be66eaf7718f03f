/** The summary of the expert's visit, marked as practice on every face. */
import { useState } from 'react';
import { copyText } from '../../browser/clipboard.ts';
import { dayAndTime, now } from '../../browser/clock.ts';
import { SummaryPage } from '../../paper/summary-page.tsx';
import type { Assessment } from '../../rules/words/assessment.ts';
import { THESE_RULES } from '../../rules/edition.ts';
import type { Visit } from '../../rules/record/visit.ts';
import { summarise } from '../../summary/summarise.ts';
import { summaryText } from '../../summary/text.ts';
import { Button } from '../../ui/button.tsx';

type ChartNoteProps = { readonly visit: Visit; readonly assessment: Assessment };

export function ChartNote({ visit, assessment }: ChartNoteProps) {
  const [summary] = useState(() =>
    summarise({ ...visit, example: true }, assessment, {
      ...THESE_RULES,
      now: dayAndTime(now()),
      practice: true,
    }),
  );
  const [said, setSaid] = useState('');
  const copy = async () => {
    const result = await copyText(summaryText(summary));
    setSaid(result.ok ? 'Copied; its first line says that it is practice.' : result.says);
  };
  return (
    <div className="chart-note">
      <div className="ways">
        <Button onClick={() => void copy()}>Copy text</Button>
        <output className="muted">{said}</output>
      </div>
      <SummaryPage summary={summary} />
    </div>
  );
}
