/** One row of a table: its heading, and all of it when opened. */
import type { ReactNode } from 'react';
import { anchorOf, ruleAddress } from './places.ts';
import { RuleBody } from './rule-body.tsx';
import type { ShownRow, ShownTable } from '../../evidence/tables.ts';

type RuleRowProps = {
  readonly table: ShownTable;
  readonly row: ShownRow;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** What it says of the running visit. */
  readonly here: ReactNode;
};

export function RuleRow({ table, row, isOpen, onToggle, here }: RuleRowProps) {
  return (
    <li>
      <details
        className="rule"
        open={isOpen}
        onToggle={(event) => {
          if (event.currentTarget.open !== isOpen) onToggle(event.currentTarget.open);
        }}
      >
        <summary id={anchorOf(table.id, row.id)}>
          <h4>{row.title}</h4>
          <code>{row.id}</code>
        </summary>
        {isOpen ? (
          <>
            <RuleBody place={`${table.id}/${row.id}`} row={row} table={table.table} />
            <p className="rule-foot">
              {here}
              <a href={ruleAddress(table.id, row.id)}>
                Link to this row<span className="hidden-words">: {row.id}</span>
              </a>
            </p>
          </>
        ) : null}
      </details>
    </li>
  );
}
