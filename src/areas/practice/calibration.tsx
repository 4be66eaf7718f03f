/** How often one was right when one was sure of it. */
import type { Finished } from '../../practice/attempt.ts';
import { CONFIDENCE } from '../../practice/commitment.ts';
import { calibration } from '../../practice/spacing.ts';
import './calibration.css';

/** So many of the latest attempts stand beside all of them, to show the change over time. */
const LATEST = 10;

const rate = (attempts: number, right: number): string =>
  attempts === 0
    ? 'not yet said'
    : `${right} of ${attempts} (${Math.round((100 * right) / attempts)} %)`;

export function Calibration({ finished }: { readonly finished: readonly Finished[] }) {
  const all = calibration(finished);
  const latest = calibration(finished.slice(-LATEST));
  if (finished.length === 0) return <p className="muted">Nothing committed yet.</p>;
  return (
    <table className="calibration">
      <thead>
        <tr>
          <th scope="col">You said</th>
          <th scope="col">Meant as</th>
          <th scope="col">Right, last {LATEST}</th>
          <th scope="col">Right, all</th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ confidence, said, attempts, right }, at) => (
          <tr key={confidence}>
            <th scope="row">{CONFIDENCE[confidence].words}</th>
            <td className="num">{said} %</td>
            <td className="num">{rate(latest[at]?.attempts ?? 0, latest[at]?.right ?? 0)}</td>
            <td className="num">{rate(attempts, right)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
