/** When a screen breaks, the frame stays and says so calmly. */
import { Component, type ReactNode } from 'react';

interface Props {
  /** A new value (another screen) tries again. */
  readonly resetKey: string;
  readonly fallback: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly broken: boolean;
  readonly key: string;
}

/** Catches what its children throw while rendering and shows `fallback` instead. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false, key: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.key ? null : { broken: false, key: props.resetKey };
  }

  override render(): ReactNode {
    return this.state.broken
      ? this.props.fallback(() => this.setState({ broken: false }))
      : this.props.children;
  }
}
