import { Component, type ReactNode } from 'react';

interface Props {
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** Shows something else where what is below it could not be fetched or drawn. React tells only a class of that. */
export class Fallback extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
