/** A limit in every unit in which it is compared, where that tells more than its name. */
import type { Threshold } from '../../rules/logic/interval.ts';
import { figuresInWords } from '../../evidence/thresholds.ts';

export function Figures({ of }: { readonly of: Threshold }) {
  const figures = figuresInWords(of);
  return figures === of.name ? null : <span className="figures num">{figures}</span>;
}
