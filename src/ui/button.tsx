import type { ComponentProps } from 'react';
import './button.css';

type ButtonProps = Omit<ComponentProps<'button'>, 'type' | 'className'> & {
  /** `primary`: the one main action in view. `plain`: looks like a link. */
  readonly look?: 'primary' | 'plain' | undefined;
};

export function Button({ look, ...rest }: ButtonProps) {
  return <button {...rest} type="button" className="button" data-look={look} />;
}
