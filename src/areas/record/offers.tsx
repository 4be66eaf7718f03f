/** What the record offers: each row with its day and its source beside what is recorded, and its own button. */
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { day, now } from '../../browser/clock.ts';
import { dayInWords } from '../../language/in-words.ts';
import { foundIn } from '../../record/found.ts';
import type { PassedOver, Row } from '../../record/offer.ts';
import type { Records } from '../../record/read.ts';
import type { Visit } from '../../rules/record/visit.ts';
import { Button } from '../../ui/button.tsx';
import type { VisitStore } from '../../visit/store.ts';
import { roomForMedicines } from '../../visit/take-over.ts';
import { atOnce, besideOf, takeInto } from './take.ts';

type OffersProps = {
  readonly store: VisitStore;
  readonly records: Records;
  /** The base address of the record. */
  readonly iss: string;
};

type OneProps = {
  readonly row: Row;
  readonly visit: Visit;
  readonly onTake: (rows: readonly Row[]) => void;
};

function One({ row, visit, onTake }: OneProps) {
  const beside = besideOf(visit, row.offer);
  const isFull = row.offer.kind === 'medicine' && roomForMedicines(visit) === 0;
  const isSame = beside.kind === 'same';
  const label = isSame ? 'Recorded' : 'Take over';
  const isBarred = beside.kind === 'barred' || isFull;
  return (
    <li data-state={beside.kind}>
      <p>
        <b>{row.name}</b> <bdi>{row.says}</bdi> <span className="muted">{row.source}</span>
      </p>
      <div className="ways">
        {'recorded' in beside ? <span>Recorded now: {beside.recorded}</span> : null}
        {/* It stays once it is pressed, and with it the place of whoever goes by keys. */}
        <Button
          disabled={isBarred}
          aria-disabled={isSame}
          aria-label={`${label} ${row.name} ${row.says}`}
          onClick={() => {
            if (!isSame) onTake([row]);
          }}
        >
          {label}
        </Button>
      </div>
    </li>
  );
}

function Passed({ passed }: { readonly passed: readonly PassedOver[] }) {
  if (passed.length === 0) return null;
  return (
    <details>
      <summary>
        {passed.length === 1
          ? '1 was passed over: see why'
          : `${passed.length} were passed over: see why`}
      </summary>
      <ul>
        {passed.map(({ what, why, day: drawn }, nth) => (
          <li key={nth}>
            <bdi>{what}</bdi>
            {drawn === undefined ? '' : ` of ${dayInWords(drawn)}`}: <bdi>{why}</bdi>.
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Offers({ store, records, iss }: OffersProps) {
  const visit = useStore(store, (state) => state.visit);
  const today = day(now());
  const { rows, passed } = useMemo(() => foundIn(records, iss, today), [records, iss, today]);
  const all = atOnce(rows, visit);
  const medicines = all.filter(({ offer }) => offer.kind === 'medicine').length;
  const isTooMany = medicines > roomForMedicines(visit);
  const take = (taken: readonly Row[]) => {
    takeInto(store, taken, day(now()));
  };
  return (
    <div className="record-offers">
      <p>
        Nothing is recorded until you take it over. Check that it is of this patient, and is still
        so.
      </p>
      {rows.length === 0 ? <p>Nothing in the record can be taken over.</p> : null}
      <ul>
        {rows.map((row) => (
          <One key={row.key} row={row} visit={visit} onTake={take} />
        ))}
      </ul>
      <Passed passed={passed} />
      {isTooMany ? (
        <p>There are more medicines than a visit holds: take them over one by one.</p>
      ) : null}
      <div className="ways">
        <Button look="primary" disabled={all.length === 0 || isTooMany} onClick={() => take(all)}>
          Take over all that is blank ({all.length})
        </Button>
      </div>
    </div>
  );
}
