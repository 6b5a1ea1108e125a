import { FluentProvider, Title3, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

void Office.onReady(() => {
  const container = document.getElementById('pane');
  if (!container) throw new Error('taskpane.html has no element with id "pane"');
  createRoot(container).render(
    <FluentProvider theme={webLightTheme}>
      <Title3 as="h1">Regional omstilling</Title3>
    </FluentProvider>,
  );
});
