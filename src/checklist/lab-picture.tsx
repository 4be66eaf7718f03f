/** A value on its scale, with the limits beside it; only where the assessment is told. */
import type { LabId } from '../rules/record/ids.ts';
import { quantity } from '../rules/record/quantities.ts';
import { picturedValues } from '../rules/words/scales.ts';
import { late } from '../ui/late.tsx';
import { useTold } from './path.tsx';
import { useVisit } from './context.tsx';
import './scale-picture.css';

const ScalePicture = late(
  async () => (await import('./scale-picture.tsx')).ScalePicture,
  'The picture of the scale could not be loaded; the value beside it is kept.',
);

export function LabPicture({ id }: { readonly id: LabId }) {
  const hasValue = useVisit(({ labs }) => Object.values(labs).some((each) => each !== undefined));
  const measured = useTold(({ assessment }) => assessment.measured);
  if (measured === undefined || !hasValue) return null;
  const picture = picturedValues(measured)[id];
  return picture === undefined ? null : <ScalePicture {...picture} name={quantity(id).name} />;
}
