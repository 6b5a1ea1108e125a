/** The messages of the command line. */

import type { Words } from './index';

export const generateWords = {
  usage: {
    nb: 'Bruk: npm run generate -- --case <{samples} eller arbeidsbok.xlsx> [--packs application,budget,followUp,county] [--lang nb|nn|en] [--values] --out <fil.xlsx>',
    nn: 'Bruk: npm run generate -- --case <{samples} eller arbeidsbok.xlsx> [--packs application,budget,followUp,county] [--lang nb|nn|en] [--values] --out <fil.xlsx>',
    en: 'Usage: npm run generate -- --case <{samples} or workbook.xlsx> [--packs application,budget,followUp,county] [--lang nb|nn|en] [--values] --out <file.xlsx>',
  },
  badOption: {
    nb: '{option}: «{found}» er ikke gyldig; velg blant {allowed}.',
    nn: '{option}: «{found}» er ikkje gyldig; vel mellom {allowed}.',
    en: '{option}: “{found}” is not valid; choose among {allowed}.',
  },
  unknownCase: {
    nb: '--case: «{name}» er verken et eksempel ({samples}) eller en .xlsx-fil.',
    nn: '--case: «{name}» er verken eit døme ({samples}) eller ei .xlsx-fil.',
    en: '--case: “{name}” is neither a sample ({samples}) nor an .xlsx file.',
  },
  noFile: {
    nb: '{name}: filen finnes ikke eller kan ikke leses.',
    nn: '{name}: fila finst ikkje eller kan ikkje lesast.',
    en: '{name}: the file does not exist or cannot be read.',
  },
  'not-xlsx': {
    nb: '{name}: filen er ikke en Excel-arbeidsbok. Lagre den som .xlsx fra Excel.',
    nn: '{name}: fila er ikkje ei Excel-arbeidsbok. Lagre ho som .xlsx frå Excel.',
    en: '{name}: the file is not an Excel workbook. Save it as .xlsx from Excel.',
  },
  encrypted: {
    nb: '{name}: arbeidsboken er kryptert. Fjern passordet i Excel og lagre den på nytt.',
    nn: '{name}: arbeidsboka er kryptert. Fjern passordet i Excel og lagre ho på nytt.',
    en: '{name}: the workbook is encrypted. Remove the password in Excel and save it again.',
  },
  'other-excel': {
    nb: '{name}: filen er i et eldre eller binært Excel-format. Lagre den som .xlsx fra Excel.',
    nn: '{name}: fila er i eit eldre eller binært Excel-format. Lagre ho som .xlsx frå Excel.',
    en: '{name}: the file is in an older or binary Excel format. Save it as .xlsx from Excel.',
  },
  damaged: {
    nb: '{name}: arbeidsboken er skadet. Hent den på nytt, eller lagre den på nytt fra Excel.',
    nn: '{name}: arbeidsboka er skadd. Hent ho på nytt, eller lagre ho på nytt frå Excel.',
    en: '{name}: the workbook is damaged. Fetch it again, or save it again from Excel.',
  },
  cannotWrite: {
    nb: '{name}: filen kan ikke skrives. Kontroller mappen og at filen ikke er åpen.',
    nn: '{name}: fila kan ikkje skrivast. Kontroller mappa og at fila ikkje er open.',
    en: '{name}: the file cannot be written. Check the folder, and that the file is not open.',
  },
  done: {
    nb: '{name}: {count} ark.',
    nn: '{name}: {count} ark.',
    en: '{name}: {count} sheets.',
  },
} satisfies Record<string, Words>;
