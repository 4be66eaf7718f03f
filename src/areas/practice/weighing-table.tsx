/** Each finding for or against RLS and its main rival. */
import { rivalName, type Rival } from '../../practice/options.ts';
import { WEIGHT_WORDS, type Weight, type Weighed } from '../../practice/weighing.ts';
import './weighing-table.css';

const SIGNS: Readonly<Record<Weight, string>> = {
  for: '+',
  against: '−',
  absent: '○',
  either: '·',
  open: '?',
};

const Cell = ({ weight }: { readonly weight: Weight }) => (
  <td data-weight={weight}>
    <span aria-hidden="true">{SIGNS[weight]}</span> {WEIGHT_WORDS[weight]}
  </td>
);

type WeighingProps = { readonly rows: readonly Weighed[]; readonly rival: Rival };

export function Weighing({ rows, rival }: WeighingProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways where there is no room
    <div className="weighing card" tabIndex={0} role="region" aria-label="For and against">
      <table>
        <thead>
          <tr>
            <th scope="col">Finding</th>
            <th scope="col">RLS</th>
            {rival === 'rls' ? null : <th scope="col">{rivalName(rival)}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.question} ${row.label}`}>
              <th scope="row">
                {row.label}: <span className="answer">{row.answer}</span>
                <span className="finding">{row.finding}</span>
              </th>
              <Cell weight={row.rls} />
              {rival === 'rls' ? null : <Cell weight={row.rival} />}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
