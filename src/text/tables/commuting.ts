import type { Words } from '../index';

export const commutingTable = {
  title: { nb: 'Pendling', nn: 'Pendling', en: 'Commuting' },
  measure: { nb: 'Sysselsatte, 4. kvartal', nn: 'Sysselsette, 4. kvartal', en: 'Employed persons, 4th quarter' },
  residents: { nb: 'Bosatte sysselsatte', nn: 'Busette sysselsette', en: 'Employed residents' },
  jobs: { nb: 'Arbeidsplasser i området', nn: 'Arbeidsplassar i området', en: 'Jobs in the area' },
  liveAndWork: { nb: 'Bor og arbeider i området', nn: 'Bur og arbeider i området', en: 'Live and work in the area' },
  out: { nb: 'Utpendling', nn: 'Utpendling', en: 'Commuting out' },
  in: { nb: 'Innpendling', nn: 'Innpendling', en: 'Commuting in' },
  net: { nb: 'Netto innpendling', nn: 'Netto innpendling', en: 'Net commuting in' },
  outShare: {
    nb: 'Utpendling, andel av bosatte sysselsatte',
    nn: 'Utpendling, del av busette sysselsette',
    en: 'Commuting out, share of employed residents',
  },
  inShare: {
    nb: 'Innpendling, andel av arbeidsplassene',
    nn: 'Innpendling, del av arbeidsplassane',
    en: 'Commuting in, share of jobs',
  },
  selfContainment: {
    nb: 'Egendekning: andel bosatte med arbeid i området',
    nn: 'Eigendekning: del busette med arbeid i området',
    en: 'Self-containment: residents who work in the area',
  },
  demandSelfContainment: {
    nb: 'Andel av arbeidsplassene besatt av bosatte',
    nn: 'Del av arbeidsplassane som busette har',
    en: 'Share of jobs held by residents',
  },
  coverage: {
    nb: 'Arbeidsplasser per bosatt sysselsatt',
    nn: 'Arbeidsplassar per busett sysselsett',
    en: 'Jobs per employed resident',
  },
  worksIn: { nb: 'Pendler ut til', nn: 'Pendlar ut til', en: 'Commute out to' },
  livesIn: { nb: 'Pendler inn fra', nn: 'Pendlar inn frå', en: 'Commute in from' },
  persons: { nb: 'Personer', nn: 'Personar', en: 'Persons' },
  shareOut: { nb: 'Andel av utpendlingen', nn: 'Del av utpendlinga', en: 'Share of commuting out' },
  shareIn: { nb: 'Andel av innpendlingen', nn: 'Del av innpendlinga', en: 'Share of commuting in' },
  rank: { nb: 'Rangtall', nn: 'Rangtal', en: 'Rank figure' },
  note: {
    nb: 'Bosted og arbeidssted etter tabell 03321, som ikke har med sokkelen, Svalbard og utlandet. Netto innpendling = innpendling − utpendling = arbeidsplasser − bosatte sysselsatte. De ti største kommunene i hver retning gjelder siste år; like tall står alfabetisk.',
    nn: 'Bustad og arbeidsstad etter tabell 03321, som ikkje har med sokkelen, Svalbard og utlandet. Netto innpendling = innpendling − utpendling = arbeidsplassar − busette sysselsette. Dei ti største kommunane i kvar retning gjeld siste år; like tal står alfabetisk.',
    en: 'Residence and workplace by table 03321, which leaves out the shelf, Svalbard and other countries. Net commuting in = in − out = jobs − employed residents. The ten largest municipalities in each direction are those of the last year; equal figures stand in alphabetical order.',
  },
  within: {
    nb: 'Pendling mellom kommunene i området er ikke regnet som utpendling eller innpendling.',
    nn: 'Pendling mellom kommunane i området er ikkje rekna som utpendling eller innpendling.',
    en: 'Commuting between the municipalities of the area counts neither as out nor as in.',
  },
  lacks: {
    nb: 'Mangler pendling for {places}. Hent SSB tabell 03321 inn på arket Data pendling, med kommunen både som bosted og arbeidssted.',
    nn: 'Manglar pendling for {places}. Hent SSB tabell 03321 inn på arket Data pendling, med kommunen både som bustad og arbeidsstad.',
    en: 'Commuting is missing for {places}. Put SSB table 03321 on the sheet Data pendling, with the municipality both as residence and as workplace.',
  },
} satisfies Record<string, Words>;
