import type { Words } from '../index';

export const situationTable = {
  title: { nb: 'Helhetsvurdering', nn: 'Heilskapsvurdering', en: 'Overall assessment' },
  indicator: { nb: 'Forhold', nn: 'Forhold', en: 'Circumstance' },
  measure: { nb: 'Målt som', nn: 'Målt som', en: 'Measured as' },
  value: { nb: 'Området', nn: 'Området', en: 'The area' },
  county: { nb: 'Fylket', nn: 'Fylket', en: 'The county' },
  country: { nb: 'Landet', nn: 'Landet', en: 'The country' },
  answer: { nb: 'Vurdering', nn: 'Vurdering', en: 'Assessment' },
  weight: { nb: 'Vekt', nn: 'Vekt', en: 'Weight' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  cure: { nb: 'Mangler', nn: 'Manglar', en: 'Missing' },
  reference: { nb: 'Referanse', nn: 'Referanse', en: 'Reference' },
  indirectLoss: {
    nb: 'Reduksjon i indirekte sysselsetting',
    nn: 'Reduksjon i indirekte sysselsetjing',
    en: 'Loss of indirect employment',
  },
  unemployment: { nb: 'Arbeidsledighet', nn: 'Arbeidsløyse', en: 'Unemployment' },
  commuting: { nb: 'Pendlingsmuligheter', nn: 'Pendlingshøve', en: 'Commuting possibilities' },
  socialSecurity: { nb: 'Trygdebudsjett', nn: 'Trygdebudsjett', en: 'Social-security spending' },
  active: { nb: 'Andel yrkesaktive', nn: 'Del yrkesaktive', en: 'Share active' },
  municipalEconomy: { nb: 'Kommuneøkonomi', nn: 'Kommuneøkonomi', en: 'Municipal economy' },
  indirectLossMeasure: {
    nb: 'Indirekte og induserte tap, andel av arbeidsplassene (S6)',
    nn: 'Indirekte og induserte tap, del av arbeidsplassane (S6)',
    en: 'Indirect and induced losses, share of the jobs (S6)',
  },
  unemploymentMeasure: {
    nb: 'Helt ledige, andel av arbeidsstyrken (S12)',
    nn: 'Heilt ledige, del av arbeidsstyrken (S12)',
    en: 'Wholly unemployed, share of the labour force (S12)',
  },
  commutingMeasure: {
    nb: 'Sysselsatte bosatte som pendler ut, andel; fylket: kommunenes median (S14)',
    nn: 'Sysselsette busette som pendlar ut, del; fylket: medianen av kommunane (S14)',
    en: 'Employed residents who commute out, share; the county: its municipalities’ median (S14)',
  },
  socialSecurityMeasure: {
    nb: 'Arbeidsavklaringspenger og uføretrygd, andel (S12)',
    nn: 'Arbeidsavklaringspengar og uføretrygd, del (S12)',
    en: 'Work assessment allowance and disability benefit, share (S12)',
  },
  activeMeasure: {
    nb: 'Sysselsatte og arbeidsledige, andel (S12)',
    nn: 'Sysselsette og arbeidslause, del (S12)',
    en: 'Employed and unemployed, share (S12)',
  },
  municipalEconomyMeasure: {
    nb: 'Skatt per innbygger, kroner (S13)',
    nn: 'Skatt per innbyggjar, kroner (S13)',
    en: 'Tax per inhabitant, NOK (S13)',
  },
  indirectLossCure: { nb: 'Se hva S6 mangler.', nn: 'Sjå kva S6 manglar.', en: 'See what S6 lacks.' },
  unemploymentCure: {
    nb: 'NAV, helt ledige i januar, på arket Data arbeidsmarked.',
    nn: 'NAV, heilt ledige i januar, på arket Data arbeidsmarked.',
    en: 'NAV, wholly unemployed in January, on the sheet Data arbeidsmarked.',
  },
  commutingCure: {
    nb: 'SSB tabell 03321 for alle kommunene i fylket, på arket Data pendling; se S14.',
    nn: 'SSB tabell 03321 for alle kommunane i fylket, på arket Data pendling; sjå S14.',
    en: 'Statistics Norway table 03321 for all the county’s municipalities, on the sheet Data pendling; see S14.',
  },
  socialSecurityCure: {
    nb: 'SSB tabell 13563 på arket Data arbeidsmarked.',
    nn: 'SSB tabell 13563 på arket Data arbeidsmarked.',
    en: 'Statistics Norway table 13563 on the sheet Data arbeidsmarked.',
  },
  activeCure: {
    nb: 'SSB tabell 13563 på arket Data arbeidsmarked.',
    nn: 'SSB tabell 13563 på arket Data arbeidsmarked.',
    en: 'Statistics Norway table 13563 on the sheet Data arbeidsmarked.',
  },
  municipalEconomyCure: {
    nb: 'Skatt per innbygger i den gule cellen på S13.',
    nn: 'Skatt per innbyggjar i den gule cella på S13.',
    en: 'The tax per inhabitant in the yellow cell on S13.',
  },
  note: {
    nb: 'Forholdene som forskriften nevner ved siden av tersklene: SKAL legges vekt på, KAN være aktuelt. Forskriften sier ikke hvordan de måles; målene her er produktets. STØTTER: tallet taler for ekstraordinær innsats. NØYTRAL: omtrent som referansen. MOT: det taler imot. MANGLER: et tall mangler. Tallene settes ikke sammen til ett svar: hva de veier til sammen, avgjør departementet.',
    nn: 'Forholda som forskrifta nemner ved sida av tersklane: SKAL leggjast vekt på, KAN vere aktuelt. Forskrifta seier ikkje korleis dei blir målte; måla her er produktet sine. STØTTER: talet taler for ekstraordinær innsats. NØYTRAL: om lag som referansen. MOT: det taler imot. MANGLER: eit tal manglar. Tala blir ikkje sette saman til eitt svar: kva dei veg til saman, avgjer departementet.',
    en: 'The circumstances that the regulation names beside the thresholds: SKAL (shall be given weight), KAN (may be considered). The regulation does not say how they are measured; the measures are the product’s. STØTTER: the figure speaks for extraordinary effort. NØYTRAL: about as the reference. MOT: it speaks against. MANGLER: a figure is missing. They are not put together to one answer: what they weigh together is the ministry’s to decide.',
  },
  compared: {
    nb: 'Referansen er fylket, og landet der fylket mangler eller er området selv. Indirekte tap sammenlignes med ingen: uten bortfallet går slike arbeidsplasser ikke tapt, så ethvert tap støtter, og tallet selv viser hvor mye. Nøytralt er et avvik på mindre enn regelen situation.neutralBand sier.',
    nn: 'Referansen er fylket, og landet der fylket manglar eller er området sjølv. Indirekte tap blir samanlikna med ingen: utan bortfallet går slike arbeidsplassar ikkje tapt, så eitkvart tap støttar, og talet sjølv viser kor mykje. Nøytralt er eit avvik på mindre enn regelen situation.neutralBand seier.',
    en: 'The reference is the county, and the country where the county is missing or is the area itself. Indirect losses are compared with none: without the loss such jobs are not lost, so any loss supports, and the figure itself shows how much. Neutral is a deviation of less than the rule situation.neutralBand says.',
  },
} satisfies Record<string, Words>;
