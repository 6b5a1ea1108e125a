import type { Words } from '../index';

export const keyFigures = {
  title: { nb: 'Nøkkeltall', nn: 'Nøkkeltal', en: 'Key figures' },
  inhabitants: { nb: 'Innbyggere', nn: 'Innbyggjarar', en: 'Inhabitants' },
  jobs: { nb: 'Arbeidsplasser', nn: 'Arbeidsplassar', en: 'Jobs' },
  change: { nb: 'Endring', nn: 'Endring', en: 'Change' },
  largestIndustry: { nb: 'Største næring', nn: 'Største næring', en: 'Largest industry' },
  largestShare: { nb: 'Andel av arbeidsplassene', nn: 'Del av arbeidsplassane', en: 'Share of jobs' },
  selfContainment: { nb: 'Bor og arbeider i området', nn: 'Bur og arbeider i området', en: 'Live and work in the area' },
  unemployment: { nb: 'Helt ledige', nn: 'Heilt ledige', en: 'Wholly unemployed' },
  centrality: { nb: 'Sentralitetsklasse', nn: 'Sentralitetsklasse', en: 'Centrality class' },
  note: {
    nb: 'Arbeidsplasser er sysselsatte med arbeidssted i området. «Bor og arbeider i området» er andelen av de sysselsatte bosatte som har arbeidssted i området selv. Helt ledige er andel av arbeidsstyrken i januar.',
    nn: 'Arbeidsplassar er sysselsette med arbeidsstad i området. «Bur og arbeider i området» er delen av dei sysselsette busette som har arbeidsstad i området sjølv. Heilt ledige er del av arbeidsstyrken i januar.',
    en: 'Jobs are employed persons by place of work. “Live and work in the area” is the share of employed residents whose workplace is in the area itself. Wholly unemployed as a share of the labour force in January.',
  },
} satisfies Record<string, Words>;
