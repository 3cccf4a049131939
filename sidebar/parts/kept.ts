import { Component, type ComponentChildren } from "preact";

interface KeptProps {
  /** Everything the children depend on, always as many values. */
  readonly from: readonly unknown[];
  readonly children: () => ComponentChildren;
}

/** Renders its children only when something they depend on has changed; for long lists of which a person changes one row. */
export class Kept extends Component<KeptProps> {
  override shouldComponentUpdate(next: KeptProps): boolean {
    return next.from.some((value, index) => value !== this.props.from[index]);
  }
  override render(): ComponentChildren {
    return this.props.children();
  }
}
