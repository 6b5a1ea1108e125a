import { missingFigure } from '../case/missing';
import { screenMunicipalities, type EmploymentRow } from '../programme/screening';
import { functionWords } from '../text/functions';
import { messages } from '../text/messages';
import { define } from './define';
import { exampleEmployment, exampleYears } from './exampleSeries';
import { boolean, date, figureLine, isolationLine, municipalityLine, optional, whole, yearLine } from './kinds';
import { analysisReasons, ruleReasons } from '../programme/reasons';
import { refuse } from './refusal';

interface Lines {
  readonly municipalities: readonly (string | number | null)[];
  readonly years: readonly (number | null)[];
  readonly employment: readonly (number | null)[];
  readonly isolated: readonly (boolean | number | null)[];
}

/** Pairs figures with their municipality and year, and leaves out rows without any of them. @throws Refusal when a figure lacks its municipality or year */
function employmentRows({ municipalities, years, employment, isolated }: Lines): EmploymentRow[] {
  const [firstIsolated = null] = isolated;
  const sameForAll = isolated.length <= 1;
  const { length } = municipalities;
  if (years.length !== length || employment.length !== length || !(sameForAll || isolated.length === length))
    throw refuse('#VALUE!', messages.lengthsDiffer);
  return municipalities.flatMap((municipality, index) => {
    const [year = null, employed = null] = [years[index], employment[index]];
    if (municipality !== null && year !== null)
      return [{ municipality, year, employed, isolated: sameForAll ? firstIsolated : (isolated[index] ?? null) }];
    // Excel on the desktop also sends 0 for a blank figure.
    if (employed === null || employed === 0) return [];
    throw municipality === null
      ? refuse('#N/A', messages.missingIn, { position: index + 1 }, 'municipalities')
      : refuse('#VALUE!', messages.yearMissing, { position: index + 1 }, 'years');
  });
}

const isolationCell = (isolated: boolean | number | null): string | number =>
  typeof isolated === 'boolean' ? (isolated ? 'JA' : 'NEI') : (isolated ?? missingFigure);

export const SCREENING = define('SCREENING', {
  args: {
    municipalities: municipalityLine(),
    years: yearLine(),
    employment: figureLine(),
    isolated: optional(isolationLine(), [], 'not known'),
    window: optional(whole(1, 50), undefined, 'the regulation’s own'),
    date: optional(date(), undefined, 'the newest rule set'),
    headers: optional(boolean(), false, 'FALSE'),
  },
  gives: 'table',
  columns: functionWords.SCREENING.columns,
  answer: ({ window, date, ...lines }) =>
    screenMunicipalities(employmentRows(lines), { window, date }).map(({ municipality, isolated, fall, verdict, marginJobs }) => [
      municipality,
      fall?.from ?? missingFigure,
      fall?.to ?? missingFigure,
      fall?.jobs ?? missingFigure,
      fall?.share ?? missingFigure,
      verdict ?? missingFigure,
      marginJobs ?? missingFigure,
      isolationCell(isolated),
    ]),
  refuses: [analysisReasons['lengths-differ'], analysisReasons['value-negative'], ruleReasons['before-first']],
  source: ['FOR-2024-04-03-556 § 5', 'FOR-2018-05-23-747 § 17', 'OR 3.1'],
  example: [exampleYears.map(() => ['Hjartdal']), exampleYears, exampleEmployment, exampleYears.map(() => [5])],
});
