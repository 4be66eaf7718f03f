/** What stands in place of a page that broke: the answers stay kept, and can be taken along. */
import { Component, type ReactNode } from 'react';
import { goInPlace } from '../browser/way.ts';
import { Broken } from './broken.tsx';
import type { Session } from '../visit/session.ts';
import { namedArea, type AreaId } from './use-area.ts';

type Props = {
  readonly session: Session;
  readonly area: AreaId;
  readonly children: ReactNode;
};
type State = { readonly broken: boolean };

/** React catches errors in a class only. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  /** The summary is made of what the questions hold, so they are where to go on. */
  mend = (): void => {
    if (namedArea().place.path.startsWith('summary')) goInPlace('#visit');
    this.setState({ broken: false });
  };

  override render(): ReactNode {
    const { session, area, children } = this.props;
    if (!this.state.broken) return children;
    return <Broken session={session} area={area} onMend={this.mend} />;
  }
}
