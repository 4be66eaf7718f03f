/** A line across the page that says one thing: a practice visit, a restored visit, a hint. */
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import './banner.css';

type BannerProps = {
  readonly tone?: 'caution' | 'alarm' | undefined;
  readonly icon?: IconName | undefined;
  readonly children: ReactNode;
};

export function Banner({ tone, icon, children }: BannerProps) {
  return (
    <div className="banner" data-tone={tone}>
      <Icon name={icon ?? tone ?? 'info'} />
      <div>{children}</div>
    </div>
  );
}
