import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const renderer = createDOMRenderer(document, { unstable_filterCSSRule: () => false });

/**
 * For `render` as its wrapper: Fluent writes no style into the page. jsdom matches every rule against every element that is looked for by role, which takes
 * a third of a test's time. How the pane looks, and what its styles hide, is seen in a real browser (tests/browser).
 */
export const withoutStyles = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <RendererProvider renderer={renderer}>{children}</RendererProvider>
);
