import { contentsCalled, plainLabel, remainingChoices, totalOf, periodOf } from '../../../src/sources/ssb/findVariables';
import type { Dimension } from '../../../src/sources/ssb/readDataset';
import type { Table } from '../../../src/sources/ssb/service';
import { sourceColumns } from '../../../src/sources/ssb/step';

const variable = (id: string, labels: readonly string[], more: Partial<Dimension> = {}): Dimension => ({
  id,
  label: id.toLowerCase(),
  role: 'other',
  categories: labels.map((label) => ({ code: label, label, unit: '' })),
  mayBeLeftOut: false,
  codeLists: [],
  ...more,
});
const table = (...variables: Dimension[]): Table => ({ id: '00000', title: '', updated: undefined, variables, version: 'v2' });

test('the total is the category labelled as one, or the age group that spans the others', () => {
  const total = (...labels: string[]) => totalOf(variable('X', labels))?.label;
  expect(total('Menn', 'Kvinner', 'Begge kjønn')).toBe('Begge kjønn');
  expect(total('Alle næringer', 'Industri')).toBe('Alle næringer');
  expect(total('Grunnskolenivå', 'Utdanningsnivå i alt')).toBe('Utdanningsnivå i alt');
  expect(total('15-24 år', '15-74 år', '67-74 år')).toBe('15-74 år');
  expect(total('0-19 år', '20 år eller eldre')).toBeUndefined();
  expect(total('Menn', 'Kvinner')).toBeUndefined();
});

test('a variable that is not chosen is asked for by its total or its only category, or is left out', () => {
  const sexes = ['Menn', 'Kvinner'];
  expect(remainingChoices(table(variable('Kjonn', ['Begge kjønn', ...sexes])), [])).toEqual([
    { variable: 'Kjonn', codes: ['Begge kjønn'] },
  ]);
  expect(remainingChoices(table(variable('Kjonn', sexes, { mayBeLeftOut: true })), [])).toEqual([]);
  expect(remainingChoices(table(variable('Maaned', ['Januar'])), [])).toEqual([{ variable: 'Maaned', codes: ['Januar'] }]);
});

test('when such a variable has no total and may not be left out, the error says that the table has changed, and names the variable', () => {
  expect(() => remainingChoices(table(variable('Landbakgrunn', ['Norge', 'Sverige'])), [])).toThrow(
    'changed i alt (landbakgrunn)',
  );
});

test('the contents are found by their label, unless the table has only one', () => {
  const metric = { role: 'metric' } as const;
  const two = table(variable('ContentsCode', ['Sysselsatte etter bosted', 'Sysselsatte etter arbeidssted'], metric));
  expect(contentsCalled(two, /arbeidssted/, 'x').category.label).toBe('Sysselsatte etter arbeidssted');
  expect(contentsCalled(table(variable('ContentsCode', ['Personer'], metric)), /arbeidssted/, 'x').category.label).toBe(
    'Personer',
  );
  expect(() => contentsCalled(two, /ledige/, 'ledige')).toThrow('changed ledige');
});

test('years are read in order from the time variable, whatever its name, and each year is its last quarter', () => {
  const time = table(variable('Kvartal', ['2024K3', '2024K4', '2025K1'], { role: 'time' }));
  const { years, codeOf } = periodOf(time, 10);
  expect(years).toEqual([2024, 2025]);
  expect(codeOf(2024)).toBe('2024K4');
  expect(periodOf(time, 1, 'first').years).toEqual([2024]);
});

test('the code that some tables write before a label is left out', () => {
  expect(plainLabel({ code: '05-09', label: '05-09 Bergverksdrift', unit: '' })).toBe('Bergverksdrift');
  expect(plainLabel({ code: 'B', label: 'Bergverksdrift', unit: '' })).toBe('Bergverksdrift');
});

test('the source of a row gives the date of the last update, if the table has one', () => {
  const vintage = { table: '13470', title: 'x' };
  expect(sourceColumns({ ...vintage, updated: '2026-09-18T06:00:00Z' }, '2026-11-23')).toEqual([
    'Statistisk sentralbyrå, tabell 13470, oppdatert 2026-09-18',
    '2026-11-23',
  ]);
  expect(sourceColumns({ ...vintage, updated: undefined }, '2026-11-23')[0]).toBe('Statistisk sentralbyrå, tabell 13470');
});
