/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { SharingCopy } from '../../src/taskpane/SharingCopy';
import { languages, say, type Language } from '../../src/text';
import { tablesStepWords as words } from '../../src/text/pane/tablesStep';
import type { CopyForSharing } from '../../src/workbook/copyForSharing';
import { WorkbookFault } from '../../src/workbook/fault';

/** A copy that is finished when the test says so. */
function waiting() {
  let finish: (where: Awaited<ReturnType<CopyForSharing>>) => void = () => undefined;
  const copy = new Promise<Awaited<ReturnType<CopyForSharing>>>((resolve) => (finish = resolve));
  const asked = jest.fn<ReturnType<CopyForSharing>, []>(() => copy);
  return {
    asked,
    made: () =>
      act(async () => {
        finish('opened');
        await copy;
      }),
  };
}

const show = (copyForSharing: CopyForSharing, language: Language = 'nb', busy = false) =>
  render(
    <FluentProvider theme={webLightTheme}>
      <SharingCopy language={language} copyForSharing={copyForSharing} busy={busy} />
    </FluentProvider>,
  );

const button = (language: Language = 'nb') => screen.getByRole('button', { name: say(words.makeCopy, language) });
const status = () => screen.getByRole('status');

test.each(languages)(
  'in %s it says what the copy is, and that the workbook stays as it is, before anything is pressed',
  (language) => {
    show(waiting().asked, language);
    expect(screen.getByRole('region', { name: say(words.copyForSharing, language) })).toHaveTextContent(
      say(words.copyKeeps, language),
    );
    expect(status()).toBeEmptyDOMElement();
  },
);

test('while the copy is made the pane says so, and a second press of the button does nothing', async () => {
  const { asked, made } = waiting();
  show(asked);
  fireEvent.click(button());
  expect(status()).toHaveTextContent('Lager kopien …');
  fireEvent.click(button());
  expect(asked).toHaveBeenCalledTimes(1);
  await made();
  expect(status()).toHaveTextContent('Kopien er åpnet som en ny arbeidsbok. Lagre den før du deler den.');
});

test('the pane names a copy that is downloaded', async () => {
  show(() => Promise.resolve('downloaded'), 'en');
  fireEvent.click(button('en'));
  await screen.findByText('The copy is downloaded as “Kopi for deling.xlsx”.');
});

test('a formula without a value is named in the user’s language, and the copy can be tried again', async () => {
  const copy = jest
    .fn<ReturnType<CopyForSharing>, []>()
    .mockRejectedValueOnce(new WorkbookFault('copyNotCalculated', { count: 2, first: 'B1 Finansieringsplan!C7' }))
    .mockResolvedValueOnce('opened');
  show(copy, 'nn');
  fireEvent.click(button('nn'));
  expect(await screen.findByText(/den første er B1 Finansieringsplan!C7/u)).toBeVisible();
  fireEvent.click(button('nn'));
  await screen.findByText('Kopien er opna som ei ny arbeidsbok. Lagre han før du deler han.');
  expect(screen.queryByText(/Finansieringsplan/u)).toBeNull();
});

test('the button does nothing while tables are made', () => {
  const { asked } = waiting();
  show(asked, 'nb', true);
  fireEvent.click(button());
  expect(asked).not.toHaveBeenCalled();
});
