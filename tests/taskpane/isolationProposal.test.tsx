/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import { caseSchema, emptyCase, type Case } from '../../src/case/case';
import hallingdal from '../../src/sources/samples/hallingdal.json';
import { CaseStep } from '../../src/taskpane/CaseStep';
import { withAllTables } from '../../src/case/dataTables';
import { isolationProposal } from '../../src/taskpane/isolationProposal';
import { languages } from '../../src/text';

const proposal = (...args: Parameters<typeof isolationProposal>): string | undefined =>
  isolationProposal(...args)?.replace(/[\u00a0\u202f]/g, ' ');

test('Lierne is proposed, because of its class and because it is a region by itself', () => {
  expect(proposal([['5042', 'Lierne', 6, 'Lierne']], 'nb')).toBe(
    'JA: sentralitetsklasse 6, og kommunen er en bo- og arbeidsmarkedsregion for seg selv (1 302 innbyggere i 2026).',
  );
});

test('Hjartdal is not proposed, because of Notodden', () => {
  expect(proposal([['4024', 'Hjartdal', 5, 'Notodden']], 'nn')).toBe(
    'NEI: sentralitetsklasse 5, men i bu- og arbeidsmarknadsregionen Notodden (26 184 innbyggjarar i 2026), der Notodden har klasse 4.',
  );
});

test('the proposal for Hallingdal names the two of its six municipalities that are regions by themselves', () => {
  expect(proposal(hallingdal.data.municipalities, 'en')).toBe('JA for 2 of 6 municipalities: Flå, Hol');
});

test('every municipality has a proposal without unfilled placeholders, and a number that is not in use today has none', () => {
  for (const language of languages)
    for (const code of ['5042', '4024', '4001', '1580', '4643', 301]) {
      expect(proposal([[code]], language)).toMatch(/./);
      expect(proposal([[code]], language)).not.toMatch(/\{|\}|\(\s|undefined|null/);
    }
  expect(proposal([['0828', 'Seljord', null, null]], 'nb')).toBeUndefined();
  expect(proposal([], 'nb')).toBeUndefined();
});

test('the pane shows the proposal under its field, and does not change the field', () => {
  const data = withAllTables({ municipalities: [['5042', 'Lierne', 6, 'Lierne']] });
  const values: Case = caseSchema.parse({ ...emptyCase, area: 'Lierne' });
  render(
    <FluentProvider theme={webLightTheme}>
      <CaseStep
        language="nb"
        opened={{ case: values, data, assumptions: {}, tables: new Set(), step: undefined }}
        change={() => Promise.resolve()}
      />
    </FluentProvider>,
  );
  expect(screen.getByRole('combobox', { name: 'Lite og isolert' })).toHaveValue('');
  expect(screen.getByText(/^Forslag \(du avgjør\): JA: sentralitetsklasse 6/)).toBeVisible();
});
