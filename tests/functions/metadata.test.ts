/** The metadata that Excel gets. A change of it changes workbooks that are in use, so it must show in the diff of tests/functions/metadata. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { metadata, writeMetadata } from '../../scripts/metadata';
import { languages } from '../../src/text';
import './excel';

const root = join(__dirname, '..', '..');
const files = ['functions.json', 'functions-nb.json', 'functions-nn.json'];

describe('The metadata', () => {
  test('is the same as the committed copy (after an intended change, run npm run docs)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'omst-'));
    try {
      writeMetadata(folder);
      for (const file of files)
        expect(readFileSync(join(folder, file), 'utf8')).toBe(readFileSync(join(root, 'tests/functions/metadata', file), 'utf8'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('has the functions of the add-in, by the names that workbooks use', () => {
    expect(
      metadata('en')
        .functions.map(({ id }) => id)
        .sort(),
    ).toEqual(
      'ABSORPTION BACKTEST BOARD BUDGET CARRYOVER COHORT COMMUTING COSTPERJOB CRITERIA ELIGIBLE EQUALISATION HAMILTONPERRY INDEXED LEONTIEF LOSS LQ MULTIPLIERS MUNICIPALITY PAYMENT PHASES PRECEDENTS PROJECTION RECEIPT REGIONALISE REVENUE RIPPLE RULE RULES SCENARIO SCREENING SHIFTSHARE SITUATION SPECIALISATION SPILLOVER SPLIT'.split(
        ' ',
      ),
    );
  });

  test('has the arguments in the order that workbooks use', () => {
    const called = metadata('en').functions.map(
      ({ id, parameters }) => `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`,
    );
    expect(called.sort()).toEqual([
      'ABSORPTION(jobsLost, [shares], [headers])',
      'BACKTEST(years, values, [horizon], [headers])',
      'BOARD(members, [date], [headers])',
      'BUDGET(total, startYear, years, model, [profile], [unit], [priceIndex], [headers])',
      'CARRYOVER(committed, spent, [headers])',
      'COHORT(population, survival, fertility, [migration], [steps], [width], [sexRatio], [convention], [headers])',
      'COMMUTING(residents, jobs, liveAndWork, [headers])',
      'COSTPERJOB(cost, created, [secured])',
      'CRITERIA(jobsLost, totalEmployment, [smallIsolated], [rules], [date], [headers])',
      'ELIGIBLE(jobsLost, totalEmployment, [smallIsolated], [rules], [date])',
      'EQUALISATION(taxPerInhabitant, nationalMean, [year])',
      'HAMILTONPERRY(earlier, later, [steps], [interval], [headers])',
      'INDEXED(amount, fromYear, toYear, [index])',
      'LEONTIEF(coefficients)',
      'LOSS(years, employment, [window], [headers])',
      'LQ(regional, national)',
      'MULTIPLIERS(coefficients, employmentPerOutput, [households], [headers])',
      'MUNICIPALITY(codeOrName, [year])',
      'PAYMENT(committed, [retained], [headers])',
      'PHASES(start, [months], [headers])',
      'PRECEDENTS(jobsLost, totalEmployment, [smallIsolated], [n], [headers])',
      'PROJECTION(years, values, [horizon], [method], [level], [shock], [headers])',
      'RECEIPT()',
      'REGIONALISE(coefficients, regional, national, [method], [delta])',
      'REVENUE(population, taxPerInhabitant, nationalMean, [year], [headers])',
      'RIPPLE(jobsLost, industry, regional, [delta], [type], [table], [headers])',
      'RULE(id, [date])',
      'RULES([date], [headers])',
      'SCENARIO(losses, industry, regional, employment, population, [assumptions], [tax], [show], [headers])',
      'SCREENING(municipalities, years, employment, [isolated], [window], [date], [headers])',
      'SHIFTSHARE(regional0, regional1, national0, national1, [variant], [headers])',
      'SITUATION(indicators, values, reference, [headers])',
      'SPECIALISATION(employment, [reference], [measure])',
      'SPILLOVER(jobsLost, flows, [headers])',
      'SPLIT(amount, model, [unit])',
    ]);
  });

  test.each(languages)('is within Excel’s limits in %s', (language) => {
    const { functions: all } = metadata(language);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, name, description, parameters, result } of all) {
      // A function's id and name: a letter, then letters, digits, points and underscores; 3 to 64. Its description: at most 128. Microsoft's
      // page on naming asks for three characters, but its own generator of metadata does not. LQ has two, because the field calls it so.
      if (id !== 'LQ') expect(id).toMatch(/^[A-Za-z][A-Za-z0-9._]{2,63}$/);
      expect(name).toBe(id);
      expect([id, description.length <= 128 && description.length > 0]).toEqual([id, true]);
      expect(result).toEqual({ type: 'any', dimensionality: 'matrix' });
      expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length);
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(/^[\p{L}][\p{L}\d]{0,63}$/u);
        expect([id, parameter.name, parameter.description.length <= 128 && parameter.description.length > 0]).toEqual([
          id,
          parameter.name,
          true,
        ]);
        expect([parameter.type, parameter.dimensionality]).toEqual(['any', 'matrix']);
      }
    }
  });

  test('describes everything in three languages', () => {
    const [nb, , en] = languages.map((language) => metadata(language).functions);
    const untranslated = nb!.filter(({ description }, index) => description === en![index]!.description);
    expect(untranslated).toEqual([]);
  });

  test('lets ranges contain errors, and makes no function volatile', () => {
    expect(metadata('en').allowErrorForDataTypeAny).toBe(true);
    expect(JSON.stringify(metadata('en'))).not.toMatch(/volatile|stream|requiresAddress/);
  });

  test('points to the place on the reference page in the language, below the address that serves the add-in', () => {
    const folder = mkdtempSync(join(tmpdir(), 'omst-'));
    try {
      writeMetadata(folder, 'https://omst.test/excel');
      const helpOf = (file: string): unknown =>
        (JSON.parse(readFileSync(join(folder, file), 'utf8')) as ReturnType<typeof metadata>).functions[0]?.helpUrl;
      expect(files.map(helpOf)).toEqual([
        'https://omst.test/excel/docs/en/funksjoner.html#eligible',
        'https://omst.test/excel/docs/funksjoner.html#eligible',
        'https://omst.test/excel/docs/nn/funksjoner.html#eligible',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(metadata('nb').functions.filter((one) => 'helpUrl' in one)).toEqual([]);
  });
});
