/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { caseSchema, emptyCase, type Case } from '../../src/case/case';
import { FaultMessage } from '../../src/taskpane/FaultMessage';
import { FieldInput, typedValue } from '../../src/taskpane/FieldInput';
import { formatted } from '../../src/taskpane/formatted';
import { ListEditor } from '../../src/taskpane/ListEditor';
import { VerdictStep } from '../../src/taskpane/VerdictStep';
import { withAllTables } from '../../src/case/dataTables';
import type { WorkbookCase } from '../../src/workbook/readWorkbook';
import { languages, type Language } from '../../src/text';
import { WorkbookFault } from '../../src/workbook/fault';

const openedCase = (values: Partial<Case>): WorkbookCase => ({
  case: caseSchema.parse({ ...emptyCase, area: 'Hjartdal', ...values }),
  data: withAllTables({}),
  assumptions: {},
  tables: new Set(),
  step: undefined,
});

const show = (content: ReactNode) => render(<FluentProvider theme={webLightTheme}>{content}</FluentProvider>);
const verdict = (values: Partial<Case>, language: Language = 'nb') =>
  show(<VerdictStep language={language} opened={openedCase(values)} />);
const text = (): string => document.body.textContent.replace(/[\u00a0\u202f]/g, ' ');

describe('The verdict in the pane', () => {
  const hjartdal = { jobsLost: 118, totalEmployment: 739 };

  test('is NEI by the main rule for Hjartdal, where 32 more lost jobs would have met the number', () => {
    verdict(hjartdal);
    expect(screen.getByText('NEI')).toBeVisible();
    expect(text()).toContain('Ikke oppfylt etter hovedregelen');
    expect(text()).toContain('32 flere tapte arbeidsplasser ville ha oppfylt kravet.');
    expect(text()).toContain('16 % (terskel 15 %)');
    expect(text()).toContain('FOR-2024-04-03-556 § 5');
  });

  test('is SKJØNN for Hjartdal as a small and isolated place, in nynorsk', () => {
    verdict({ ...hjartdal, smallIsolated: 'JA' }, 'nn');
    expect(screen.getByText('SKJØNN')).toBeVisible();
    expect(text()).toContain('Skjøn kan brukast');
  });

  test('is JA for Meløy, with the jobs to spare, in English', () => {
    verdict({ jobsLost: 650, totalEmployment: 3200 }, 'en');
    expect(screen.getByText('JA')).toBeVisible();
    expect(text()).toContain('500 fewer lost jobs would still have met it.');
  });

  test('names a missing loss, and the sheet where it is filled in', () => {
    verdict({ totalEmployment: 10_653 });
    expect(text()).toContain('På arket Sak mangler: Direkte tapte arbeidsplasser.');
  });

  test('is replaced by a message when more jobs are lost than there are', () => {
    verdict({ jobsLost: 800, totalEmployment: 739 });
    expect(text()).not.toMatch(/\{\w+\}/);
    expect(screen.queryByText('NEI')).toBeNull();
  });

  test('warns when the date of the grant is later than the known rules', () => {
    verdict({ ...hjartdal, grantDate: '2026-10-01' });
    expect(text()).toContain('nyere regler kan ha kommet');
  });
});

test('a fault is described in the user’s language', () => {
  show(<FaultMessage fault={new WorkbookFault('busy')} language="nn" />);
  expect(text()).toContain('Trykk Enter eller Esc i cella og prøv igjen.');
});

test.each([
  [12_000_000, 'kroner', 'nb', '12 000 000 kr'],
  [0.8, 'share', 'nb', '80 %'],
  [2027, 'year', 'nn', '2027'],
  ['2024-04-03', 'date', 'en', '3 Apr 2024'],
  [null, 'count', 'nb', undefined],
  [-1_234, 'count', 'nb', '−1 234'],
  [-1_234, 'kroner', 'nn', '−1 234 kr'],
  [-1_234, 'count', 'en', '−1,234'],
  [-0.16, 'share', 'en', '−16%'],
] as const)('%j as %s in %s is written %s', (value, format, language, written) => {
  expect(formatted(value, format, language)?.replace(/[\u00a0\u202f]/g, ' ')).toBe(written);
});

describe.each(languages)('A number that is shown for editing in %s', (language) => {
  const change = () => Promise.resolve();
  const typed = (box: HTMLElement) => typedValue((box as HTMLInputElement).value, 'count');

  test('is read back as the same number from a field', () => {
    show(<FieldInput field="totalEmployment" language={language} value={2_000} change={change} />);
    expect(typed(screen.getByRole('textbox'))).toBe(2_000);
  });

  test('is read back as the same number from a list', () => {
    const list = { list: 'losses', labelledBy: 'losses', add: 'add', newRow: [2028, null], language, change } as const;
    show(<ListEditor {...list} rows={[[2027, 2_000]]} />);
    expect(screen.getAllByRole('textbox').map(typed)).toEqual([2027, 2_000]);
  });
});
