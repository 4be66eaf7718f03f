/** How often one was right when one was sure of it. */
import type { Finished } from '../../practice/attempt.ts';
import { CONFIDENCE } from '../../practice/options.ts';
import { calibration } from '../../practice/spacing.ts';
import './calibration.css';

export function Calibration({ finished }: { readonly finished: readonly Finished[] }) {
  const rows = calibration(finished);
  if (finished.length === 0) return <p className="muted">Nothing committed yet.</p>;
  return (
    <table className="calibration">
      <thead>
        <tr>
          <th scope="col">You said</th>
          <th scope="col">Meant as</th>
          <th scope="col">Right</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ confidence, said, attempts, right }) => (
          <tr key={confidence}>
            <th scope="row">{CONFIDENCE[confidence].words}</th>
            <td className="num">{said} %</td>
            <td className="num">
              {attempts === 0
                ? 'not yet said'
                : `${right} of ${attempts} (${Math.round((100 * right) / attempts)} %)`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
