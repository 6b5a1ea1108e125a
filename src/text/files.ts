/** The faults of files and pasted tables, and the words of the dialogue about what was understood. */

import type { Words } from './index';

export const fileFaults = {
  fileEmpty: {
    nb: '«{file}» er tom. Velg en fil med en tabell i, eller lim inn på nytt.',
    nn: '«{file}» er tom. Vel ei fil med ein tabell i, eller lim inn på nytt.',
    en: '“{file}” is empty. Choose a file that holds a table, or paste again.',
  },
  fileNotTable: {
    nb: '«{file}» er ikke en tabell med minst to kolonner. Last ned som CSV eller Excel (xlsx), eller merk hele tabellen før du kopierer.',
    nn: '«{file}» er ikkje ein tabell med minst to kolonnar. Last ned som CSV eller Excel (xlsx), eller merk heile tabellen før du kopierer.',
    en: '“{file}” is not a table of two columns or more. Download it as CSV or Excel (xlsx), or select the whole table before copying.',
  },
  fileQuoteOpen: {
    nb: '«{file}» har et hermetegn (") som ikke hører til et par, i rad {line}. Rett raden, eller last ned filen på nytt.',
    nn: '«{file}» har eit hermeteikn (") som ikkje høyrer til eit par, i rad {line}. Rett rada, eller last ned fila på nytt.',
    en: '“{file}” has a quotation mark (") without its pair in row {line}. Correct the row, or download the file again.',
  },
  fileEncrypted: {
    nb: '«{file}» er beskyttet med passord. Åpne filen i Excel, fjern passordet og lagre den på nytt.',
    nn: '«{file}» er verna med passord. Opne fila i Excel, fjern passordet og lagre henne på nytt.',
    en: '“{file}” is protected with a password. Open it in Excel, remove the password and save it again.',
  },
  fileOldExcel: {
    nb: '«{file}» er i det gamle Excel-formatet (.xls). Åpne filen i Excel og lagre den som Excel-arbeidsbok (.xlsx).',
    nn: '«{file}» er i det gamle Excel-formatet (.xls). Opne fila i Excel og lagre henne som Excel-arbeidsbok (.xlsx).',
    en: '“{file}” is in the old Excel format (.xls). Open it in Excel and save it as an Excel workbook (.xlsx).',
  },
  fileNotXlsx: {
    nb: '«{file}» kan ikke leses som en Excel-arbeidsbok. Åpne filen i Excel og lagre den som .xlsx, eller last den ned på nytt.',
    nn: '«{file}» kan ikkje lesast som ei Excel-arbeidsbok. Opne fila i Excel og lagre henne som .xlsx, eller last henne ned på nytt.',
    en: '“{file}” cannot be read as an Excel workbook. Open it in Excel and save it as .xlsx, or download it again.',
  },
  fileTooLarge: {
    nb: '«{file}» er for stor: grensen er {megabytes} MB og {cells} celler. Velg færre kommuner, år eller kjennetegn før du laster ned.',
    nn: '«{file}» er for stor: grensa er {megabytes} MB og {cells} celler. Vel færre kommunar, år eller kjenneteikn før du lastar ned.',
    en: '“{file}” is too large: the limit is {megabytes} MB and {cells} cells. Choose fewer municipalities, years or characteristics before downloading.',
  },
} satisfies Record<string, Words>;

/** What a column can hold. */
export const fileRoles = {
  place: { nb: 'Sted', nn: 'Stad', en: 'Place' },
  code: { nb: 'Kommune- eller fylkesnummer', nn: 'Kommune- eller fylkesnummer', en: 'Number of municipality or county' },
  codeAndPlace: { nb: 'Nummer og sted', nn: 'Nummer og stad', en: 'Number and place' },
  level: { nb: 'Nivå (kommune, fylke, land)', nn: 'Nivå (kommune, fylke, land)', en: 'Level (municipality, county, country)' },
  category: { nb: 'Kategori', nn: 'Kategori', en: 'Category' },
  year: { nb: 'År eller måned', nn: 'År eller månad', en: 'Year or month' },
  value: { nb: 'Tall', nn: 'Tal', en: 'Figures' },
  yearValue: { nb: 'Tall for ett år', nn: 'Tal for eitt år', en: 'Figures for one year' },
  sex: { nb: 'Kjønn', nn: 'Kjønn', en: 'Sex' },
  contents: { nb: 'Hva tallene viser', nn: 'Kva tala viser', en: 'What the figures show' },
  residence: { nb: 'Bosted', nn: 'Bustad', en: 'Residence' },
  workplace: { nb: 'Arbeidssted', nn: 'Arbeidsstad', en: 'Place of work' },
  ignore: { nb: 'Brukes ikke', nn: 'Blir ikkje brukt', en: 'Not used' },
} satisfies Record<string, Words>;

/** Why a column was given its role. */
export const fileColumnReasons = {
  header: { nb: 'Overskriften sier det.', nn: 'Overskrifta seier det.', en: 'The heading says so.' },
  values: { nb: 'Innholdet er slik.', nn: 'Innhaldet er slik.', en: 'The contents are of that kind.' },
  periodInHeader: {
    nb: 'Overskriften er et år eller slutter med et.',
    nn: 'Overskrifta er eit år eller sluttar med eit.',
    en: 'The heading is a year or ends with one.',
  },
  onlyNumbers: { nb: 'Den eneste kolonnen med tall.', nn: 'Den einaste kolonnen med tal.', en: 'The only column of figures.' },
  oneOfSeveral: {
    nb: 'En av flere kolonner med tall; overskriften sier hva de viser.',
    nn: 'Ein av fleire kolonnar med tal; overskrifta seier kva dei viser.',
    en: 'One of several columns of figures; the heading says what they show.',
  },
  mixed: {
    nb: 'Mest tall, men også noe annet.',
    nn: 'Mest tal, men òg noko anna.',
    en: 'Mostly figures, but something else too.',
  },
  words: { nb: 'Tekst som ikke er kjent igjen.', nn: 'Tekst som ikkje er kjend att.', en: 'Text that is not recognised.' },
  secondPlace: {
    nb: 'Stedet står i en annen kolonne.',
    nn: 'Staden står i ein annan kolonne.',
    en: 'The place stands in another column.',
  },
  secondYear: {
    nb: 'Året står i en annen kolonne.',
    nn: 'Året står i ein annan kolonne.',
    en: 'The year stands in another column.',
  },
  yearWithoutHeader: {
    nb: 'Ser ut som år, men overskriften sier det ikke.',
    nn: 'Ser ut som år, men overskrifta seier det ikkje.',
    en: 'Looks like years, but the heading does not say so.',
  },
  besideYears: {
    nb: 'Står ved siden av kolonner med tall for hvert år.',
    nn: 'Står ved sida av kolonnar med tal for kvart år.',
    en: 'Stands beside columns of figures for each year.',
  },
  sameEverywhere: { nb: 'Den samme verdien i hver rad.', nn: 'Den same verdien i kvar rad.', en: 'The same in every row.' },
  onMap: { nb: 'Bredde- eller lengdegrad.', nn: 'Breidde- eller lengdegrad.', en: 'Latitude or longitude.' },
  empty: { nb: 'Kolonnen er tom.', nn: 'Kolonnen er tom.', en: 'The column is empty.' },
  replaced: {
    nb: 'Du har valgt en annen kolonne til dette.',
    nn: 'Du har vald ein annan kolonne til dette.',
    en: 'You have chosen another column for this.',
  },
  chosen: { nb: 'Valgt av deg.', nn: 'Vald av deg.', en: 'Chosen by you.' },
} satisfies Record<string, Words>;

/** The questions that the user must answer before every row can be used. */
export const fileQuestions = {
  role: { nb: 'Er kolonnen «{header}» {role}?', nn: 'Er kolonnen «{header}» {role}?', en: 'Is the column “{header}” {role}?' },
  noHeader: {
    nb: 'Tabellen har ingen overskrifter. Stemmer kolonnene?',
    nn: 'Tabellen har ingen overskrifter. Stemmer kolonnane?',
    en: 'The table has no headings. Are the columns right?',
  },
  decimalMark: {
    nb: 'Er «{example}» i «{header}» {comma} (desimalkomma) eller {point} (desimalpunktum)?',
    nn: 'Er «{example}» i «{header}» {comma} (desimalkomma) eller {point} (desimalpunktum)?',
    en: 'Is “{example}” in “{header}” {comma} (decimal comma) or {point} (decimal point)?',
  },
  noPlace: {
    nb: 'Hvilken kolonne sier hvor tallene gjelder?',
    nn: 'Kva kolonne seier kvar tala gjeld?',
    en: 'Which column says where the figures are from?',
  },
  noFlows: {
    nb: 'Hvilken kolonne er bosted, og hvilken er arbeidssted?',
    nn: 'Kva kolonne er bustad, og kva kolonne er arbeidsstad?',
    en: 'Which column is the residence, and which the place of work?',
  },
  noValue: { nb: 'Hvilken kolonne har tallene?', nn: 'Kva kolonne har tala?', en: 'Which column holds the figures?' },
  noYear: { nb: 'Hvilket år gjelder tallene?', nn: 'Kva år gjeld tala?', en: 'Which year are the figures from?' },
  noCategory: {
    nb: 'Hvilken kolonne sier hva tallene er delt på ({category})? Eller gjelder tallene alle samlet?',
    nn: 'Kva kolonne seier kva tala er delte på ({category})? Eller gjeld tala alle samla?',
    en: 'Which column says what the figures are divided by ({category})? Or are they for all together?',
  },
  otherCategory: {
    nb: 'Kolonnen «{header}» deler tallene på noe som tabellen ikke bruker. Bare radene for «i alt» blir tatt med. Er det riktig?',
    nn: 'Kolonnen «{header}» deler tala på noko som tabellen ikkje bruker. Berre radene for «i alt» blir tekne med. Er det rett?',
    en: 'The column “{header}” divides the figures by something that the table does not use. Only the rows for the total are taken. Is that right?',
  },
  month: {
    nb: 'Tallene er per måned. Hvilken måned skal stå for året? Januar er brukt til du velger.',
    nn: 'Tala er per månad. Kva månad skal stå for året? Januar er brukt til du vel.',
    en: 'The figures are monthly. Which month stands for the year? January is used until you choose.',
  },
  contents: {
    nb: 'Filen har flere slags tall, eller andre enn ventet: {found}. Hvilke skal brukes?',
    nn: 'Fila har fleire slags tal, eller andre enn venta: {found}. Kva for nokre skal brukast?',
    en: 'The file holds several kinds of figures, or others than expected: {found}. Which should be used?',
  },
  unit: {
    nb: 'Er tallene i «{header}» prosent (64,1) eller andeler (0,641)?',
    nn: 'Er tala i «{header}» prosent (64,1) eller delar (0,641)?',
    en: 'Are the figures in “{header}” per cent (64.1) or shares (0.641)?',
  },
  dash: {
    nb: 'Betyr strek (-) null, eller at tallet mangler? Det er regnet som manglende til du velger.',
    nn: 'Tyder strek (-) null, eller at talet manglar? Det er rekna som manglande til du vel.',
    en: 'Does a dash (-) mean zero, or that the figure is missing? It counts as missing until you choose.',
  },
  blanks: {
    nb: '{count} celler med tall er tomme. Betyr tomt null, eller at tallet mangler? Det er regnet som manglende til du velger.',
    nn: '{count} celler med tal er tomme. Tyder tomt null, eller at talet manglar? Det er rekna som manglande til du vel.',
    en: '{count} cells of figures are blank. Does blank mean zero, or that the figure is missing? It counts as missing until you choose.',
  },
  filledDown: {
    nb: '«{header}» har tomme celler under en som er fylt ut. Gjelder den øverste også radene under?',
    nn: '«{header}» har tomme celler under ei som er fylt ut. Gjeld den øvste òg radene under?',
    en: '“{header}” has blank cells under one that is filled in. Does the one above hold for the rows below?',
  },
  agesEnd: {
    nb: 'Aldrene i «{header}» slutter ved {age} år. Er det alle?',
    nn: 'Aldrane i «{header}» sluttar ved {age} år. Er det alle?',
    en: 'The ages in “{header}” end at {age} years. Is that everyone?',
  },
  duplicates: {
    nb: '{count} sted, kategori og år står mer enn én gang, først {example}. Skal de legges sammen, eller gjelder den første eller den siste?',
    nn: '{count} stad, kategori og år står meir enn éin gong, først {example}. Skal dei leggjast saman, eller gjeld den første eller den siste?',
    en: '{count} combinations of place, category and year stand more than once, first {example}. Should they be added, or does the first or the last hold?',
  },
} satisfies Record<string, Words>;

/** Why a row of the file was left out of the data table. */
export const fileSkips = {
  placeUnknown: { nb: 'Ukjent sted: {place}.', nn: 'Ukjend stad: {place}.', en: 'Unknown place: {place}.' },
  placeAmbiguous: {
    nb: '{place} kan være {candidates}.',
    nn: '{place} kan vere {candidates}.',
    en: '{place} may be {candidates}.',
  },
  placeDivided: {
    nb: '{place} er delt: {candidates}.',
    nn: '{place} er delt: {candidates}.',
    en: '{place} has been divided: {candidates}.',
  },
  placeMerged: {
    nb: '{place} er i dag en del av {today} ({parts}).',
    nn: '{place} er i dag ein del av {today} ({parts}).',
    en: '{place} is part of {today} today ({parts}).',
  },
  placeFormer: {
    nb: '{place} er ikke et fylke i dag.',
    nn: '{place} er ikkje eit fylke i dag.',
    en: '{place} is not a county today.',
  },
  placeDisagrees: {
    nb: 'Nummer og navn hører ikke sammen: {place}.',
    nn: 'Nummer og namn høyrer ikkje saman: {place}.',
    en: 'Number and name do not belong together: {place}.',
  },
  placeMissing: { nb: 'Raden har ikke noe sted.', nn: 'Rada har ikkje nokon stad.', en: 'The row has no place.' },
  workplaceMissing: {
    nb: 'Raden for {place} har ikke både bosted og arbeidssted.',
    nn: 'Rada for {place} har ikkje både bustad og arbeidsstad.',
    en: 'The row for {place} does not have both residence and place of work.',
  },
  flow: {
    nb: 'Raden er en strøm fra {from} til {to}, som bare tabellen over pendling bruker.',
    nn: 'Rada er ein straum frå {from} til {to}, som berre tabellen over pendling bruker.',
    en: 'The row is a flow from {from} to {to}, which only the table of commuting uses.',
  },
  placeNotMunicipality: {
    nb: '{place} er ikke en kommune.',
    nn: '{place} er ikkje ein kommune.',
    en: '{place} is not a municipality.',
  },
  outsideYears: {
    nb: '{place} gjaldt ikke i {year}.',
    nn: '{place} gjaldt ikkje i {year}.',
    en: '{place} was not in use in {year}.',
  },
  yearUnknown: {
    nb: 'Raden har ikke noe år: {text}.',
    nn: 'Rada har ikkje noko år: {text}.',
    en: 'The row has no year: {text}.',
  },
  otherMonth: {
    nb: 'En annen måned enn den som er valgt.',
    nn: 'Ein annan månad enn den som er vald.',
    en: 'Another month than the one chosen.',
  },
  otherContents: {
    nb: 'Et annet slags tall: {contents}.',
    nn: 'Eit anna slags tal: {contents}.',
    en: 'Another kind of figure: {contents}.',
  },
  contentsNotChosen: {
    nb: 'Det er ikke valgt hvilke tall som skal brukes.',
    nn: 'Det er ikkje valt kva tal som skal brukast.',
    en: 'Which figures to use has not been chosen.',
  },
  notNumber: { nb: '«{text}» er ikke et tall.', nn: '«{text}» er ikkje eit tal.', en: '“{text}” is not a number.' },
  decimalUnknown: {
    nb: '«{text}» kan leses på to måter.',
    nn: '«{text}» kan lesast på to måtar.',
    en: '“{text}” can be read in two ways.',
  },
  unitUnknown: {
    nb: 'Prosent eller andel er ikke valgt.',
    nn: 'Prosent eller del er ikkje valt.',
    en: 'Per cent or share has not been chosen.',
  },
  notShare: {
    nb: '{contents} er antall og ikke andel.',
    nn: '{contents} er tal på personar og ikkje del.',
    en: '{contents} is a number and not a share.',
  },
  shareTooLarge: {
    nb: '{value} er mer enn en hel andel.',
    nn: '{value} er meir enn ein heil del.',
    en: '{value} is more than a whole share.',
  },
  sexPart: { nb: 'Del av «Begge kjønn».', nn: 'Del av «Begge kjønn».', en: 'Part of both sexes.' },
  sexAlone: {
    nb: 'Bare det ene kjønnet er kjent.',
    nn: 'Berre det eine kjønnet er kjent.',
    en: 'Only one of the sexes is known.',
  },
  sexShares: {
    nb: 'Andeler for menn og kvinner kan ikke legges sammen.',
    nn: 'Delar for menn og kvinner kan ikkje leggjast saman.',
    en: 'Shares of men and of women cannot be added.',
  },
  sexUnknown: { nb: '«{text}» er ikke et kjønn.', nn: '«{text}» er ikkje eit kjønn.', en: '“{text}” is not a sex.' },
  categoryMissing: { nb: 'Raden har ingen kategori.', nn: 'Rada har ingen kategori.', en: 'The row has no category.' },
  categoryNotUsed: {
    nb: 'Tabellen bruker ikke «{category}».',
    nn: 'Tabellen bruker ikkje «{category}».',
    en: 'The table does not use “{category}”.',
  },
  otherCategoryPart: {
    nb: 'Del av en inndeling som tabellen ikke bruker: {category}.',
    nn: 'Del av ei inndeling som tabellen ikkje bruker: {category}.',
    en: 'Part of a division that the table does not use: {category}.',
  },
  agePart: {
    nb: 'Alderen {category} passer ikke inn i en aldersgruppe som er hel.',
    nn: 'Alderen {category} passar ikkje inn i ei aldersgruppe som er heil.',
    en: 'The age {category} does not fit into an age group that is whole.',
  },
  ageMissing: {
    nb: 'En alder i {category} mangler tall.',
    nn: 'Ein alder i {category} manglar tal.',
    en: 'An age in {category} has no figure.',
  },
  duplicate: {
    nb: 'Sted, kategori og år står mer enn én gang: {about}.',
    nn: 'Stad, kategori og år står meir enn éin gong: {about}.',
    en: 'Place, category and year stand more than once: {about}.',
  },
  duplicateMissing: {
    nb: 'En annen rad har tallet for {about}.',
    nn: 'Ei anna rad har talet for {about}.',
    en: 'Another row has the figure for {about}.',
  },
  noFigures: {
    nb: 'Raden har ingen tall: «{text}».',
    nn: 'Rada har ingen tal: «{text}».',
    en: 'The row has no figures: “{text}”.',
  },
} satisfies Record<string, Words>;
