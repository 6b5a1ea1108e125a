/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { MessageChannel } from 'node:worker_threads';
import { functions } from '../../src/functions/catalogue';
import { createExcel } from '../../src/excelHost/client';
import type { Host } from '../../src/excelHost';
import { createHeadlessHost } from '../../src/excelHost/headless';
import type { SampleId } from '../../src/sources/sample';
import { insertSample } from '../../src/taskpane/insertSample';
import { Pane } from '../../src/taskpane/Pane';
import { requestLine } from '../../src/taskpane/ribbon';
import type { Language } from '../../src/text';
import { changeCase } from '../../src/workbook/changeCase';
import { openCase } from '../../src/workbook/readWorkbook';
import { withoutStyles } from './withoutStyles';

// jsdom has neither of these. The spreadsheet engine schedules its work with MessageChannel, and TextDecoder decodes files.
Object.assign(globalThis, { MessageChannel, TextDecoder });
// The whole workbook is calculated after the press of a button, before the result is shown.
configure({ asyncUtilTimeout: 15_000, getElementError: (message) => new Error(message ?? '') });

/** Opens the pane on a workbook of the project's own host, with a sample or empty. */
async function open(
  sample?: SampleId,
  language: Language = 'nb',
): Promise<{ host: Host; user: ReturnType<typeof userEvent.setup> }> {
  const host = createHeadlessHost(functions);
  globalThis.Excel = createExcel(host);
  if (sample) await insertSample(sample, language);
  render(
    <Pane
      language={language}
      dark={false}
      platform={{ copyForSharing: () => Promise.resolve('opened'), watchWorkbook: host.onEdited }}
    />,
    { wrapper: withoutStyles },
  );
  return { host, user: userEvent.setup() };
}

const step = (name: RegExp) => screen.getByRole('tab', { name });
const plain = (text: string | null): string => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

describe('An empty workbook', () => {
  test('is explained, and the user finds Hjartdal by its first letters and makes a case of it', async () => {
    const { user } = await open();
    await screen.findByRole('heading', { name: 'Hva dette er' });
    await user.type(screen.getByRole('searchbox', { name: 'Område' }), 'hjart');
    expect(await screen.findByText('1 treff')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Hjartdal kommune i Telemark' }));
    await user.click(screen.getByRole('button', { name: 'Opprett saken' }));
    expect(await screen.findByRole('textbox', { name: 'Område' })).toHaveValue('Hjartdal');
    const { case: values, data } = await openCase('nb');
    expect([values.area, values.county, values.jobsLost]).toEqual(['Hjartdal', 'Telemark', null]);
    expect(data.municipalities).toEqual([['4024', 'Hjartdal', 5, 'Notodden']]);
  });

  test('has no case, and the other steps ask for one', async () => {
    const { user } = await open();
    await screen.findByRole('heading', { name: 'Hva dette er' });
    await user.click(step(/Finansiering/));
    expect(screen.getByText(/Velg område under Sak først/)).toBeVisible();
  });
});

describe('The case in the pane is the case in the workbook', () => {
  test('so a number typed in the pane in Norwegian form is written to its cell', async () => {
    const { user } = await open('hjartdal');
    await user.click(await screen.findByRole('tab', { name: /Finansiering/ }));
    const total = await screen.findByRole('textbox', { name: 'Totalbudsjett' });
    await user.clear(total);
    await user.type(total, '24 000 000{Enter}');
    await waitFor(async () => expect((await openCase('nb')).case.total).toBe(24_000_000));
    const plan = within(await screen.findByRole('table', { name: 'Finansieringsplan' }));
    await waitFor(() =>
      expect(plain(plan.getByRole('row', { name: /^Sum/ }).textContent)).toBe('Sum18 000 0006 000 00024 000 000'),
    );
  });

  test('so the last change of a field or a list can be undone', async () => {
    const { user } = await open('hjartdal');
    const employer = await screen.findByRole('textbox', { name: 'Bedrift eller årsak' });
    await user.clear(employer);
    await user.type(employer, 'Sagbruket{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Angre siste endring' }));
    await waitFor(() => expect(employer).toHaveValue('Målt fall i sysselsettingen 2020–2023'));
    expect(screen.queryByRole('button', { name: 'Angre siste endring' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Fjern rad 3' }));
    expect(await screen.findByText('Sum: 13')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Angre siste endring' }));
    expect(await screen.findByText('Sum: 118')).toBeVisible();
  });

  test('but a value that the field does not allow stays in the pane, with a message about what is expected', async () => {
    const { user } = await open('hjartdal', 'nn');
    await user.click(await screen.findByRole('tab', { name: /Finansiering/ }));
    const years = await screen.findByRole('textbox', { name: 'Talet på år' });
    await user.clear(years);
    await user.type(years, 'seks{Enter}');
    expect(await screen.findByText('Venta eit tal.')).toBeVisible();
    expect(years).toHaveValue('seks');
    expect((await openCase('nn')).case.years).toBe(6);
  });

  test('so the plan refuses a case of nine years, and cites the paragraph with the limit', async () => {
    const { user } = await open('hjartdal');
    await user.click(await screen.findByRole('tab', { name: /Finansiering/ }));
    const years = await screen.findByRole('textbox', { name: 'Antall år' });
    await user.clear(years);
    await user.type(years, '9{Enter}');
    await waitFor(() => expect(screen.queryByRole('table', { name: 'Finansieringsplan' })).toBeNull());
    const plan = screen.getByRole('region', { name: 'Finansieringsplan' });
    expect(plan).toHaveTextContent(/9 år .*6 .*§ 10/);
    expect(screen.getByText(/Hvor lenge\?/)).toBeInTheDocument();
  });

  test('so a loss that is changed in the list changes the sum and the verdict', async () => {
    const { user } = await open('hjartdal');
    const list = within(await screen.findByRole('table', { name: 'Tapte arbeidsplasser per år' }));
    const last = list.getByRole('textbox', { name: 'Arbeidsplasser, rad 3' });
    await user.clear(last);
    await user.type(last, '137{Enter}');
    expect(await screen.findByText('Sum: 150')).toBeVisible();
    await user.click(step(/Vurdering/));
    expect(await screen.findByText('Begge tersklene er nådd')).toBeVisible();
    expect(screen.getAllByText('Akkurat på terskelen.').length).toBe(1);
  });
});

describe('The consequence', () => {
  test('follows a slider at once, and the pane says that the tables use another value until the user applies the new one', async () => {
    const { user } = await open('porsgrunn');
    await user.click(await screen.findByRole('tab', { name: /Konsekvens/ }));
    const residents = await screen.findByRole('slider', { name: /^Bosatt i kommunen/ });
    const inhabitants = (): string => plain(screen.getByText('Innbyggere').nextElementSibling?.textContent ?? null);
    const before = inhabitants();
    // In jsdom the arrow keys do not move a slider.
    fireEvent.change(residents, { target: { value: '0.66' } });
    await waitFor(() => expect(inhabitants()).not.toBe(before));
    expect(screen.getByText('Du ser på andre forutsetninger enn tabellene bruker.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bruk i tabellene' }));
    expect(await screen.findByText(/brukes i tabellene \(S16\)/)).toBeVisible();
    expect((await openCase('nb')).assumptions).toEqual({ 'absorption.residents': expect.closeTo(0.66, 6) });
  });
});

describe('The functions', () => {
  test('are found by their name or description, and an example is inserted in the selected cell if it is blank', async () => {
    const { user, host } = await open();
    await user.click(await screen.findByRole('button', { name: 'Funksjoner' }));
    await user.type(await screen.findByRole('searchbox', { name: 'Søk i funksjonene' }), 'fordeler beløp');
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'split');
    await user.click(screen.getByText('OMST.SPLIT'));
    await user.click(screen.getByRole('button', { name: 'Sett inn OMST.SPLIT i den merkede cellen' }));
    expect(await screen.findByText(/OMST\.SPLIT er satt inn i/)).toBeVisible();
    const [sheet] = (await host.snapshot()).sheets;
    expect(sheet?.cells[0]?.formula).toMatch(/^=OMST\.SPLIT\(/);
    await user.click(screen.getByRole('button', { name: 'Sett inn OMST.SPLIT i den merkede cellen' }));
    expect(await screen.findByText(/er ikke tom/)).toBeVisible();
  });
});

describe('About', () => {
  test('gives the version, the rules and the sources of the figures, and says that nothing is sent', async () => {
    const { user } = await open('hjartdal', 'en');
    await user.click(await screen.findByRole('button', { name: 'About' }));
    expect(await screen.findByText(/FOR-2024-04-03-556, from 3 Apr 2024/)).toBeVisible();
    expect(screen.getByText(/Nothing in the workbook is sent anywhere/)).toBeVisible();
    await waitFor(() => expect(screen.getByText(/tabell 13470$/)).toBeVisible());
    await user.click(screen.getByRole('button', { name: 'Back to the steps' }));
    expect(await screen.findByRole('tab', { name: '1 Case' })).toHaveAttribute('aria-selected', 'true');
  });
});

test('a workbook that is opened again shows the step that was last used', async () => {
  const { user } = await open('hjartdal');
  await user.click(await screen.findByRole('tab', { name: /Vurdering/ }));
  await waitFor(async () => expect((await openCase('nb')).step).toBe('verdict'));
  const { unmount } = render(
    <Pane
      language="nb"
      dark={false}
      platform={{ copyForSharing: () => Promise.resolve('opened'), watchWorkbook: () => () => undefined }}
    />,
    { wrapper: withoutStyles },
  );
  await waitFor(() =>
    expect(screen.getAllByRole('tab', { name: /Vurdering/ }).every((tab) => tab.getAttribute('aria-selected') === 'true')).toBe(
      true,
    ),
  );
  unmount();
});

test('a case under earlier rules names them, and says what the newest rules would change', async () => {
  const { user } = await open('hjartdal');
  await act(() => changeCase({ values: { grantDate: '2019-05-01' } }, 'nb'));
  await user.click(await screen.findByRole('tab', { name: /Vurdering/ }));
  expect(await screen.findByText(/Regler: FOR-2018-05-23-747, fra 23\. mai 2018\./)).toBeVisible();
  expect(screen.getByText('De nyeste reglene gir det samme svaret.')).toBeVisible();
  await user.click(screen.getByText(/^Regler som er annerledes nå/));
  expect(screen.getByText(/^period\.maxYears: 5 → 6 år, fra 3\. apr\. 2024 \(.+§ 10.*\)$/)).toBeVisible();
});

test('the user can change the language of the pane', async () => {
  const { user } = await open('hjartdal');
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Språk' }), 'Nynorsk');
  expect(screen.getByRole('tab', { name: '7 Oppfølging' })).toBeVisible();
  expect(await screen.findByText('Saka står på arket Sak. Det du endrar her, blir endra der, og omvendt.')).toBeVisible();
  expect(document.documentElement).toHaveAttribute('lang', 'nn');
});

test('each press of a button in the ribbon makes the tables or the copy once', async () => {
  const host = createHeadlessHost(functions);
  globalThis.Excel = createExcel(host);
  await insertSample('hjartdal', 'nb');
  const line = requestLine();
  const copyForSharing = jest.fn(() => Promise.resolve('opened' as const));
  render(
    <Pane language="nb" dark={false} platform={{ copyForSharing, watchWorkbook: host.onEdited, onRequest: line.onRequest }} />,
    { wrapper: withoutStyles },
  );
  await screen.findByRole('tab', { name: '1 Sak' });
  act(() => line.send('copy'));
  expect(await screen.findByText(/Kopien er åpnet/)).toBeVisible();
  expect(copyForSharing).toHaveBeenCalledTimes(1);
  act(() => line.send('help'));
  expect(await screen.findByRole('heading', { name: 'Funksjoner' })).toBeVisible();
  act(() => line.send('generate'));
  expect(await screen.findByRole('list', { name: 'Arkene' }, { timeout: 60_000 })).toBeVisible();
  expect(copyForSharing).toHaveBeenCalledTimes(1);
});

describe('Figures from a file or from the user', () => {
  const upload = (file: string, bytes = readFileSync(join(__dirname, '../sources/files/examples', file))): void => {
    const uploaded = new File([bytes], file, { type: 'text/csv' });
    // The files of jsdom have no arrayBuffer().
    Object.assign(uploaded, { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
    fireEvent.change(document.querySelector('input[type=file]')!, { target: { files: [uploaded] } });
  };

  test('are written only after the user has given the year of a file that lacks it', async () => {
    const { user } = await open('hjartdal');
    await user.click(await screen.findByRole('tab', { name: '2 Tall' }));
    await screen.findByRole('button', { name: 'Velg fil' });
    upload('ssb_13563_telemark.csv');
    expect(await screen.findByText('Ingen rader kan brukes ennå.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Svar' }), '2024');
    await user.click(screen.getByRole('button', { name: 'Prosent' }));
    await user.click(await screen.findByRole('button', { name: /^Legg \d+ rader i arbeidsboken$/ }));
    expect(await screen.findByText(/rader fra «ssb_13563_telemark.csv» er lagt på arket Data arbeidsmarked/)).toBeVisible();
    const { data } = await openCase('nb');
    expect(data.labourMarket).toContainEqual(
      expect.arrayContaining(['Telemark', 'Sysselsatte', 2024, 0.569, 'Fil: ssb_13563_telemark.csv']),
    );
  });

  test('are refused in Excel’s old file format, with a message about what to do instead', async () => {
    const { user } = await open('hjartdal');
    await user.click(await screen.findByRole('tab', { name: '2 Tall' }));
    await screen.findByRole('button', { name: 'Velg fil' });
    upload('gammel.xls', Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex'));
    expect(await screen.findByText(/^«gammel.xls» er i det gamle Excel-formatet/)).toBeVisible();
  });

  test('may be typed with a source by the user, and the pane says which sheet they are written to', async () => {
    const { user } = await open('hjartdal');
    await user.click(await screen.findByRole('tab', { name: '2 Tall' }));
    await user.click(await screen.findByText('Legg til et tall for hånd'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Næring' }), 'Industri');
    await user.type(screen.getByRole('textbox', { name: 'År' }), '2026');
    await user.type(screen.getByRole('textbox', { name: 'Sysselsatte' }), '41');
    await user.click(screen.getByRole('button', { name: 'Legg til tallet' }));
    expect(await screen.findByText(/Fyll ut alle feltene/)).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: /^Kilde/ }), 'Hjartdal sag');
    await user.click(screen.getByRole('button', { name: 'Legg til tallet' }));
    expect(await screen.findByText('Tallet er lagt på arket Data sysselsetting.')).toBeVisible();
    const { data } = await openCase('nb');
    expect(data.employment).toContainEqual(expect.arrayContaining(['Hjartdal', 'Industri', 2026, 41, 'Hjartdal sag']));
  });
});

describe('The follow-up', () => {
  test('sums what the user has filled in, and compares it with the total and the goals', async () => {
    const { user } = await open('hjartdal');
    await user.click(await screen.findByRole('tab', { name: '7 Oppfølging' }));
    const valueOf = (term: string) => plain(screen.getByText(term, { selector: 'dt' }).nextElementSibling?.textContent ?? null);
    await screen.findByText('Antall prosjekter');
    expect(['Antall prosjekter', 'Tilsagn', 'Rest av rammen'].map(valueOf)).toEqual(['4', '1 100 000 kr', '10 900 000 kr']);
    expect(valueOf('Nye arbeidsplasser')).toMatch(/^2 av 3 \(66,7 %\)$/);
    expect(screen.getByRole('button', { name: 'Data regnskap' })).toBeVisible();
  });
});
