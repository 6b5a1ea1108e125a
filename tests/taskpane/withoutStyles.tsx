import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const renderer = createDOMRenderer(document, { unstable_filterCSSRule: () => false });

/**
 * A wrapper for `render` that keeps Fluent from writing styles into the page. jsdom matches every style rule against every element in a search by role, which
 * takes a third of a test's time. The tests in a real browser (tests/browser) check how the pane looks, and what its styles hide.
 */
export const withoutStyles = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <RendererProvider renderer={renderer}>{children}</RendererProvider>
);
