/** What the command line says. */

import type { Words } from './index';

export const generateWords = {
  usage: {
    nb: 'Bruk: npm run generate -- --case <{samples} eller arbeidsbok.xlsx> [--packs application,budget] [--lang nb|nn|en] [--values] --out <fil.xlsx>',
    nn: 'Bruk: npm run generate -- --case <{samples} eller arbeidsbok.xlsx> [--packs application,budget] [--lang nb|nn|en] [--values] --out <fil.xlsx>',
    en: 'Usage: npm run generate -- --case <{samples} or workbook.xlsx> [--packs application,budget] [--lang nb|nn|en] [--values] --out <file.xlsx>',
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
  notXlsx: {
    nb: '{name}: filen er ikke en Excel-arbeidsbok (.xlsx), eller den er skadet eller kryptert. Lagre den på nytt fra Excel.',
    nn: '{name}: fila er ikkje ei Excel-arbeidsbok (.xlsx), eller ho er skadd eller kryptert. Lagre ho på nytt frå Excel.',
    en: '{name}: the file is not an Excel workbook (.xlsx), or it is damaged or encrypted. Save it again from Excel.',
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
