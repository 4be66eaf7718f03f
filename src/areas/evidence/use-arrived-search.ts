/** The search of a view that an address can lead into. */
import { useEffect, useState } from 'react';
import { anchorOf, type Spot } from './places.ts';

/**
 * What is searched for, and the way to change it. An address that leads here empties it, so that the
 * row it names is there, and leads to that row: the area looks for it before this chunk is there.
 */
export function useArrivedSearch(spot: Spot): readonly [string, (search: string) => void] {
  const [search, setSearch] = useState('');
  const [arrived, setArrived] = useState(spot);
  if (arrived !== spot) {
    setArrived(spot);
    setSearch('');
  }
  useEffect(() => {
    if (spot.table === undefined) return;
    const row = document.getElementById(anchorOf(spot.table));
    row?.scrollIntoView({ block: 'start' });
    row?.focus({ preventScroll: true });
  }, [spot]);
  return [search, setSearch];
}
