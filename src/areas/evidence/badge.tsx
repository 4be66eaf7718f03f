/** What a rule says of the running visit: a shape and a word, before any colour. */
import type { Stands } from '../../evidence/standing.ts';
import type { Truth } from '../../rules/logic/truth.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';

type Look = { readonly icon: IconName; readonly words: string };

const TRUTHS: Readonly<Record<Truth, Look>> = {
  yes: { icon: 'tick', words: 'yes' },
  no: { icon: 'close', words: 'no' },
  undetermined: { icon: 'open', words: 'open' },
};

const STANDS: Readonly<Record<Stands, Look>> = {
  decides: { icon: 'tick', words: 'decides' },
  'stands-unless': { icon: 'tick', words: 'stands, unless an open row above it comes to hold' },
  withheld: { icon: 'open', words: 'holds, but is not shown while a row above it is open' },
  fires: { icon: 'tick', words: 'holds' },
  'gives-way': { icon: 'tick', words: 'holds, and gives way to another row' },
  'not-first': { icon: 'tick', words: 'holds, below the line that leads' },
  open: { icon: 'open', words: 'open' },
  fails: { icon: 'close', words: 'does not hold' },
  'not-reached': { icon: 'down', words: 'not reached' },
  'not-read': { icon: 'down', words: 'not read in this visit' },
};

export function TruthBadge({ truth }: { readonly truth: Truth }) {
  const { icon, words } = TRUTHS[truth];
  return (
    <span className="mark" data-truth={truth}>
      <Icon name={icon} /> {words}
    </span>
  );
}

const TRUTH_OF: Readonly<Record<Stands, Truth>> = {
  decides: 'yes',
  'stands-unless': 'yes',
  withheld: 'undetermined',
  fires: 'yes',
  'gives-way': 'yes',
  'not-first': 'yes',
  open: 'undetermined',
  fails: 'no',
  'not-reached': 'no',
  'not-read': 'no',
};

export function StandsBadge({ stands }: { readonly stands: Stands }) {
  const { icon, words } = STANDS[stands];
  return (
    <span className="mark" data-truth={TRUTH_OF[stands]}>
      <Icon name={icon} /> {words}
    </span>
  );
}
