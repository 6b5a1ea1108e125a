/** Values that people, other programs and accidents leave in cells and files: a list of them, and random ones. */
import fc from '../fastCheck';

/** Numbers that a cell can hold, and numbers that only a program can send. */
const numbers: readonly number[] = [
  ...[0, -0, 1, -1, 0.5, -0.5, 2, 3, 6, 10, 12, 99, 100, 255, 256, 1000, 9999, 10_000],
  ...[Number.NaN, Infinity, -Infinity, 1e308, -1e308, Number.MAX_VALUE, 5e-324, 1e-308, Number.EPSILON, 1e15, 1e16, 1e21, -1e12],
  ...[2 ** 31 - 1, 2 ** 31, 2 ** 32, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER + 1, Number.MIN_SAFE_INTEGER],
  // Years, and days as Excel counts them: 29 February 1900, which never existed, the day of a new regulation, the last day and the day after.
  ...[
    1899, 1900, 1994, 2018, 2020, 2024, 2026, 2027, 2199, 2200, 2201, 60, 61, 45_385, 46_023, 46_023.75, 2_958_465, 2_958_466, -1,
  ],
  ...[0.1 + 0.2, 0.999_999_999_999_999_9, 1 - 1e-12, 1 + 1e-12, 4.35, 1.005, 33.333_333_333_333_336],
];

/** Numbers as text, in every notation used in Norway, and texts that look like numbers but are not. */
const numberTexts: readonly string[] = [
  ...[
    '1000',
    '1 000',
    '1\u00A0000',
    '1\u202F000',
    '1\u2009000',
    '1 000,50',
    '1.000',
    '1.000,50',
    '1,000.50',
    '1,5',
    '1.5',
    ',5',
    '5,',
  ],
  ...['-1', '−1', '–1', '+1', '- 1', '(1)', '15 %', '15%', '15\u00A0%', '0,15 %', '−3 %', '1e5', '1E+05', '0x10', '0b1', '1_000'],
  ...[
    '1 00',
    '10 00 0',
    '1 000 000 000 000',
    '007',
    '0301',
    '٣',
    '１２',
    '½',
    '1000 kr',
    'kr 1000',
    '1000,-',
    "'5",
    '=1+1',
    '1,2,3',
    '9'.repeat(400),
  ],
];

const dateTexts: readonly string[] = [
  ...[
    '2024-04-03',
    '03.04.2024',
    '3.4.2024',
    '3/4/2024',
    '2024-02-30',
    '31.02.2024',
    '29.02.2023',
    '0000-00-00',
    '9999-12-31',
    '1899-12-31',
  ],
  ...['2024-4-3', '2024-04-03T00:00:00Z', '03.04.24', '2018-05-22', '1900-02-29', '10000-01-01'],
];

/** Blanks, and marks for a missing figure. */
const blanks: readonly unknown[] = [
  null,
  undefined,
  '',
  ' ',
  '\u00A0',
  '\t\r\n',
  '.',
  '..',
  ':',
  '...',
  '-',
  '–',
  'i.o.',
  'NULL',
  '#',
];

/** Errors as Excel sends them, and as they are after somebody has pasted values. */
const errors: readonly unknown[] = [
  ...['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!', '#CALC!', '#VERDI!', '#I/T'],
  ...[{ code: '#N/A' }, { code: '#REF!' }, { error: '#DIV/0!' }, { code: 5 }, { code: null }],
];

/** Names of members that every object in JavaScript has. A look-up by name must not find them. */
export const inheritedNames: readonly string[] = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'toLocaleString'],
  ...['__defineGetter__', '__lookupSetter__', 'length', 'name', 'then', 'toJSON'],
];

/** Texts that are difficult to cut, quote, search or show. */
const texts: readonly string[] = [
  ...['\uD800', '\uDC00', 'a\uD83D', '\uDE00b', '😀', '👨‍👩‍👧‍👦', `${'x'.repeat(58)}😀y`, '😀'.repeat(40), `${'a'.repeat(254)}😀`],
  ...[
    '\u202Eesrever\u202C',
    '\u200F',
    '\u200B',
    '\uFEFFHjartdal',
    '\u0000',
    '\u0007',
    '\u001B[31m',
    'e\u0301',
    'A\u030A',
    'Ａskim',
    'İ',
    'ß',
    'ﬁ',
  ],
  ...[
    'x'.repeat(256),
    'x'.repeat(32_767),
    ' '.repeat(32_766) + 'x',
    '('.repeat(32_767),
    '1 '.repeat(16_383),
    '-'.repeat(32_767),
    'a, '.repeat(9000),
  ],
  ...[
    '{argument}',
    '{got}',
    '$&',
    '$1',
    '\\',
    '%s',
    '%',
    '"',
    '""',
    "'",
    ';',
    ',',
    '|',
    '<b>',
    '</script>',
    '&amp;',
    '=HYPERLINK("x")',
    '@SUM(1)',
    '../../etc',
  ],
];

/** Words that some function knows, and that are wrong in the other functions. */
export const knownWords: readonly string[] = [
  ...[
    'Lierne',
    '75/25',
    '100',
    'Sør-Varanger',
    'jevn',
    'programfaser',
    'kommunal',
    'statlig',
    'dunn',
    'esteban',
    'preston',
    'kalenderår',
  ],
  ...[
    'auto',
    'dempet',
    'theta',
    'holt',
    'trend',
    'loglineær',
    'naiv',
    'drift',
    'FLQ',
    'SLQ',
    'CILQ',
    'RLQ',
    'AFLQ',
    'AFLQ-uten-tak',
  ],
  ...[
    'hovedtall',
    'sysselsetting',
    'befolkning',
    'økonomi',
    'følsomhet',
    'næringer',
    'gini',
    'hoover',
    'krugman',
    'entropi',
    'hirschman',
    'theil',
  ],
  ...[
    'criteria.share',
    'criteria.window',
    'absorption.residents',
    'ripple.delta',
    'residents',
    'unemployed',
    'householdFactor',
    'moved',
  ],
  ...[
    'Hjartdal',
    '4024',
    'K-4024',
    '4024 Hjartdal',
    'Askim',
    'Herøy',
    'Herøy (Nordland)',
    'Våler',
    'Tjeldsund',
    'Os',
    '0301',
    'Snåase – Snåsa',
    '1852',
  ],
  ...[
    'Industri',
    'R21',
    '20',
    '45-47',
    'Uoppgitt',
    'Undervisning',
    'K',
    'M',
    'kvinne',
    'styreleder, næringsliv',
    'observatør fylkeskommunen',
  ],
  ...['Arbeidsledighet', 'Trygd', 'Andel yrkesaktive', 'JA', 'nei', 'SANN', 'USANN', 'TRUE', 'yes', 'no'],
];

export const listedCells: readonly unknown[] = [
  ...numbers,
  ...numberTexts,
  ...dateTexts,
  ...blanks,
  ...errors,
  ...inheritedNames,
  ...texts,
  ...knownWords,
  ...[true, false, {}, [], Symbol.iterator, 10n, new Date(0), () => 1],
];

const randomText = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xff_ff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc.stringMatching(/^[−+-]?\d{1,3}( \d{3}){0,3}(,\d{1,4})?( ?%)?$/),
);

const randomNumber = fc.oneof(
  fc.double(),
  fc.double({ min: 0, max: 1 }),
  fc.integer({ min: -5, max: 3000 }),
  fc.integer({ min: 1990, max: 2045 }),
  fc.integer(),
);

export const nastyCell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...listedCells) },
  { weight: 2, arbitrary: randomNumber },
  { weight: 1, arbitrary: randomText },
);

/** Ranges as Excel sends them, and ranges that only code can make: ragged, or without rows or cells. */
export const nastyRange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>([], [[]], [[], []], [[1], []], [[], [1]], [[1, 2], [3]], [[1], [2, 3]], [1, 2], [null], [[null]]),
  fc.array(nastyCell, { minLength: 1, maxLength: 8 }).map((cells) => [cells]),
  fc.array(nastyCell, { minLength: 1, maxLength: 20 }).map((cells) => cells.map((cell) => [cell])),
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.array(nastyCell, { minLength: 1, maxLength: 30 }))
    .map(([width, cells]) =>
      Array.from({ length: Math.ceil(cells.length / width) }, (_, row) => cells.slice(row * width, (row + 1) * width)),
    ),
);
