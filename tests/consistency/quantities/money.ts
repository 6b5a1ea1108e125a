/** The programme's money: costs, financing, grants, amounts held back and accounts. */

import { ruleAt } from '../../../src/rules';
import { partyWords } from '../../../src/text/rules';
import { withSubject, computed, sumOf, multiplied, type BlockName, type Book, type ShownValue } from '../book';
import { planInPane, shownInPane } from './pane';
import { add, entered, kroner, lastOf, within, yearIn, type Quantity } from './quantity';

const divided = (one: number, other: number): number => one / other;
const parties = Object.values(partyWords).map(({ nb }) => nb);
const grantors = ['Departementet', 'Fylkeskommunen'];

/** Returns the lines of a block for the year in its header. */
const linesOfYear = (b: Book, block: BlockName, column: string): ShownValue[] =>
  kroner(b, b.column(block, column)).map((one) => ({ ...one, subject: `${one.subject}, ${yearIn(b.header(block, column))}` }));

/** Returns the sums of the costs and of the financing. */
const bothSums = (b: Book, blocks: readonly BlockName[], column: string): ShownValue[] =>
  kroner(
    b,
    blocks.flatMap((block) => b.cell(block, column, 'Sum').map((one) => ({ ...one, subject: yearIn(b.header(block, column)) }))),
  );

/** Returns the payments of the parties that give grants, in each year or in total. */
const grants = (b: Book, subject: string, shownValues: (party: string) => readonly ShownValue[]): ShownValue[] =>
  kroner(
    b,
    sumOf(
      grantors.flatMap((party) => shownValues(party).filter((one) => one.subject === subject)),
      subject,
    ),
  );

export const money: readonly Quantity[] = [
  {
    id: 'total budget',
    unit: 'kroner',
    sentence: 'What the whole programme costs, which is what it is financed with.',
    places: {
      Sak: (b) => b.field('Sak_total'),
      front: (b) => b.cell('front.case', 'value', 'Totalbudsjett'),
      summary: (b) => b.prose('programme', 'total'),
      B1: (b) => kroner(b, b.cell('B1.sums', 'sum', 'Sum')),
      B2: (b) =>
        kroner(
          b,
          ['Sum', 'Finansiering (B1)'].flatMap((row) => b.cell('B2.sums', 'sum', row)),
        ),
      B8: (b) => bothSums(b, ['B8.costSums', 'B8.financingSums'], 'approved'),
      R2: (b) => bothSums(b, ['R2.costSums', 'R2.financingSums'], 'budgetSum'),
      R5: (b) => b.cell('R5.figures', 'value', 'Totalbudsjett (kr)'),
      F5: (b) => b.cell('F5.inputs', 'value', 'Midler til tiltakene (kr)'),
      pane: (b) => {
        const planned = planInPane(b);
        return [shownInPane('', planned ? add(...planned.plan.partyTotals) : null)];
      },
    },
  },
  {
    id: 'budget by year',
    unit: 'kroner',
    sentence: 'What the programme costs and is financed with in a year.',
    places: {
      B1: (b) => kroner(b, b.years('B1.sums', 'Sum')),
      B2: (b) =>
        kroner(
          b,
          ['Sum', 'Finansiering (B1)'].flatMap((row) => b.years('B2.sums', row)),
        ),
      B8: (b) => bothSums(b, ['B8.costSums', 'B8.financingSums'], 'ofYear'),
      R2: (b) => bothSums(b, ['R2.costSums', 'R2.financingSums'], 'budget'),
      pane: (b) => {
        const { plan } = planInPane(b) ?? {};
        return plan ? plan.years.map((year, row) => shownInPane(year, plan.yearTotals[row] ?? null)) : [];
      },
    },
  },
  {
    id: 'financing by party',
    unit: 'kroner',
    sentence: 'What each party pays of the whole programme.',
    places: {
      B1: (b) => kroner(b, b.column('B1.plan', 'sum')),
      B8: (b) => kroner(b, b.column('B8.financings', 'approved')),
      R2: (b) => kroner(b, b.column('R2.financings', 'budgetSum')),
      summary: (b) =>
        ['nb', 'nn'].flatMap((language) =>
          b.cell('summary.text', language, 'Programmet').flatMap((text) =>
            Array.from(String(text.value).matchAll(/\. (\p{L}+) (\d[\d\s]*) kroner/gu), ([, party = '', amount = '']) => ({
              ...text,
              subject: Object.values(partyWords).find(({ nb, nn }) => nb === party || nn === party)?.nb ?? party,
              value: Number(amount.replaceAll(/\s/g, '')),
            })),
          ),
        ),
      pane: (b) => {
        const planned = planInPane(b);
        return planned
          ? planned.parties.map((party, column) => shownInPane(party, planned.plan.partyTotals[column] ?? null))
          : [];
      },
    },
  },
  {
    id: 'financing by party and year',
    unit: 'kroner',
    sentence: 'What each party pays in a year.',
    places: {
      B1: (b) => parties.flatMap((party) => within(party, kroner(b, b.years('B1.plan', party)))),
      B8: (b) => linesOfYear(b, 'B8.financings', 'ofYear'),
      R2: (b) => linesOfYear(b, 'R2.financings', 'budget'),
      pane: (b) => {
        const planned = planInPane(b);
        return (
          planned?.plan.years.flatMap((year, row) =>
            planned.parties.map((party, column) => shownInPane(`${party}, ${year}`, planned.plan.amounts[row]?.[column] ?? null)),
          ) ?? []
        );
      },
    },
  },
  {
    id: 'share of each party',
    unit: 'share',
    sentence: 'What a party pays as a share of the whole programme.',
    places: {
      B1: (b) => b.column('B1.plan', 'share'),
      'B1, its amounts': (b) =>
        b
          .column('B1.plan', 'sum')
          .flatMap((one) => computed('sum / total', [[one], b.cell('B1.sums', 'sum', 'Sum')], divided, one.subject)),
    },
  },
  {
    id: 'costs by line',
    unit: 'kroner',
    sentence: 'What each line of the costs comes to over the whole programme.',
    places: {
      B2: (b) => kroner(b, b.column('B2.plan', 'sum')),
      B8: (b) => kroner(b, b.column('B8.costs', 'approved')),
      R2: (b) => kroner(b, b.column('R2.costs', 'budgetSum')),
    },
  },
  {
    id: 'costs by line and year',
    unit: 'kroner',
    sentence: 'What each line of the costs comes to in a year.',
    places: {
      B2: (b) => b.column('B2.plan', 'sum').flatMap(({ subject }) => within(subject, kroner(b, b.years('B2.plan', subject)))),
      B8: (b) => linesOfYear(b, 'B8.costs', 'ofYear'),
      R2: (b) => linesOfYear(b, 'R2.costs', 'budget'),
    },
  },
  {
    id: 'costs by focus area',
    unit: 'kroner',
    sentence: 'What the cost plan gives each focus area.',
    places: {
      B2: (b) =>
        b.data.focusAreas.flatMap(([area]) =>
          kroner(
            b,
            sumOf(
              b.column('B2.plan', 'sum').filter(({ subject }) => subject.startsWith(`${area}:`)),
              String(area),
            ),
          ),
        ),
      B6: (b) => kroner(b, b.column('B6.areas', 'plan')),
    },
  },
  {
    id: 'grant by year',
    unit: 'kroner',
    sentence:
      'The grant of a year: what the ministry and the county authority pay of it, which is what § 12 holds a quarter of back.',
    places: {
      B1: (b) => b.years('B1.sums', 'Sum').flatMap(({ subject }) => grants(b, subject, (party) => b.years('B1.plan', party))),
      B8: (b) =>
        withSubject(
          Number(b.cell('B8.items', 'answer', 'Budsjettår det søkes for (endre)')[0]?.value),
          b.cell('B8.items', 'answer', 'Tilskudd det søkes om (kr)'),
        ),
      B3: (b) => kroner(b, b.column('B3.flow', 'committed')),
      B4: (b) => kroner(b, b.column('B4.payments', 'committed')),
    },
  },
  {
    id: 'grants in all',
    unit: 'kroner',
    sentence: 'The grants of the whole programme: what the ministry and the county authority pay.',
    places: {
      B1: (b) => grants(b, '', (party) => b.cell('B1.plan', 'sum', party)),
      B3: (b) => kroner(b, b.cell('B3.sums', 'committed', 'Sum')),
      B4: (b) =>
        kroner(
          b,
          ['committed', 'total'].flatMap((column) => b.cell('B4.sums', column, 'Sum')),
        ),
    },
  },
  {
    id: 'held back until the final report',
    unit: 'kroner',
    sentence: 'The quarter of the grants that is paid when the final report is received (§ 12).',
    places: {
      'B1, a quarter of the grants': (b) => {
        const share = ruleAt('payment.retained', b.case.grantDate ?? undefined).value;
        const all = grants(b, '', (party) => b.cell('B1.plan', 'sum', party));
        // Each year is rounded up to the unit.
        const rounded = 2 * b.unit * (b.case.years ?? 1);
        return multiplied(share, all).map((one) => ({ ...one, cell: `${String(share)} of ${one.cell}`, printedTo: rounded }));
      },
      B4: (b) => kroner(b, [...b.cell('B4.sums', 'retained', 'Sum'), ...b.cell('B4.sums', 'total', 'Etter sluttrapport')]),
      R5: (b) => b.cell('R5.figures', 'value', 'Holdes tilbake til sluttrapporten (kr)'),
    },
  },
  {
    id: 'costs in the accounts',
    unit: 'kroner',
    sentence: 'The costs that the accounts have so far.',
    places: {
      R2: (b) => kroner(b, b.cell('R2.costSums', 'accountsSum', 'Sum')),
      R5: (b) => b.cell('R5.figures', 'value', 'Regnskapsførte kostnader (kr)'),
      B8: (b) => kroner(b, b.cell('B8.costSums', 'accumulated', 'Sum')),
      R1: (b) =>
        b.data.accounts.length === 0
          ? []
          : b.cell('R1.cost', 'value', 'Kostnad: regnskapet, eller budsjettet når regnskap mangler (kr)'),
      'Data regnskap': (b) => entered(b, 'accounts', 'Beløp', [['Del', 'kostnad']]),
    },
  },
  {
    id: 'financing in the accounts',
    unit: 'kroner',
    sentence: 'The financing that the accounts have so far.',
    places: {
      R2: (b) => kroner(b, b.cell('R2.financingSums', 'accountsSum', 'Sum')),
      R5: (b) => b.cell('R5.figures', 'value', 'Regnskapsført finansiering (kr)'),
      B8: (b) => kroner(b, b.cell('B8.financingSums', 'accumulated', 'Sum')),
    },
  },
  {
    id: 'costs in the accounts by line',
    unit: 'kroner',
    sentence: 'The costs of each line that the accounts have so far.',
    places: {
      R2: (b) => kroner(b, b.column('R2.costs', 'accountsSum')),
      B8: (b) => kroner(b, b.column('B8.costs', 'accumulated')),
    },
  },
  {
    id: 'costs in the accounts of the year',
    unit: 'kroner',
    sentence: 'The costs that the accounts have for the newest year.',
    places: {
      R2: (b) => kroner(b, withSubject(yearIn(b.header('R2.costSums', 'accounts')), b.cell('R2.costSums', 'accounts', 'Sum'))),
      B3: (b) => {
        const year = yearIn(b.header('R2.costSums', 'accounts'));
        return b.data.accounts.length === 0
          ? []
          : kroner(
              b,
              b.column('B3.flow', 'spent').filter(({ subject }) => subject === year),
            );
      },
    },
  },
  {
    id: 'money not used',
    unit: 'kroner',
    sentence: 'What is left of the budget after the costs of the accounts.',
    places: {
      R5: (b) => b.cell('R5.figures', 'value', 'Ikke brukt av budsjettet (kr)'),
      R2: (b) => multiplied(-b.unit, b.cell('R2.costSums', 'differenceSum', 'Sum')),
      B8: (b) => kroner(b, b.cell('B8.costSums', 'rest', 'Sum')),
      'R5, carried over': (b) => b.cell('R5.figures', 'value', 'Overført etter siste år (kr)'),
      B3: (b) => kroner(b, b.cell('B3.sums', 'carried', 'Sum')),
    },
  },
  {
    id: 'measures',
    unit: 'kroner',
    sentence: 'The budgets of all measures of the action plan.',
    places: {
      'Data tiltak': (b) => entered(b, 'measures', 'Budsjett'),
      B6: (b) => kroner(b, b.cell('B6.sums', 'budget', 'Sum')),
      'B6, its measures': (b) => kroner(b, sumOf(b.column('B6.measures', 'budget'))),
      'B6, its focus areas': (b) => (b.data.measures.length === 0 ? [] : kroner(b, sumOf(b.column('B6.areas', 'budget')))),
      F5: (b) => sumOf(b.column('F5.scores', 'budget')),
      'F5, the sum so far': (b) => withSubject('', lastOf(b.column('F5.ranked', 'cumulated'))),
    },
  },
];
