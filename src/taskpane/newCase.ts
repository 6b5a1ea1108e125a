import { municipalityRows, type Area } from '../case/areas';
import { emptyCase } from '../case/case';
import { withAllTables } from '../case/dataTables';
import { ruleAt } from '../rules';
import type { Language } from '../text';
import type { CaseInput } from '../tables/caseSheets';

/**
 * Makes a case about the chosen areas. It has the settings that most users choose, but none that decides the verdict; the user fills in the rest.
 *
 * @param today ISO date
 */
export function newCase(chosen: readonly Area[], name: string, today: string): CaseInput {
  const rows = municipalityRows(chosen);
  const counties = [...new Set(chosen.flatMap(({ members }) => members.map(({ county }) => county)))];
  const year = Number(today.slice(0, 4));
  // The list of losses has a row for each year of the criterion's window.
  const window = ruleAt('criteria.window').value;
  return {
    values: {
      ...emptyCase,
      area: name,
      county: counties.join(', '),
      scheme: 'statlig',
      firstYear: year + 1,
      years: ruleAt('period.programmeYears').value,
      model: '75/25',
      profile: 'programfaser',
    },
    notes: {},
    lacks: [],
    data: withAllTables({
      municipalities: rows,
      losses: Array.from({ length: window }, (_, index) => [year - window + 1 + index, null]),
    }),
  };
}

/** Puts a new case into a workbook that has none. @throws WorkbookFault */
export async function insertCaseOf(input: CaseInput, language: Language): Promise<void> {
  const { insertCase } = await import('../workbook/commands');
  await insertCase(input, { language });
}
