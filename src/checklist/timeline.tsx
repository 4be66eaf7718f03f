/** The recorded dates as a picture under the medicines, and the same in words under it. */
import { tidy } from '../language/tidy.ts';
import { timelineOf } from '../rules/words/timeline.ts';
import { timelineDrawing } from '../rules/words/timeline-drawing.ts';
import { Timeline } from '../ui/timeline.tsx';
import { useVisit } from './context.tsx';
import { useTold } from './path.tsx';

export function RecordedDates() {
  const today = useTold(({ assessment }) => assessment.today);
  const visit = useVisit((all) => all);
  if (today === undefined) return null;
  const entries = timelineOf(visit, today).map((entry) => ({
    ...entry,
    name: tidy(entry.name),
    says: tidy(entry.says),
  }));
  const drawing = timelineDrawing(entries, today);
  if (drawing === undefined) return null;
  return (
    <figure className="recorded-dates">
      <Timeline {...drawing} />
      <figcaption>
        <ul aria-label="Time line">
          {entries.map(({ name, says }, index) => (
            <li key={`${index} ${name}`}>{says}</li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
