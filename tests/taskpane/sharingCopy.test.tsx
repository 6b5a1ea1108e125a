/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { SharingCopy } from '../../src/taskpane/SharingCopy';
import { languages, say, type Language } from '../../src/text';
import { tablesStepWords as words } from '../../src/text/pane/tablesStep';
import type { CopyForSharing } from '../../src/workbook/copyForSharing';
import { WorkbookFault } from '../../src/workbook/fault';

/** A copy that is being made until the test calls `finishCopy`. */
function pendingCopy() {
  let finish: (where: Awaited<ReturnType<CopyForSharing>>) => void = () => undefined;
  const copy = new Promise<Awaited<ReturnType<CopyForSharing>>>((resolve) => (finish = resolve));
  const copyForSharing = jest.fn<ReturnType<CopyForSharing>, []>(() => copy);
  return {
    copyForSharing,
    finishCopy: () =>
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
  'in %s the pane explains, before the button is pressed, what the copy is and that the workbook does not change',
  (language) => {
    show(pendingCopy().copyForSharing, language);
    expect(screen.getByRole('region', { name: say(words.copyForSharing, language) })).toHaveTextContent(
      say(words.copyKeeps, language),
    );
    expect(status()).toBeEmptyDOMElement();
  },
);

test('while the copy is made the pane says so, and a second press of the button does nothing', async () => {
  const { copyForSharing, finishCopy } = pendingCopy();
  show(copyForSharing);
  fireEvent.click(button());
  expect(status()).toHaveTextContent('Lager kopien …');
  fireEvent.click(button());
  expect(copyForSharing).toHaveBeenCalledTimes(1);
  await finishCopy();
  expect(status()).toHaveTextContent('Kopien er åpnet som en ny arbeidsbok. Lagre den før du deler den.');
});

test('the pane gives the file name of a copy that is downloaded', async () => {
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

test('the button does nothing while tables are being made', () => {
  const { copyForSharing } = pendingCopy();
  show(copyForSharing, 'nb', true);
  fireEvent.click(button());
  expect(copyForSharing).not.toHaveBeenCalled();
});
