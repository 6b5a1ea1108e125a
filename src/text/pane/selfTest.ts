/** The words of the self-test page, where the user tests how Excel behaves. */

import type { Words } from '../index';

export const selfTestWords = {
  heading: { nb: 'Selvtest i Excel', nn: 'Sjølvtest i Excel', en: 'Self-test in Excel' },
  lead: {
    nb: 'OMST bygger på {count} antakelser om hvordan Excel oppfører seg. Her prøves de i Excel hos deg. Rapporten er på engelsk, og sendes ikke noe sted før du selv gjør det.',
    nn: 'OMST byggjer på {count} føresetnader om korleis Excel oppfører seg. Her blir dei prøvde i Excel hos deg. Rapporten er på engelsk, og blir ikkje send nokon stad før du sjølv gjer det.',
    en: 'OMST rests on {count} assumptions about how Excel behaves. Here they are tried in your Excel. The report is not sent anywhere until you do so yourself.',
  },
  advice: {
    nb: 'Bruk en ny, tom arbeidsbok. Testen lager ark som begynner med OmstSelvtest, og tar dem bort igjen. Den tar noen minutter.',
    nn: 'Bruk ei ny, tom arbeidsbok. Testen lagar ark som byrjar med OmstSelvtest, og tek dei bort att. Han tek nokre minutt.',
    en: 'Use a new, empty workbook. The test makes sheets that begin with OmstSelvtest, and takes them away again. It takes some minutes.',
  },
  run: { nb: 'Kjør selvtesten', nn: 'Køyr sjølvtesten', en: 'Run the self-test' },
  stop: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  running: { nb: 'Prøver Excel', nn: 'Prøver Excel', en: 'Trying Excel' },
  progress: { nb: '{done} av {count}', nn: '{done} av {count}', en: '{done} of {count}' },
  result: {
    nb: '{passed} som antatt, {different} annerledes, {unsupported} finnes ikke her.',
    nn: '{passed} som venta, {different} annleis, {unsupported} finst ikkje her.',
    en: '{passed} as assumed, {different} different, {unsupported} not supported here.',
  },
  stopped: {
    nb: 'Avbrutt etter {done} av {count}.',
    nn: 'Avbroten etter {done} av {count}.',
    en: 'Cancelled after {done} of {count}.',
  },
  left: {
    nb: 'Noe av det testen laget, ble ikke borte. Slett ark og navn som begynner med OmstSelvtest.',
    nn: 'Noko av det testen laga, vart ikkje borte. Slett ark og namn som byrjar med OmstSelvtest.',
    en: 'Some of what the test made could not be taken away. Delete sheets and names that begin with OmstSelvtest.',
  },
  differences: { nb: 'Annerledes enn antatt', nn: 'Annleis enn venta', en: 'Different from what is assumed' },
  byHand: {
    nb: 'Rapporten har også {count} ting som bare et menneske kan prøve, med ruter å krysse av.',
    nn: 'Rapporten har òg {count} ting som berre eit menneske kan prøve, med ruter å krysse av.',
    en: 'The report also has {count} things that only a person can try, with boxes to tick.',
  },
  report: { nb: 'Rapport', nn: 'Rapport', en: 'Report' },
  copy: { nb: 'Kopier rapporten', nn: 'Kopier rapporten', en: 'Copy the report' },
  copied: { nb: 'Rapporten er kopiert.', nn: 'Rapporten er kopiert.', en: 'The report is copied.' },
  notCopied: {
    nb: 'Excel lot ikke OMST kopiere. Teksten er merket: trykk Ctrl+C (⌘C på Mac).',
    nn: 'Excel lét ikkje OMST kopiere. Teksten er merkt: trykk Ctrl+C (⌘C på Mac).',
    en: 'Excel did not let OMST copy. The text is selected: press Ctrl+C (⌘C on a Mac).',
  },
} satisfies Record<string, Words>;
