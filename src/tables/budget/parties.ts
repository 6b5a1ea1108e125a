/**
 * The parties that pay, in the order of the plan, and what OMST.BUDGET calls them in its header row: those words are the same in every language,
 * so that a formula finds its party whatever language the sheet is in.
 */
export const partyNames = [
  { key: 'ministry', inCells: 'Departementet' },
  { key: 'county', inCells: 'Fylkeskommunen' },
  { key: 'municipality', inCells: 'Kommunen' },
  { key: 'business', inCells: 'Næringslivet' },
  { key: 'other', inCells: 'Andre' },
  { key: 'ownEffort', inCells: 'Egeninnsats' },
] as const;
