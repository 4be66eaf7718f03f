/** A condition as a tree of nested lists, in words; with a visit, each part is marked. */
import { conditionInWords } from '../../rules/words/reasons.ts';
import { FACT_WORDS, factName } from '../../rules/words/facts.ts';
import type { Reading } from '../../evidence/standing.ts';
import type { Condition, Line } from '../../rules/logic/condition.ts';
import { partsOf } from '../../evidence/parts.ts';
import { Asked } from './asked.tsx';
import { TruthBadge } from './badge.tsx';
import './tree.css';

type NodeProps = {
  readonly condition: Condition<never>;
  /** The same condition in words, part by part. */
  readonly line: Line;
  readonly reading: Reading | undefined;
};

function Node({ condition, line, reading }: NodeProps) {
  const truth = reading?.truthOf(condition);
  const answer = reading?.saysOf(condition);
  const fact = 'fact' in condition ? condition.fact : undefined;
  const parts = partsOf(condition).flatMap((part, at) => {
    const inside = line.of[at];
    return inside === undefined ? [] : [{ part, inside, key: String(at) }];
  });
  return (
    <li className={parts.length === 0 ? 'leaf' : 'fork'} data-kind={condition.kind}>
      <span className="node">
        {truth === undefined ? null : <TruthBadge truth={truth} />}
        <span className="words">{line.says}</span>
        {answer === undefined ? null : <span className="answer">Here: {answer}</span>}
        {reading === undefined || fact === undefined ? null : (
          <Asked questions={FACT_WORDS[factName(fact)].asks} />
        )}
      </span>
      {parts.length === 0 ? null : (
        <ul>
          {parts.map(({ part, inside, key }) => (
            <Node key={key} condition={part} line={inside} reading={reading} />
          ))}
        </ul>
      )}
    </li>
  );
}

type TreeProps = {
  readonly condition: Condition<never>;
  readonly reading?: Reading | undefined;
};

export function Tree({ condition, reading }: TreeProps) {
  return (
    <ul className="tree">
      <Node condition={condition} line={conditionInWords(condition)} reading={reading} />
    </ul>
  );
}
