import type { Words } from '../index';

export const frontWords = {
  title: { nb: 'Regional omstilling', nn: 'Regional omstilling', en: 'Regional restructuring' },
  sheet: { nb: 'Forside', nn: 'Framside', en: 'Front page' },
  theCase: { nb: 'Saken', nn: 'Saka', en: 'The case' },
  verdict: { nb: 'Vurdering', nn: 'Vurdering', en: 'Verdict' },
  conclusion: { nb: 'Etter hovedregelen (§ 5)', nn: 'Etter hovudregelen (§ 5)', en: 'Under the main rule (§ 5)' },
  lossOf: { nb: 'Direkte tap', nn: 'Direkte tap', en: 'Direct loss' },
  consequence: {
    nb: 'Konsekvenser om ti år',
    nn: 'Konsekvensar om ti år',
    en: 'Consequences in ten years',
  },
  middle: { nb: 'Anslag', nn: 'Anslag', en: 'Estimate' },
  least: { nb: 'Minst', nn: 'Minst', en: 'Least' },
  most: { nb: 'Mest', nn: 'Mest', en: 'Most' },
  jobs: { nb: 'Arbeidsplasser', nn: 'Arbeidsplassar', en: 'Jobs' },
  inhabitants: { nb: 'Innbyggere', nn: 'Innbyggjarar', en: 'Inhabitants' },
  revenue: {
    nb: 'Frie inntekter, kroner i året',
    nn: 'Frie inntekter, kroner i året',
    en: 'Free revenue, kroner a year',
  },
  contents: { nb: 'Innhold', nn: 'Innhald', en: 'Contents' },
  note: {
    nb: 'Minst og mest er ytterpunktene når alle forutsetninger trekker samme vei (S16), ikke et intervall med kjent sannsynlighet. Minus er færre enn uten tapet.',
    nn: 'Minst og mest er ytterpunkta når alle føresetnader dreg same veg (S16), ikkje eit intervall med kjent sannsyn. Minus er færre enn utan tapet.',
    en: 'Least and most are the outer limits when every assumption pulls the same way (S16), not an interval of known probability. Minus is fewer than without the loss.',
  },
  inputs: {
    nb: 'Gule felt kan endres; alt annet er formler som følger dem. Saken står på arket Sak, tallene på arkene som begynner med Data.',
    nn: 'Gule felt kan endrast; alt anna er formlar som følgjer dei. Saka står på arket Sak, tala på arka som byrjar med Data.',
    en: 'Yellow cells can be changed; everything else is formulas that follow them. The case is on the sheet Sak, the figures on the sheets that begin with Data.',
  },
} satisfies Record<string, Words | Record<string, Words>>;
