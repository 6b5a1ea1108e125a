import type { Words } from '../index';

export const accountsTable = {
  title: { nb: 'Regnskap mot budsjett', nn: 'Rekneskap mot budsjett', en: 'Accounts against budget' },
  sheet: { nb: 'Regnskap', nn: 'Rekneskap', en: 'Accounts' },
  costs: { nb: 'Kostnader', nn: 'Kostnader', en: 'Costs' },
  financing: { nb: 'Finansiering', nn: 'Finansiering', en: 'Financing' },
  inUnit: { nb: '{what} (1 000 kr)', nn: '{what} (1 000 kr)', en: '{what} (NOK 1 000)' },
  inKroner: { nb: '{what} (kr)', nn: '{what} (kr)', en: '{what} (NOK)' },
  budget: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
  accounts: { nb: 'Regnskap', nn: 'Rekneskap', en: 'Accounts' },
  difference: { nb: 'Avvik', nn: 'Avvik', en: 'Difference' },
  wholePeriod: { nb: 'hele perioden', nn: 'heile perioden', en: 'whole period' },
  outside: {
    nb: 'Poster som ikke står i budsjettet',
    nn: 'Postar som ikkje står i budsjettet',
    en: 'Posts that are not in the budget',
  },
  neither: {
    nb: 'Beløp i Regnskap som verken er kostnad eller finansiering',
    nn: 'Beløp i Regnskap som verken er kostnad eller finansiering',
    en: 'Amounts in Regnskap that are neither kostnad nor finansiering',
  },
  balance: {
    nb: 'Regnskap: kostnader minus finansiering',
    nn: 'Rekneskap: kostnader minus finansiering',
    en: 'Accounts: costs minus financing',
  },
  year: { nb: 'Regnskapsår (endre)', nn: 'Rekneskapsår (endre)', en: 'Year of the accounts (change)' },
  note: {
    nb: 'Regnskapet skal settes opp på samme måte som budsjettet (§ 13). Det skrives på arket Data regnskap: Del er kostnad eller finansiering, Post er linjens navn på bokmål i B2 eller B1, Beløp er i kroner. Ubrukte midler overføres (B3).',
    nn: 'Rekneskapen skal setjast opp på same måte som budsjettet (§ 13). Han skal stå på arket Data regnskap: Del er kostnad eller finansiering, Post er namnet på linja på bokmål i B2 eller B1, Beløp er i kroner. Ubrukte midlar blir overførte (B3).',
    en: 'Accounts have the same layout as the budget (§ 13). They are entered on the sheet Data regnskap: Del is kostnad (cost) or finansiering (financing), Post the name of the line in bokmål in B2 or B1, Beløp is in kroner. Unspent money is carried over (B3).',
  },
} satisfies Record<string, Words>;
