/** Small pictures beside words; they carry no meaning of their own. */
import type { ReactNode } from 'react';

const DRAWINGS = {
  tick: <path d="M4 12.5 10 18 20 6.5" />,
  caution: (
    <>
      <path d="M12 3 22 20H2z" />
      <path d="M12 10v4.5M12 17.2v.3" />
    </>
  ),
  alarm: (
    <>
      <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" />
      <path d="M12 7v6M12 16.5v.3" />
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M12 11v6M12 7.2v.3" />
    </>
  ),
  open: <circle cx="12" cy="12" r="9" strokeDasharray="3.5 3.2" />,
  undo: <path d="M8 4 3 9l5 5M3 9h11a6 6 0 0 1 0 12h-3" />,
  redo: <path d="m16 4 5 5-5 5M21 9H10a6 6 0 0 0 0 12h3" />,
  close: <path d="M6 6l12 12M18 6 6 18" />,
  down: <path d="m5 9 7 7 7-7" />,
  up: <path d="m5 15 7-7 7 7" />,
  practice: <path d="M2 9 12 4l10 5-10 5zM6 11.5V17c3.5 3 8.5 3 12 0v-5.5" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof DRAWINGS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {DRAWINGS[name]}
    </svg>
  );
}
