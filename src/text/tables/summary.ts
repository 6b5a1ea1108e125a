import type { Language, Words } from '../index';

/** The summary is written in both bokmål and nynorsk, in every language of the workbook. */
export type Norwegian = Exclude<Language, 'en'>;
type Both = Readonly<Record<Norwegian, string>>;

export const summaryWords = {
  title: { nb: 'Sammendrag til saksframlegget', nn: 'Samandrag til saksframlegget', en: 'Summary for the case paper' },
  sheet: { nb: 'Sammendrag', nn: 'Samandrag', en: 'Summary' },
  about: { nb: 'Om', nn: 'Om', en: 'About' },
  inNorwegian: { nb: 'Bokmål', nn: 'Bokmål', en: 'Bokmål' },
  inNynorsk: { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Nynorsk' },
  loss: { nb: 'Tapet', nn: 'Tapet', en: 'The loss' },
  verdict: { nb: 'Vurderingen', nn: 'Vurderinga', en: 'The verdict' },
  ripples: { nb: 'Ringvirkninger', nn: 'Ringverknader', en: 'Ripple effects' },
  population: { nb: 'Folketallet', nn: 'Folketalet', en: 'Population' },
  economy: { nb: 'Kommuneøkonomien', nn: 'Kommuneøkonomien', en: 'Municipal economy' },
  programme: { nb: 'Programmet', nn: 'Programmet', en: 'The programme' },
  sources: { nb: 'Grunnlaget', nn: 'Grunnlaget', en: 'Basis' },
  note: {
    nb: 'Merk cellene og kopier dem inn i saksframlegget. Hver setning er satt sammen av tall i arbeidsboken og følger dem når de endres.',
    nn: 'Merk cellene og kopier dei inn i saksframlegget. Kvar setning er sett saman av tal i arbeidsboka og følgjer dei når dei blir endra.',
    en: 'Select the cells and copy them into the case paper. Each sentence is put together from figures in the workbook and follows them when they change.',
  },
} satisfies Record<string, Words>;

/** Sentences with the names of figures in braces. The summary sheet defines each figure and its format. */
export const sentences = {
  loss: {
    nb: '{area} mister {jobs} arbeidsplasser direkte, av {employed} sysselsatte før tapet. Det er {share} prosent av sysselsettingen.',
    nn: '{area} mister {jobs} arbeidsplassar direkte, av {employed} sysselsette før tapet. Det er {share} prosent av sysselsetjinga.',
  },
  lossUnknown: {
    nb: 'Tapet eller sysselsettingen før tapet er ikke fylt ut på arket Sak.',
    nn: 'Tapet eller sysselsetjinga før tapet er ikkje fylt ut på arket Sak.',
  },
  ripples: {
    nb: 'Med ringvirkninger er tapet anslått til {jobs} arbeidsplasser i {year}, mellom {least} og {most} etter hva en forutsetter.',
    nn: 'Med ringverknader er tapet rekna til {jobs} arbeidsplassar i {year}, mellom {least} og {most} etter kva ein føreset.',
  },
  ripplesUnknown: {
    nb: 'Ringvirkningene kan ikke beregnes: sysselsatte etter næring, næringen for tapet eller folketallet mangler.',
    nn: 'Ringverknadene kan ikkje reknast ut: sysselsette etter næring, næringa for tapet eller folketalet manglar.',
  },
  population: {
    nb: 'Folketallet ventes å være {people} lavere i {year} enn uten tapet (mellom {least} og {most}).',
    nn: 'Folketalet er venta å vere {people} lågare i {year} enn utan tapet (mellom {least} og {most}).',
  },
  populationUnknown: {
    nb: 'Virkningen på folketallet kan ikke beregnes ennå.',
    nn: 'Verknaden på folketalet kan ikkje reknast ut enno.',
  },
  economy: {
    nb: 'Kommunens frie inntekter ventes å være {kroner} kroner lavere i {year} enn uten tapet (mellom {least} og {most}).',
    nn: 'Dei frie inntektene til kommunen er venta å vere {kroner} kroner lågare i {year} enn utan tapet (mellom {least} og {most}).',
  },
  economyUnknown: {
    nb: 'Virkningen på kommunens inntekter er ikke beregnet: skatt per innbygger mangler (S13).',
    nn: 'Verknaden på inntektene til kommunen er ikkje rekna ut: skatt per innbyggjar manglar (S13).',
  },
  programme: {
    nb: 'Programmet er planlagt med {total} kroner over {years} år fra {first}, finansiert etter modellen {model}.',
    nn: 'Programmet er planlagt med {total} kroner over {years} år frå {first}, finansiert etter modellen {model}.',
  },
  programmeUnknown: {
    nb: 'Totalbudsjett, antall år, første år eller finansieringsmodell er ikke fylt ut på arket Sak.',
    nn: 'Totalbudsjett, talet på år, første år eller finansieringsmodell er ikkje fylt ut på arket Sak.',
  },
  financedBy: { nb: ' {party} {amount} kroner.', nn: ' {party} {amount} kroner.' },
  sources: {
    nb: 'Tallene er hentet fra {sources} og beregnet med OMST {version} etter {rules}.',
    nn: 'Tala er henta frå {sources} og rekna ut med OMST {version} etter {rules}.',
  },
} satisfies Record<string, Both>;
