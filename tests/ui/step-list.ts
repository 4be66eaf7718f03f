/** Steps on a closed list with the arrow keys, line by line, as a browser does. */
import { fireEvent } from '@testing-library/react';

export function stepTo(list: HTMLSelectElement, line: number): void {
  while (list.selectedIndex !== line) {
    const by = list.selectedIndex < line ? 1 : -1;
    const key = { key: by === 1 ? 'ArrowDown' : 'ArrowUp' };
    fireEvent.keyDown(list, key);
    fireEvent.change(list, { target: { selectedIndex: list.selectedIndex + by } });
    fireEvent.keyUp(list, key);
  }
}
