import type { Words } from '../index';

export const financingTable = {
  title: { nb: 'Finansieringsplan', nn: 'Finansieringsplan', en: 'Financing plan' },
  check: { nb: 'Avvik fra totalbudsjettet', nn: 'Avvik frå totalbudsjettet', en: 'Deviation from the total budget' },
  lacking: { nb: 'Mangler på arket Sak:', nn: 'Manglar på arket Sak:', en: 'Missing on the sheet Sak:' },
  refused: {
    nb: 'Beløpene kan ikke regnes ut. Pek på feilen i {cell} for å se hvorfor.',
    nn: 'Beløpa kan ikkje reknast ut. Peik på feilen i {cell} for å sjå kvifor.',
    en: 'The amounts cannot be computed. Point at the error in {cell} to see why.',
  },
  note: {
    nb: 'Beløpene fordeles etter finansieringsmodellen og årsprofilen på arket Sak og går opp på krona. Ubrukte midler overføres mellom år (§ 15).',
    nn: 'Beløpa blir fordelte etter finansieringsmodellen og årsprofilen på arket Sak og går opp på krona. Ubrukte midlar blir overførte mellom år (§ 15).',
    en: 'Amounts follow the funding model and the profile over years on the sheet Sak and agree to the krone. Unspent money is carried over between years (§ 15).',
  },
  chartTitle: { nb: 'Finansiering per år', nn: 'Finansiering per år', en: 'Financing by year' },
  chartAlt: {
    nb: 'Stablede søyler som viser hva hver part bidrar med hvert år.',
    nn: 'Stabla søyler som viser kva kvar part bidreg med kvart år.',
    en: 'Stacked columns showing what each party contributes each year.',
  },
} satisfies Record<string, Words>;
