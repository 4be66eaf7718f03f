/** The list of shortcuts with those of the visit; it comes once it is asked for. */
import type { ComponentProps } from 'react';
import { ShortcutList } from '../../checklist/shortcut-list.tsx';

const LINES = [
  { keys: ['S'], says: 'summary; there 1 to 4 are its faces, C copies, P prints, V leads back' },
];

export const Shortcuts = (props: Omit<ComponentProps<typeof ShortcutList>, 'extra'>) => (
  <ShortcutList {...props} extra={LINES} />
);
