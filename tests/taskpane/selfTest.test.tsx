/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextDecoder } from 'node:util';
import { MessageChannel } from 'node:worker_threads';
import { functions } from '../../src/functions/catalogue';
import { createExcel } from '../../src/excelHost/client';
import { createHeadlessHost } from '../../src/excelHost/headless';
import { Pane } from '../../src/taskpane/Pane';
import { behaviours, byHand } from '../../src/workbook/selfTest/behaviours';
import { canonical } from '../xlsx/canonical';

// jsdom has neither of these. The spreadsheet engine schedules its work with MessageChannel, and TextDecoder decodes files.
Object.assign(globalThis, { MessageChannel, TextDecoder });
configure({ asyncUtilTimeout: 60_000, getElementError: (message) => new Error(message ?? '') });

const host = createHeadlessHost(functions);
const user = userEvent.setup();
const report = (): string => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Rapport' }).value;

beforeAll(async () => {
  globalThis.Excel = createExcel(host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').formulas = [['Skole', '=2*3']];
    sheet.getRange('B7').select();
    await context.sync();
  });
});

beforeEach(async () => {
  render(
    <Pane
      language="nb"
      dark={false}
      platform={{ copyForSharing: () => Promise.resolve('opened'), watchWorkbook: host.onEdited }}
    />,
  );
  await user.click(await screen.findByRole('button', { name: 'Om' }));
  await user.click(await screen.findByRole('button', { name: 'Selvtest i Excel' }));
});

test('the self-test tries everything that OMST assumes about Excel, leaves the workbook as it was, and makes a report to copy', async () => {
  const before = canonical(await host.snapshot());
  await user.click(await screen.findByRole('button', { name: 'Kjør selvtesten' }));
  expect(await screen.findByRole('progressbar', { name: 'Prøver Excel' })).toHaveAttribute(
    'aria-valuemax',
    String(behaviours.length),
  );
  expect(await screen.findByText(`${behaviours.length} som antatt, 0 annerledes, 0 finnes ikke her.`)).toBeVisible();
  expect(canonical(await host.snapshot())).toEqual(before);
  for (const { id } of [...behaviours, ...byHand]) expect(report()).toContain(`\`${id}\``);
  await user.click(screen.getByRole('button', { name: 'Kopier rapporten' }));
  expect(await screen.findByText('Rapporten er kopiert.')).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(report());
}, 120_000);

test('a behaviour in which Excel differs comes first, with what Excel did, in the pane and in the report', async () => {
  // Excel refuses to make the sheet that the first behaviour needs.
  const from = host.roundTrips;
  host.failAt = (trip) => (trip === from + 5 ? 'GeneralException' : undefined);
  await user.click(await screen.findByRole('button', { name: 'Kjør selvtesten' }));
  expect(await screen.findByText(/, 1 annerledes, 0 finnes ikke her\.$/)).toBeVisible();
  host.failAt = undefined;
  const differences = within(screen.getByRole('list'));
  const difference = differences.getByText(/GeneralException/);
  expect(report()).toMatch(/## Different from what is assumed \(1\)\n\n- `[^`]+` .*GeneralException/);
  expect(report()).toContain(difference.textContent.split(' — ')[0]);
});

test('the self-test can be stopped, and says how many behaviours it tried', async () => {
  const before = canonical(await host.snapshot());
  await user.click(await screen.findByRole('button', { name: 'Kjør selvtesten' }));
  await user.click(await screen.findByRole('button', { name: 'Avbryt' }));
  expect(await screen.findByText(/^Avbrutt etter \d+ av \d+\./)).toBeVisible();
  expect(canonical(await host.snapshot())).toEqual(before);
});
