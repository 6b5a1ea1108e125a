import type { BlockName } from '../book';

/** The blocks without a quantity that another place shows, with the reason. The test fails on a block that is neither read by a quantity nor listed here. */
export const standAlone: Readonly<Partial<Record<BlockName, string>>> = {
  'front.contents': 'links to the sheets',
  'S5.basis': 'the name of what the area is compared with',
  'S11.partners': 'the municipalities that most commute to and from: no other sheet has them',
  'B2.key': 'the shares that the user sets for the split of the costs; the amounts that come of them are compared',
  'B7.deMinimis': 'support by recipient: no other sheet has it',
  'B7.rate': 'a rate that the user types',
  'B8.characters': 'counts the letters of a text',
  'R1.outside': 'a check: results that the page does not show',
  'R2.checks': 'checks: costs less financing, and amounts that are neither',
  'R2.chosen': 'the year that the user chooses',
  'R3.status': 'scores by question: no other sheet has them',
  'R4.notShown': 'a check: members who came after the sheet was made',
  'F2.inputs': 'the frame and the weights that the county types',
  'F3.ownYears': 'rows for years that the user adds',
  'F4.status': 'counts of contributions without amount, deadline or indicator: no other sheet has them',
  'F5.counts': 'checks: measures without a rank, and new ones',
};
