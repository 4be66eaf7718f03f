/** Opens what stands behind *More* of a section, and says how much that is. */
import type { SectionId } from '../rules/record/path.ts';
import { behindMore } from '../rules/record/more.ts';
import { Button } from '../ui/button.tsx';
import { useVisit } from './context.tsx';
import { hiddenBehind } from './offered.ts';
import { usePath } from './path.tsx';
import { useCaller } from './use-called.ts';

type MoreButtonProps = { readonly section: SectionId; readonly title: string };

export function MoreButton({ section, title }: MoreButtonProps) {
  const { isFull, opened, toggle } = usePath();
  const caller = useCaller();
  const hidden = useVisit((visit) => hiddenBehind(visit, section, caller(visit)));
  const isOpen = opened.has(section);
  if (isFull || behindMore(section).length === 0 || (hidden === 0 && !isOpen)) return null;
  const says = isOpen ? 'Less' : `More (${hidden})`;
  return (
    <Button
      look="plain"
      aria-expanded={isOpen}
      aria-label={`${says} of ${title}`}
      onClick={() => toggle(section)}
    >
      {says}
    </Button>
  );
}
