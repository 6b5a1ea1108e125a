/** A workbook like those the pane makes: a data table, a sheet with live formulas, a block from the add-in, charts, names, print settings. */
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/excelHost/snapshot';

const styles = {
  title: { fontSize: 16, bold: true, fontColor: '#1F3864' },
  heading: {
    bold: true,
    fontColor: '#FFFFFF',
    fill: '#1F3864',
    horizontal: 'right',
    vertical: 'center',
    wrapText: true,
    borders: { bottom: { style: 'medium', color: '#1F3864' } },
  },
  headingLeft: { bold: true, fontColor: '#FFFFFF', fill: '#1F3864', vertical: 'center', wrapText: true },
  number: { numberFormat: '#,##0' },
  share: { numberFormat: '0.0 %' },
  sum: {
    bold: true,
    numberFormat: '#,##0',
    borders: { top: { style: 'thin', color: '#1F3864' }, bottom: { style: 'double', color: '#1F3864' } },
  },
  sumShare: {
    bold: true,
    numberFormat: '0.0 %',
    borders: { top: { style: 'thin', color: '#1F3864' }, bottom: { style: 'double', color: '#1F3864' } },
  },
  sumLabel: { bold: true, borders: { top: { style: 'thin', color: '#1F3864' }, bottom: { style: 'double', color: '#1F3864' } } },
  input: { fill: '#FFF2CC', numberFormat: '#,##0', borders: { bottom: { style: 'hair', color: '#7F7F7F' } } },
  note: { italic: true, fontSize: 9, fontColor: '#595959' },
} as const satisfies Record<string, WorkbookSnapshot['styles'][number]>;

const styleNames = Object.keys(styles);

export function cell(
  row: number,
  column: number,
  content: { value?: CellValue; formula?: string; spill?: CellSnapshot['spill']; style?: keyof typeof styles },
): CellSnapshot {
  const { style, spill, ...rest } = content;
  return {
    row,
    column,
    ...rest,
    ...(spill === undefined ? {} : { spill }),
    ...(style === undefined ? {} : { style: styleNames.indexOf(style) }),
  };
}

export function sheet(name: string, content: Partial<SheetSnapshot>): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    showGridlines: true,
    frozenRows: 0,
    frozenColumns: 0,
    cells: [],
    columnWidths: {},
    rowHeights: {},
    merges: [],
    tables: [],
    charts: [],
    validations: [],
    hyperlinks: [],
    ...content,
  };
}

export function workbook(sheets: readonly SheetSnapshot[], content: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot {
  return { sheets, names: [], styles: Object.values(styles), activeSheet: sheets[0]?.name ?? '', ...content };
}

const years = [2021, 2022, 2023] as const;
/** Invented figures, chosen so that every sum can be checked by hand. */
const industries = [
  { name: 'Jordbruk, skogbruk og fiske', jobs: [210, 200, 190] },
  { name: 'Industri', jobs: [1_240, 1_180, 840] },
  { name: 'Bygg og anlegg', jobs: [310, 325, 330] },
  { name: 'Helse- og sosialtjenester', jobs: [905, 930, 960] },
] as const;

const data = industries.flatMap(({ name, jobs }) => years.map((year, index) => ({ name, year, jobs: jobs[index] ?? 0 })));

const dataSheet = sheet('Data', {
  frozenRows: 1,
  tabColor: '#7F7F7F',
  cells: [
    ...['År', 'Næring', 'Arbeidsplasser', 'Andel (%)'].map((value, column) => cell(0, column, { value, style: 'headingLeft' })),
    ...data.flatMap(({ name, year, jobs }, index) => [
      cell(index + 1, 0, { value: year }),
      cell(index + 1, 1, { value: name }),
      cell(index + 1, 2, { value: jobs, style: 'number' }),
      cell(index + 1, 3, {
        value: jobs / data.filter((each) => each.year === year).reduce((sum, each) => sum + each.jobs, 0),
        formula:
          '=tblArbeid[[#This Row],[Arbeidsplasser]]/SUMIFS(tblArbeid[Arbeidsplasser],tblArbeid[År],tblArbeid[[#This Row],[År]])',
        style: 'share',
      }),
    ]),
  ],
  columnWidths: { 0: 48, 1: 180, 2: 84, 3: 72 },
  tables: [
    {
      name: 'tblArbeid',
      row: 0,
      column: 0,
      rows: data.length + 1,
      columns: ['År', 'Næring', 'Arbeidsplasser', 'Andel (%)'],
      style: 'TableStyleLight1',
    },
  ],
});

const total = (year: number): number => data.filter((each) => each.year === year).reduce((sum, each) => sum + each.jobs, 0);
const address = (column: number, row: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;

const employment = sheet('S4 Sysselsetting', {
  showGridlines: false,
  frozenRows: 4,
  frozenColumns: 1,
  tabColor: '#1F3864',
  cells: [
    cell(0, 0, { value: 'Sysselsetting etter næring', style: 'title' }),
    cell(1, 0, { value: 'Område: Åfjord og Ørland · Kilde: oppdiktede tall', style: 'note' }),
    cell(3, 0, { value: 'Næring', style: 'headingLeft' }),
    ...years.map((year, index) => cell(3, index + 1, { value: year, style: 'heading' })),
    cell(3, 4, { value: 'Endring', style: 'heading' }),
    cell(3, 5, { value: 'Endring, %', style: 'heading' }),
    ...industries.flatMap(({ name, jobs }, index) => {
      const row = index + 4;
      return [
        cell(row, 0, { value: name }),
        ...years.map((_, year) =>
          cell(row, year + 1, {
            value: jobs[year] ?? 0,
            formula: `=SUMIFS(tblArbeid[Arbeidsplasser],tblArbeid[År],${address(year + 1, 3)},tblArbeid[Næring],$A${row + 1})`,
            style: 'number',
          }),
        ),
        cell(row, 4, { value: jobs[2] - jobs[0], formula: `=D${row + 1}-B${row + 1}`, style: 'number' }),
        cell(row, 5, {
          value: (jobs[2] - jobs[0]) / jobs[0],
          formula: `=IFERROR(E${row + 1}/B${row + 1},"mangler")`,
          style: 'share',
        }),
      ];
    }),
    cell(8, 0, { value: 'Sum', style: 'sumLabel' }),
    ...years.map((year, index) =>
      cell(8, index + 1, {
        value: total(year),
        formula: `=SUM(${address(index + 1, 4)}:${address(index + 1, 7)})`,
        style: 'sum',
      }),
    ),
    cell(8, 4, { value: total(2023) - total(2021), formula: '=D9-B9', style: 'sum' }),
    cell(8, 5, { value: (total(2023) - total(2021)) / total(2021), formula: '=IFERROR(E9/B9,"mangler")', style: 'sumShare' }),
    cell(10, 0, { value: 'Industri og bygg, siste år' }),
    cell(10, 1, {
      value: 840 + 330,
      formula:
        '=SUMPRODUCT((tblArbeid[År]=SisteAar)*((tblArbeid[Næring]="Industri")+(tblArbeid[Næring]="Bygg og anlegg"))*tblArbeid[Arbeidsplasser])',
      style: 'number',
    }),
    cell(11, 0, { value: 'Næringer' }),
    cell(11, 1, { value: industries.map(({ name }) => name).join(' · '), formula: '=TEXTJOIN(" · ",TRUE,A5:A8)' }),
    cell(12, 0, { value: 'Delt på null' }),
    cell(12, 1, { value: { error: '#DIV/0!' }, formula: '=B5/0' }),
  ],
  columnWidths: { 0: 189, 1: 75, 2: 75, 3: 75, 4: 75, 5: 75 },
  rowHeights: { 0: 24, 3: 30 },
  merges: [{ row: 1, column: 0, rows: 1, columns: 6 }],
  charts: [
    {
      name: 'omst.S4',
      type: 'columnStacked',
      title: 'Arbeidsplasser etter næring',
      altText: 'Stablede søyler: arbeidsplasser i fire næringer 2021–2023. Industrien faller fra 1 240 til 840.',
      categoryAxisTitle: 'År',
      valueAxisTitle: 'Arbeidsplasser',
      valueAxisNumberFormat: '#,##0',
      legend: 'bottom',
      series: industries.map(({ name }, index) => ({
        name,
        values: `'S4 Sysselsetting'!$B$${index + 5}:$D$${index + 5}`,
        categories: "'S4 Sysselsetting'!$B$4:$D$4",
        color: ['#4E79A7', '#C44E52', '#8C6D31', '#59A14F'][index] ?? '#7F7F7F',
      })),
      from: { row: 14, column: 0 },
      to: { row: 28, column: 5 },
    },
  ],
  hyperlinks: [
    { row: 1, column: 0, target: 'https://www.ssb.no/', screenTip: 'Statistisk sentralbyrå' },
    { row: 10, column: 0, target: "#'Data'!A1" },
  ],
  print: {
    orientation: 'landscape',
    paper: 'A4',
    fitToWidth: 1,
    titleRows: '$4:$4',
    headerCenter: 'Sysselsetting && næring',
    footerLeft: 'OMST 0.1.0',
    footerRight: 'Side &P av &N',
  },
});

const parties = ['Departementet', 'Fylkeskommunen', 'Kommunen'] as const;
const plan = [
  [2024, 7_500_000, 5_000_000, 2_500_000],
  [2025, 10_000_000, 6_666_667, 3_333_333],
  [2026, 112_500_000, 75_000_000, 37_500_000],
] as const;

const financing = sheet('B1 Finansieringsplan', {
  showGridlines: false,
  cells: [
    cell(0, 0, { value: 'Finansieringsplan', style: 'title' }),
    cell(1, 0, { value: 'Kroner. Formler som begynner med OMST trenger tillegget.', style: 'note' }),
    cell(3, 0, { value: 'År', style: 'headingLeft' }),
    ...parties.map((party, index) => cell(3, index + 1, { value: party, style: 'heading' })),
    cell(3, 4, { value: 'Sum', style: 'heading' }),
    ...plan.flatMap((values, index) => [
      ...values.map((value, column) =>
        cell(index + 4, column, {
          value,
          ...(index === 0 && column === 0
            ? { formula: '=OMST.BUDGET(Sak_Ramme,2024,3,"50/33/17")', spill: { rows: plan.length, columns: parties.length + 1 } }
            : {}),
          ...(column === 0 ? {} : { style: 'number' as const }),
        }),
      ),
      cell(index + 4, 4, {
        value: values[1] + values[2] + values[3],
        formula: `=SUM(B${index + 5}:D${index + 5})`,
        style: 'number',
      }),
    ]),
    cell(8, 0, { value: 'Avgjørelse' }),
    cell(8, 1, { value: 'JA', formula: '=OMST.ELIGIBLE(650,3200)' }),
    cell(9, 0, { value: 'Ukjent regel' }),
    cell(9, 1, { value: { error: '#N/A' }, formula: '=OMST.RULE("finnes-ikke")' }),
    cell(10, 0, { value: 'Ramme' }),
    cell(10, 1, { value: 260_000_000, style: 'input' }),
  ],
  columnWidths: { 0: 96, 1: 99, 2: 99, 3: 99, 4: 105 },
  charts: [
    {
      name: 'omst.B1',
      type: 'barStacked',
      title: 'Finansiering',
      legend: 'right',
      series: parties.map((name, index) => ({
        name,
        values: `'B1 Finansieringsplan'!$${'BCD'[index] ?? 'B'}$5:$${'BCD'[index] ?? 'B'}$7`,
        categories: "'B1 Finansieringsplan'!$A$5:$A$7",
      })),
      from: { row: 12, column: 0 },
      to: { row: 26, column: 4 },
    },
    {
      name: 'omst.B1 linje',
      type: 'line',
      title: 'Departementet over tid',
      legend: 'none',
      valueAxisNumberFormat: '#,##0',
      series: [
        {
          name: 'Departementet',
          values: "'B1 Finansieringsplan'!$B$5:$B$7",
          categories: "'B1 Finansieringsplan'!$A$5:$A$7",
          color: '#C44E52',
        },
      ],
      from: { row: 12, column: 6 },
      to: { row: 26, column: 12 },
    },
  ],
  validations: [
    { row: 10, column: 1, rows: 1, columns: 1, list: '=Data!$C$2:$C$5', prompt: 'Velg ramme' },
    { row: 8, column: 3, rows: 2, columns: 1, list: ['JA', 'SKJØNN', 'NEI'], error: 'Bare JA, SKJØNN eller NEI' },
  ],
  print: { orientation: 'landscape', paper: 'A4', fitToWidth: 1, titleRows: '$4:$4', area: '$A$1:$M$28' },
});

const hidden = sheet('_omst', { visibility: 'veryHidden', cells: [cell(0, 0, { value: '{"version":1}' })] });

export const sample: WorkbookSnapshot = workbook([employment, financing, dataSheet, hidden], {
  names: [
    { name: 'SisteAar', formula: "='S4 Sysselsetting'!$D$4", comment: 'Siste år i tabellen' },
    { name: 'Sak_Ramme', formula: "='B1 Finansieringsplan'!$B$11" },
    { name: 'Forslag', formula: '=OMST.SPLIT(60000000,"Lierne")' },
    { name: 'Naeringer', formula: '=tblArbeid[Næring]' },
  ],
  activeSheet: 'B1 Finansieringsplan',
});
