/** A question or a sentence about the visit as a whole, with what can be done about it. */
import type { ReactNode } from 'react';

export function Asked({
  says,
  children,
}: {
  readonly says: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className="asked">
      <div>{says}</div>
      {children === undefined ? null : <div className="ways">{children}</div>}
    </div>
  );
}
