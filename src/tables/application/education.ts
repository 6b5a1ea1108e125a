import { educationTable as words } from '../../text/tables/education';
import { sheetWords } from '../../text/tables/sheet';
import type { Cell, Column, Context, Place, Row, TableDefinition } from '../definition';
import { ownRows, valuesIn } from '../../case/rows';
import { areaSum, missing, single, type Condition } from '../observed';
import { plainText } from '../plainText';
import { newestHeld } from './yearColumns';

const block = 'levels';
const unknownLevel = 'Uoppgitt eller ingen fullført utdanning';
/** The levels of table 09429, for the rows of a table whose figures are not there yet. */
const publishedLevels = [
  'Grunnskolenivå',
  'Videregående skolenivå',
  'Fagskolenivå',
  'Universitets- og høgskolenivå, kort',
  'Universitets- og høgskolenivå, lang',
];

const places = ['area', 'county', 'country'] as const;
type PlaceKey = (typeof places)[number];
const shareOf = { area: 'areaShare', county: 'countyShare', country: 'countryShare' } as const;

/** S10: the highest education that those of 16 and over have completed, beside the county and the country. */
export const education: TableDefinition = {
  id: 'S10',
  pack: 'application',
  title: words.title,
  sheet: words.sheet,
  data: ['education'],
  cites: ['OR 3.1.3'],
  body: (c) => {
    const levels = levelsOf(c);
    return {
      blocks: [
        { key: block, columns: columns(c), rows: levels.map((level) => levelRow(level, levels.length)) },
        { key: 'sums', continues: true, columns: columns(c), rows: [knownRow(c), unknownRow] },
      ],
      workings: [
        {
          key: 'newest',
          columns: [{ key: 'year', title: c.say(sheetWords.workings), format: 'year', width: 110 }],
          rows: [{ cells: { year: newestHeld('education') } }],
        },
      ],
      notes: [c.say(words.note), ...lacking(c)],
    };
  },
};

/** Those of the figures, in their order; of the table as it is published when there are none. */
function levelsOf(c: Context): string[] {
  const held = valuesIn('education', 'Utdanningsnivå', c.data.education)
    .map(String)
    .filter((level) => level !== unknownLevel);
  return held.length > 0 ? held : publishedLevels;
}

const columns = (c: Context): Column[] => {
  const headed = (words: string) => (at: Place) =>
    `="${words}"&IF(ISNUMBER(${at.cell('newest', 'year', 0)})," "&${at.cell('newest', 'year', 0)},"")`;
  return [
    { key: 'level', title: c.say(words.level), format: 'text', role: 'label', width: 230 },
    { key: 'area', title: headed(c.say(sheetWords.area)), format: 'count', width: 75 },
    { key: 'areaShare', title: c.say(sheetWords.share), format: 'share', width: 75 },
    { key: 'county', title: headed(c.say(words.county)), format: 'count', width: 75 },
    { key: 'countyShare', title: c.say(sheetWords.share), format: 'share', width: 75 },
    { key: 'country', title: headed(c.say(words.country)), format: 'count', width: 75 },
    { key: 'countryShare', title: c.say(sheetWords.share), format: 'share', width: 75 },
  ];
};

function persons(place: PlaceKey): (at: Place) => string {
  return (at) => {
    const conditions: Condition[] = [
      ['Utdanningsnivå', `$${at.of('level')}`],
      ['År', at.cell('newest', 'year', 0)],
    ];
    switch (place) {
      case 'area':
        return `=${areaSum('education', conditions)}`;
      case 'county':
        return `=${single('education', [['Nivå', '"fylke"'], ['Område', 'Sak_fylke'], ...conditions])}`;
      case 'country':
        return `=${single('education', [['Nivå', '"land"'], ...conditions])}`;
    }
  };
}

/** The figures of a row in the area, the county and the country. */
const inPlaces = (cell: (place: PlaceKey) => Cell, share?: (place: PlaceKey) => Cell): Row['cells'] =>
  Object.fromEntries(
    places.flatMap((place) => [[place, cell(place)] as const, ...(share ? [[shareOf[place], share(place)] as const] : [])]),
  );

const levelRow = (level: string, count: number): Row => ({
  cells: {
    level: plainText(level),
    ...inPlaces(persons, (place) => (at) => {
      const all = at.column(block, place);
      return `=IF(COUNT(${all})<${count},${missing},${at.of(place)}/SUM(${all}))`;
    }),
  },
});

const knownRow = (c: Context): Row => ({
  role: 'total',
  cells: {
    level: c.say(words.known),
    ...inPlaces(
      (place) => (at) =>
        `=IF(COUNT(${at.column(block, place)})<ROWS(${at.column(block, place)}),${missing},SUM(${at.column(block, place)}))`,
      (place) => (at) => {
        const shares = at.column(block, shareOf[place]);
        return `=IF(COUNT(${shares})<ROWS(${shares}),${missing},SUM(${shares}))`;
      },
    ),
  },
});

/** Beside the table: those without a known level are in no share. */
const unknownRow: Row = { cells: { level: unknownLevel, ...inPlaces(persons) }, role: 'muted' };

const lacking = (c: Context): string[] => {
  const own = valuesIn('education', 'Område', ownRows(c.data, 'education', 'Personer'));
  const missingIn = c.municipalities.filter((name) => !own.includes(name));
  return missingIn.length === 0 ? [] : [c.say(words.lacks, { places: missingIn.join(', ') })];
};
