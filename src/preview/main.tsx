/** The embedded workbook: the grid to the left, the pane to the right, for those without Excel. */
import { FluentProvider, Title3, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const container = document.getElementById('pane');
if (!container) throw new Error('index.html has no element with id "pane"');
createRoot(container).render(
  <FluentProvider theme={webLightTheme}>
    <Title3 as="h1">Regional omstilling</Title3>
  </FluentProvider>,
);
