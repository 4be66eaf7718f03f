/** The full note as a sheet of paper, on screen and printed. It draws; it decides nothing. */
import { createContext, use, useId, type ReactNode } from 'react';
import { labelInWords, runInWords, type Band, type FoldedSection } from '../summary/fold.ts';
import { firstLine, foldForPage, sheetInWords } from '../summary/sheets.ts';
import type {
  Blank,
  SectionId,
  Summary,
  SummaryLine,
  TimelinePicture,
} from '../summary/summary.ts';
import { Timeline } from '../ui/timeline.tsx';
import { ScaleOnPaper } from './scale-on-paper.tsx';
import { Blanks, ChartSheet, kept, Sheet } from './sheet.tsx';
import './summary-page.css';

/** What the columns of a table hold, for those who hear it. */
const COLUMNS: Partial<Record<SectionId, readonly [string, string]>> = {
  flags: ['Answer', 'Safety question'],
  criteria: ['Answer', 'Criterion'],
  mimics: ['Answer', 'Conditions'],
  examination: ['State', 'Items'],
  laboratory: ['Value', 'Test, day and limit'],
  open: ['What for', 'Questions'],
};

const Cites = ({ of }: { readonly of: readonly number[] }) =>
  of.length > 0 && <span className="cites"> [{of.join(', ')}]</span>;

const Sign = ({ line }: { readonly line: SummaryLine }) =>
  line.sign !== undefined && (
    <span className="sign" aria-hidden="true">
      {line.sign}{' '}
    </span>
  );

/** Where a source can be read up; absent on paper, where nothing can be followed. */
const AddressOf = createContext<((source: string) => string) | undefined>(undefined);

/** Words that name a source lead to it. */
function Leading({ line, children }: { readonly line: SummaryLine; readonly children: ReactNode }) {
  const addressOf = use(AddressOf);
  return line.source === undefined || addressOf === undefined ? (
    children
  ) : (
    <a href={addressOf(line.source)}>{children}</a>
  );
}

const WriteOn = () => (
  <span className="write-on">
    <span className="heard-only">blank, to write on</span>
  </span>
);

/** Label, words and sources; `bare` leaves the label out. */
function Words({ line, bare = false }: { readonly line: SummaryLine; readonly bare?: boolean }) {
  const { label, value, says, strong, blank } = line;
  const text = kept([value ?? '', says].filter(Boolean).join('; '));
  return (
    <span className={blank ? 'words with-blank' : 'words'}>
      <span>
        <Sign line={line} />
        {label !== undefined && !bare && <b>{labelInWords(line)}</b>}
        <Leading line={line}>{strong ? <strong>{text}</strong> : text}</Leading>
        <Cites of={line.cites} />
      </span>
      {blank && <WriteOn />}
    </span>
  );
}

/** A table row. Where there is a value, the label is the header and stands beside it. */
function Row({ line }: { readonly line: SummaryLine }) {
  const { label, value, says, strong, gap, cites } = line;
  if (value === undefined) {
    return (
      <tr className={gap ? 'gap' : undefined}>
        <th scope="row" className="first">
          <Sign line={line} />
          {label}
        </th>
        <td>
          {strong ? <strong>{kept(says)}</strong> : kept(says)}
          <Cites of={cites} />
        </td>
      </tr>
    );
  }
  return (
    <tr className={gap ? 'gap' : undefined}>
      <td className="first value">
        <Sign line={line} />
        {kept(value)}
      </td>
      <th scope="row" className="beside">
        {label}
        {(says !== '' || cites.length > 0) && (
          <span className="note">
            {says !== '' && ` – ${kept(says)}`}
            <Cites of={cites} />
          </span>
        )}
      </th>
    </tr>
  );
}

function Rows({ section, titled }: { readonly section: FoldedSection; readonly titled: string }) {
  const [first, second] = COLUMNS[section.id] ?? ['', ''];
  return (
    <table aria-labelledby={titled}>
      <colgroup>
        <col className="narrow" />
        <col />
      </colgroup>
      <thead className="heard-only">
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{second}</th>
        </tr>
      </thead>
      <tbody>
        {section.lines.map((line, index) => (
          <Row key={index} line={line} />
        ))}
      </tbody>
    </table>
  );
}

/** A folded section: everything in one paragraph, labels in bold, then what stands by itself. */
const Run = ({ section }: { readonly section: FoldedSection }) => (
  <>
    {section.run.length === 0 ? null : (
      <p>
        {section.run.map((line, index) => (
          <span key={index}>
            {line.label !== undefined && <b>{labelInWords(line)}</b>}
            <Leading line={line}>{kept(runInWords(line))}</Leading>{' '}
          </span>
        ))}
      </p>
    )}
    <Paragraphs lines={section.lines} />
  </>
);

const Paragraphs = ({ lines }: { readonly lines: readonly SummaryLine[] }) =>
  lines.map((line, index) => (
    <p key={index}>
      <Words line={line} />
    </p>
  ));

function Lines({ section, titled }: { readonly section: FoldedSection; readonly titled: string }) {
  const { lines, shape } = section;
  if (section.folded) return <Run section={section} />;
  if (shape === 'box') return <Paragraphs lines={lines} />;
  if (shape === 'rows') return <Rows section={section} titled={titled} />;
  const items = lines.map((line, index) => (
    <li key={index}>
      {/* The number of a step is the list's own. */}
      <Words line={line} bare={shape === 'steps'} />
    </li>
  ));
  return shape === 'steps' ? <ol start={(section.before ?? 0) + 1}>{items}</ol> : <ul>{items}</ul>;
}

const TimelineOnPaper = ({ says, ...drawing }: TimelinePicture) => (
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing cannot be an <img>
  <div className="timeline-on-paper" role="img" aria-label={says}>
    <Timeline {...drawing} />
  </div>
);

function Part({ section }: { readonly section: FoldedSection }) {
  const titled = useId();
  return (
    <section
      data-section={section.id}
      data-folded={section.folded}
      data-continued={section.before === undefined ? undefined : true}
      data-danger={section.lines[0]?.sign === '▲' || undefined}
      aria-labelledby={titled}
    >
      <h2 id={titled} className={section.shape === 'box' ? 'heard-only' : undefined}>
        {section.title}
        <Cites of={section.cites} />
      </h2>
      <Lines section={section} titled={titled} />
      {section.timeline === undefined ? null : <TimelineOnPaper {...section.timeline} />}
      {section.scale === undefined || section.folded ? null : <ScaleOnPaper {...section.scale} />}
    </section>
  );
}

function Across({ band }: { readonly band: Band }) {
  const columns = band.map((column, index) => (
    <div key={index} className="column">
      {column.map((section) => (
        <Part key={section.id} section={section} />
      ))}
    </div>
  ));
  return <div className={band.length > 1 ? 'band two' : 'band'}>{columns}</div>;
}

/** On paper a second sheet may part from the first, so it gets its own place for a label. */
const SECOND_SHEET: Blank = { label: 'Patient, record number (second sheet)' };

type HeadProps = { readonly summary: Summary; readonly number: string };

const Head = ({ summary, number }: HeadProps) => (
  <>
    <Blanks of={summary.identity} className="identity" />
    <header>
      <h1>{summary.title}</h1>
      <p>
        Visit of {summary.at}
        <span className="number">{number}</span>
      </p>
    </header>
  </>
);

type FootProps = { readonly of: readonly Blank[]; readonly says: readonly string[] };

const Foot = ({ of, says }: FootProps) => (
  <>
    <Blanks of={of} className="signature" />
    <footer>
      {says.map((each) => (
        <span key={each}>{each} </span>
      ))}
    </footer>
  </>
);

type SummaryPageProps = {
  readonly summary: Summary;
  /** The address at which a source, by its id, can be read up. */
  readonly addressOf?: (source: string) => string;
};

export function SummaryPage({ summary, addressOf }: SummaryPageProps) {
  const { sheets, dense } = foldForPage(summary);
  const { mark } = summary;
  const signature = sheets.length > 1 ? [...summary.signature, SECOND_SHEET] : summary.signature;
  const again = firstLine(summary);
  const last = sheets.length - 1;
  return (
    <ChartSheet className={dense ? 'summary-page dense' : 'summary-page'} mark={mark}>
      <AddressOf value={addressOf}>
        {sheets.map((sheet, at) => {
          const number = sheetInWords(at + 1, sheets.length);
          return (
            <Sheet key={number} mark={mark} {...(at === 0 ? {} : { further: { number, again } })}>
              {at === 0 ? (
                <Head summary={summary} number={last === 0 ? '' : `, ${number}`} />
              ) : null}
              {sheet.map((band, index) => (
                <Across key={index} band={band} />
              ))}
              {at === last ? <Foot of={signature} says={summary.footer} /> : null}
            </Sheet>
          );
        })}
      </AddressOf>
    </ChartSheet>
  );
}
