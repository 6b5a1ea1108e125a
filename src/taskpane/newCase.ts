import { municipalityRows, type Area } from '../case/areas';
import { emptyCase } from '../case/case';
import { withAllTables } from '../case/dataTables';
import { ruleAt } from '../rules';
import type { Language } from '../text';
import type { CaseInput } from '../tables/caseSheets';

/**
 * A case about the chosen areas, with what most people choose put in and the rest left to be filled in. Nothing that decides the answer is among it.
 * @param today ISO date
 */
export function newCase(chosen: readonly Area[], name: string, today: string): CaseInput {
  const rows = municipalityRows(chosen);
  const counties = [...new Set(chosen.flatMap(({ members }) => members.map(({ county }) => county)))];
  const year = Number(today.slice(0, 4));
  // The list starts with as many rows as the criteria look at years.
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
