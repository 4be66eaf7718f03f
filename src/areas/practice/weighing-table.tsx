/** Each finding for or against RLS and its main rival. */
import { rivalName, type Rival } from '../../practice/commitment.ts';
import { WEIGHT_WORDS, type Weight, type Weighed } from '../../practice/weighing.ts';
import './weighing-table.css';

const SIGNS: Readonly<Record<Weight, string>> = {
  for: '+',
  against: '−',
  absent: '○',
  either: '·',
  open: '?',
};

/** `of` is repeated beside the weight where the columns stand below one another. */
const Cell = ({ weight, of }: { readonly weight: Weight; readonly of: string }) => (
  <td data-weight={weight} data-of={of}>
    <span aria-hidden="true">{SIGNS[weight]}</span> {WEIGHT_WORDS[weight]}
  </td>
);

type WeighingProps = { readonly rows: readonly Weighed[]; readonly rival: Rival };

export function Weighing({ rows, rival }: WeighingProps) {
  return (
    <div className="weighing card">
      <table aria-label="For and against">
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
              <Cell weight={row.rls} of="RLS" />
              {rival === 'rls' ? null : <Cell weight={row.rival} of={rivalName(rival)} />}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
