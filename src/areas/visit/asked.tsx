/** A question about the visit as a whole, and its answers as buttons. */
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
