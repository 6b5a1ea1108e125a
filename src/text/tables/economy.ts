import type { Words } from '../index';

export const economyTable = {
  title: { nb: 'Kommuneøkonomi', nn: 'Kommuneøkonomi', en: 'Municipal economy' },
  tax: { nb: 'Skatt', nn: 'Skatt', en: 'Tax' },
  equalisation: { nb: 'Inntektsutjevning', nn: 'Inntektsutjamning', en: 'Income equalisation' },
  grant: { nb: 'Innbyggertilskudd', nn: 'Innbyggjartilskot', en: 'Block grant' },
  total: { nb: 'Frie inntekter', nn: 'Frie inntekter', en: 'Free revenue' },
  taxWithLoss: { nb: 'Skatt med bortfall', nn: 'Skatt med bortfall', en: 'Tax with the loss' },
  equalisationWithLoss: {
    nb: 'Inntektsutjevning med bortfall',
    nn: 'Inntektsutjamning med bortfall',
    en: 'Income equalisation with the loss',
  },
  grantWithLoss: {
    nb: 'Innbyggertilskudd med bortfall',
    nn: 'Innbyggjartilskot med bortfall',
    en: 'Block grant with the loss',
  },
  totalWithLoss: {
    nb: 'Frie inntekter med bortfall',
    nn: 'Frie inntekter med bortfall',
    en: 'Free revenue with the loss',
  },
  difference: { nb: 'Differanse', nn: 'Differanse', en: 'Difference' },
  least: { nb: 'Minst', nn: 'Minst', en: 'Least' },
  most: { nb: 'Mest', nn: 'Mest', en: 'Most' },
  certainty: { nb: 'Satsene', nn: 'Satsane', en: 'The rates' },
  perInhabitant: {
    nb: 'Skatt per innbygger (kroner)',
    nn: 'Skatt per innbyggjar (kroner)',
    en: 'Tax per inhabitant (NOK)',
  },
  found: { nb: 'Fra data', nn: 'Frå data', en: 'From data' },
  typed: { nb: 'Egen verdi', nn: 'Eigen verdi', en: 'Own value' },
  used: { nb: 'Brukt', nn: 'Brukt', en: 'Used' },
  country: { nb: 'Hele landet', nn: 'Heile landet', en: 'The country' },
  note: {
    nb: 'Den delen av de frie inntektene som følger folketall og skatt: skatt, inntektsutjevning og innbyggertilskudd. Utgiftsutjevning, andre tilskudd, eiendomsskatt og kraftinntekter er ikke med. Folketallet er det framskrevne med og uten bortfall (ark S8). Minst og mest er differansen når alle forutsetningene på ark S16 ligger der bortfallet betyr minst og mest. Satsene: SIKKER er avregnet, USIKKER er varslet, UKJENT er senere år, der de nyeste satsene er ført videre.',
    nn: 'Den delen av dei frie inntektene som følgjer folketal og skatt: skatt, inntektsutjamning og innbyggjartilskot. Utgiftsutjamning, andre tilskot, eigedomsskatt og kraftinntekter er ikkje med. Folketalet er det framskrivne med og utan bortfall (ark S8). Minst og mest er differansen når alle føresetnadene på ark S16 ligg der bortfallet tyder minst og mest. Satsane: SIKKER er avrekna, USIKKER er varsla, UKJENT er seinare år, der dei nyaste satsane er førte vidare.',
    en: 'The part of free revenue that follows population and tax: tax, income equalisation and block grant per inhabitant. Expenditure equalisation, other grants, property tax and power revenue are left out. The population is the projected one with and without the loss (sheet S8). Least and most is the difference when all assumptions on sheet S16 are where the loss means least and most. The rates: SIKKER (settled), USIKKER (announced), UKJENT (later: the newest rates carried on).',
  },
  input: {
    nb: 'Den gule cellen: skriv inn skatt per innbygger i kroner for området når den ikke er i arket Data kommuneøkonomi (posten «Skatt per innbygger»). Tallet finnes i departementets avregning av den løpende inntektsutjevningen og i KOSTRA.',
    nn: 'Den gule cella: skriv inn skatt per innbyggjar i kroner for området når han ikkje er i arket Data kommuneøkonomi (posten «Skatt per innbygger»). Talet finst i departementet si avrekning av den løpande inntektsutjamninga og i KOSTRA.',
    en: 'The yellow cell: type the tax per inhabitant of the area, in kroner, when it is not on the sheet Data kommuneøkonomi (the item “Skatt per innbygger”). The figure is in the ministry’s settlement of the income equalisation and in KOSTRA.',
  },
  lacks: {
    nb: 'Der det mangler et år: se hva ark S7 og S8 mangler, og at skatt per innbygger er kjent.',
    nn: 'Der det manglar eit år: sjå kva ark S7 og S8 manglar, og at skatt per innbyggjar er kjend.',
    en: 'Where a year is missing: see what sheets S7 and S8 lack, and that the tax per inhabitant is known.',
  },
  chartTitle: {
    nb: 'Frie inntekter uten og med bortfall',
    nn: 'Frie inntekter utan og med bortfall',
    en: 'Free revenue without and with the loss',
  },
  chartAlt: {
    nb: 'Linjer for frie inntekter i ti år framover, i referansebanen og med bortfall.',
    nn: 'Linjer for frie inntekter i ti år framover, i referansebanen og med bortfall.',
    en: 'Lines for free revenue ten years ahead, in the baseline and with the loss.',
  },
} satisfies Record<string, Words>;
