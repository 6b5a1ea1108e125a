/** The programme: its years, phases, projects, results and board. */

import { withSubject, computedEach, sumOf, type Book, type ShownValue } from '../book';
import { counted, entered, known, kroner, readAs, type Quantity } from './quantity';

type Value = ShownValue['value'];

const resultNames = ['Nye arbeidsplasser', 'Sikrede arbeidsplasser', 'Nye bedrifter'];

/** Excel counts days from 30 December 1899. */
const dayZero = Date.UTC(1899, 11, 30);
const millisecondsADay = 86_400_000;
const dateOf = (day: number): Date => new Date(dayZero + day * millisecondsADay);
const daysIn = (text: Value): number[] =>
  Array.from(
    String(text).matchAll(/(\d+)\.(\d+)\.(\d{4})/g),
    ([, day, month, year]) => (Date.UTC(Number(year), Number(month) - 1, Number(day)) - dayZero) / millisecondsADay,
  );
function monthsBetween(first: number, last: number): number {
  const [from, after] = [dateOf(first), dateOf(last + 1)];
  return 12 * (after.getUTCFullYear() - from.getUTCFullYear()) + after.getUTCMonth() - from.getUTCMonth();
}

/** Returns a property of the years with money: their number, the first or the last. */
function moneyYears(
  b: Book,
  shownValues: readonly ShownValue[],
  pick: (years: readonly number[]) => number | undefined,
): ShownValue[] {
  const withMoney = shownValues.filter(({ value }) => typeof value === 'number');
  // Without a programme there are no years.
  if (b.case.years === null || b.case.firstYear === null) return [];
  const years = withMoney.map(({ subject }) => Number(subject));
  return counted(`${shownValues[0]?.cell ?? ''} and the years after it`, pick(years) ?? null);
}
const howMany = (years: readonly number[]): number => years.length;
const first = (years: readonly number[]): number | undefined => years[0];
const last = (years: readonly number[]): number | undefined => years.at(-1);

/** The number in a text such as «48 nye arbeidsplasser (mål)» on B8. */
const numberAtStart = (text: Value): Value => (/^\d+/.test(String(text)) ? Number.parseInt(String(text), 10) : null);

/** A property of a period such as «2027–2032» on R5. */
const period = (b: Book, read: (from: number, to: number) => number): ShownValue[] =>
  readAs(b.cell('R5.figures', 'value', 'Programperiode'), (text) => {
    const [, from, to] = /^(\d{4})–(\d{4})$/.exec(String(text)) ?? [];
    return from === undefined || to === undefined ? null : read(Number(from), Number(to));
  });

export const programme: readonly Quantity[] = [
  {
    id: 'years of the programme',
    unit: 'years',
    sentence: 'How many years the programme runs.',
    places: {
      Sak: (b) => b.field('Sak_antall'),
      front: (b) => b.cell('front.case', 'value', 'Antall år'),
      summary: (b) => b.prose('programme', 'years'),
      B1: (b) => moneyYears(b, b.years('B1.sums', 'Sum'), howMany),
      B2: (b) => moneyYears(b, b.years('B2.sums', 'Sum'), howMany),
      B3: (b) => moneyYears(b, b.column('B3.flow', 'committed'), howMany),
      B4: (b) => moneyYears(b, b.column('B4.payments', 'committed'), howMany),
      R5: (b) => period(b, (from, to) => to - from + 1),
    },
  },
  {
    id: 'first year of the programme',
    unit: 'year',
    sentence: 'The year the programme gets its first money.',
    places: {
      Sak: (b) => b.field('Sak_startaar'),
      summary: (b) => b.prose('programme', 'first'),
      B1: (b) => moneyYears(b, b.years('B1.sums', 'Sum'), first),
      B3: (b) => moneyYears(b, b.column('B3.flow', 'committed'), first),
      B4: (b) => moneyYears(b, b.column('B4.payments', 'committed'), first),
      R1: (b) => (b.case.firstYear === null ? [] : counted('R1, the first year', Number(b.header('R1.results', 'y1')))),
      R5: (b) => period(b, (from) => from),
    },
  },
  {
    id: 'last year of the programme',
    unit: 'year',
    sentence: 'The last year that the programme has money for and its last phase runs in: phases and money cover the same time.',
    places: {
      B1: (b) => moneyYears(b, b.years('B1.sums', 'Sum'), last),
      R5: (b) => (b.case.firstYear === null ? [] : period(b, (_, to) => to)),
      B5: (b) =>
        known(readAs(b.cell('B5.phases', 'to', -1), (day) => (typeof day === 'number' ? dateOf(day).getUTCFullYear() : null))),
      B8: (b) =>
        known(
          readAs(b.cell('B8.items', 'answer', 'Fremdriftsplan'), (text) => {
            const day = daysIn(text).at(-1);
            return day === undefined ? null : dateOf(day).getUTCFullYear();
          }),
        ),
    },
  },
  {
    id: 'first and last day of the phases',
    unit: 'day of Excel',
    sentence: 'The day the clarification starts and the day the closing ends.',
    places: {
      B5: (b) => [...withSubject('first', b.cell('B5.phases', 'from', 0)), ...withSubject('last', b.cell('B5.phases', 'to', -1))],
      Sak: (b) => withSubject('first', b.field('Sak_start')),
      B8: (b) => {
        const text = b.cell('B8.items', 'answer', 'Fremdriftsplan');
        const day = (subject: string, index: number): ShownValue[] =>
          withSubject(
            subject,
            readAs(text, (one) => daysIn(one)[index] ?? null),
          );
        return [...day('first', 0), ...day('last', 1)];
      },
    },
  },
  {
    id: 'months of a phase',
    unit: 'months',
    sentence: 'How many months a phase lasts, from its first day to its last.',
    places: {
      B5: (b) => b.column('B5.phases', 'months'),
      'B5, from its dates': (b) =>
        computedEach(
          'from its first day to its last',
          [b.column('B5.phases', 'from'), b.column('B5.phases', 'to')],
          monthsBetween,
        ),
    },
  },
  {
    id: 'projects',
    unit: 'kroner',
    sentence: 'What is granted and paid to projects, and how many there are.',
    places: {
      'Data prosjekter': (b) => [
        ...withSubject('granted', entered(b, 'projects', 'Tilsagn')),
        ...withSubject('paid', entered(b, 'projects', 'Utbetalt')),
        ...counted('Data prosjekter, its rows', b.data.projects.length, 'projects'),
      ],
      B7: (b) =>
        b.data.projects.length === 0
          ? []
          : [
              ...withSubject('granted', kroner(b, b.cell('B7.sums', 'granted', 'Sum'))),
              ...withSubject('paid', kroner(b, b.cell('B7.sums', 'paid', 'Sum'))),
              ...counted('B7, its rows', b.column('B7.projects', 'status').length, 'projects'),
            ],
      'B7, by type': (b) =>
        b.data.projects.length === 0
          ? []
          : [
              ...withSubject('granted', kroner(b, sumOf(b.column('B7.byStage', 'granted')))),
              ...withSubject('projects', sumOf(b.column('B7.byStage', 'count'))),
            ],
      R5: (b) => [
        ...(b.data.projects.length === 0
          ? []
          : [
              ...withSubject('granted', b.cell('R5.figures', 'value', 'Tilsagn til prosjekter (kr)')),
              ...withSubject('paid', b.cell('R5.figures', 'value', 'Utbetalt til prosjekter (kr)')),
            ]),
        ...withSubject('projects', b.cell('R5.figures', 'value', 'Prosjekter')),
      ],
    },
  },
  {
    id: 'results',
    unit: 'count',
    sentence: 'Jobs created and secured and firms founded so far, how far that is to the goal, and what a new job has cost.',
    places: {
      R1: (b) => [
        ...resultNames.flatMap((name) => withSubject(name, b.cell('R1.results', 'sum', name))),
        ...withSubject('goal', b.cell('R1.results', 'goal', 'Nye arbeidsplasser')),
        ...withSubject('of the goal', b.cell('R1.results', 'ofGoal', 'Nye arbeidsplasser')),
        ...withSubject('kroner per new job', b.cell('R1.cost', 'value', 'Kroner per ny arbeidsplass')),
      ],
      R5: (b) => [
        ...resultNames.flatMap((name) => withSubject(name, b.cell('R5.figures', 'value', name))),
        ...withSubject('of the goal', b.cell('R5.figures', 'value', 'Nye arbeidsplasser, andel av målet')),
        ...withSubject('kroner per new job', b.cell('R5.figures', 'value', 'Kroner per ny arbeidsplass')),
      ],
      B8: (b) => withSubject('goal', readAs(b.cell('B8.items', 'answer', 'Mål'), numberAtStart)),
      'Data resultater': (b) =>
        resultNames.flatMap((name) => withSubject(name, entered(b, 'results', 'Resultat', [['Indikator', name]]))),
    },
  },
  {
    id: 'programme status',
    unit: 'score',
    sentence: 'The average score of the newest programme status.',
    places: {
      R3: (b) => b.cell('R3.sums', 'score', 'Gjennomsnitt'),
      R5: (b) => b.cell('R5.figures', 'value', 'Programstatus, gjennomsnitt'),
    },
  },
  {
    id: 'board',
    unit: 'count',
    sentence: 'How many members the board has without its observers, and the share of women and men among them.',
    places: {
      R4: (b) => [
        ...withSubject('members', b.cell('R4.rules', 'value', 'Fem til sju medlemmer')),
        ...withSubject('women', b.cell('R4.rules', 'value', 'Andel kvinner')),
        ...withSubject('men', b.cell('R4.rules', 'value', 'Andel menn')),
      ],
      'R4, its list': (b) => {
        const sexes = b.column('R4.members', 'sex');
        const members = b
          .column('R4.members', 'role')
          .flatMap(({ value }, index) => (String(value).startsWith('observatør') ? [] : [sexes[index]?.value]));
        if (b.data.board.length === 0) return [];
        const share = (sex: string): number => members.filter((one) => one === sex).length / members.length;
        return [
          ...counted('R4, the list of members', members.length, 'members'),
          ...counted('R4, the list of members', share('K'), 'women'),
          ...counted('R4, the list of members', share('M'), 'men'),
        ];
      },
    },
  },
];
