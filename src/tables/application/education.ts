import { educationTable as words } from '../../text/tables/education';
import { sheetWords } from '../../text/tables/sheet';
import type { Cell, Column, TableContext, SheetAddresses, Row, TableDefinition } from '../definition';
import { ownRows, valuesIn } from '../../case/rows';
import { areaSum, missing, single, type Condition } from '../observed';
import { plainText } from '../plainText';
import { newestHeld } from './yearColumns';

const block = 'levels';
const unknownLevel = 'Uoppgitt eller ingen fullført utdanning';
/** The levels of table 09429: the rows of the table until the case has figures. */
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

/** S10: the highest education completed by persons of 16 and over, beside the county and the country. */
export const education: TableDefinition = {
  id: 'S10',
  pack: 'application',
  title: words.title,
  sheet: words.sheet,
  data: ['education'],
  cites: ['OR 3.1.3'],
  body: (context) => {
    const levels = levelsOf(context);
    return {
      blocks: [
        { key: block, columns: columns(context), rows: levels.map((level) => levelRow(level, levels.length)) },
        { key: 'sums', continues: true, columns: columns(context), rows: [knownRow(context), unknownRow] },
      ],
      workings: [
        {
          key: 'newest',
          columns: [{ key: 'year', title: context.say(sheetWords.workings), format: 'year', width: 110 }],
          rows: [{ cells: { year: newestHeld('education') } }],
        },
      ],
      notes: [context.say(words.note), ...lacking(context)],
    };
  },
};

/** Returns the levels in the figures, in their order, or those of table 09429 when there are no figures. */
function levelsOf(context: TableContext): string[] {
  const levelsWithFigures = valuesIn('education', 'Utdanningsnivå', context.data.education)
    .map(String)
    .filter((level) => level !== unknownLevel);
  return levelsWithFigures.length > 0 ? levelsWithFigures : publishedLevels;
}

const columns = (context: TableContext): Column[] => {
  const headed = (words: string) => (sheet: SheetAddresses) =>
    `="${words}"&IF(ISNUMBER(${sheet.cell('newest', 'year', 0)})," "&${sheet.cell('newest', 'year', 0)},"")`;
  return [
    { key: 'level', title: context.say(words.level), format: 'text', role: 'label', width: 230 },
    { key: 'area', title: headed(context.say(sheetWords.area)), format: 'count', width: 75 },
    { key: 'areaShare', title: context.say(sheetWords.share), format: 'share', width: 75 },
    { key: 'county', title: headed(context.say(words.county)), format: 'count', width: 75 },
    { key: 'countyShare', title: context.say(sheetWords.share), format: 'share', width: 75 },
    { key: 'country', title: headed(context.say(words.country)), format: 'count', width: 75 },
    { key: 'countryShare', title: context.say(sheetWords.share), format: 'share', width: 75 },
  ];
};

function persons(place: PlaceKey): (sheet: SheetAddresses) => string {
  return (sheet) => {
    const conditions: Condition[] = [
      ['Utdanningsnivå', `$${sheet.sameRow('level')}`],
      ['År', sheet.cell('newest', 'year', 0)],
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
    ...inPlaces(persons, (place) => (sheet) => {
      const all = sheet.columnRange(block, place);
      return `=IF(COUNT(${all})<${count},${missing},${sheet.sameRow(place)}/SUM(${all}))`;
    }),
  },
});

const knownRow = (context: TableContext): Row => ({
  role: 'total',
  cells: {
    level: context.say(words.known),
    ...inPlaces(
      (place) => (sheet) =>
        `=IF(COUNT(${sheet.columnRange(block, place)})<ROWS(${sheet.columnRange(block, place)}),${missing},SUM(${sheet.columnRange(block, place)}))`,
      (place) => (sheet) => {
        const shares = sheet.columnRange(block, shareOf[place]);
        return `=IF(COUNT(${shares})<ROWS(${shares}),${missing},SUM(${shares}))`;
      },
    ),
  },
});

/** Persons without a known level, under the table because no share counts them. */
const unknownRow: Row = { cells: { level: unknownLevel, ...inPlaces(persons) }, role: 'muted' };

const lacking = (context: TableContext): string[] => {
  const placesWithFigures = valuesIn('education', 'Område', ownRows(context.data, 'education', 'Personer'));
  const missingIn = context.municipalities.filter((name) => !placesWithFigures.includes(name));
  return missingIn.length === 0 ? [] : [context.say(words.lacks, { places: missingIn.join(', ') })];
};
