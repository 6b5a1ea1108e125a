/** Converts print settings between the snapshot and the file. */
import type { HeaderFooter, NamedRange, PageSetup, Sheet } from 'hucre';
import type { PrintSnapshot, SheetSnapshot } from '../excelHost/snapshot';
import { withoutUndefined } from './withoutUndefined';

function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A fit in only one direction is written as 0 pages in the other, because a file without that number means 1 page. */
export function hucrePage(print: PrintSnapshot): PageSetup {
  const fits = print.fitToWidth !== undefined || print.fitToHeight !== undefined;
  const paperSizes = { A4: 'a4', A3: 'a3', letter: 'letter' } as const;
  return {
    orientation: print.orientation,
    paperSize: paperSizes[print.paper],
    ...(fits ? { fitToPage: true, fitToWidth: print.fitToWidth ?? 0, fitToHeight: print.fitToHeight ?? 0 } : {}),
  };
}

/** Returns the names that hold the print titles and the print area of a sheet in the file. */
export function printNames(sheet: SheetSnapshot): NamedRange[] {
  const names = [
    ['_xlnm.Print_Area', sheet.print?.area],
    ['_xlnm.Print_Titles', sheet.print?.titleRows],
  ] as const;
  return names.flatMap(([name, range]) =>
    range === undefined ? [] : [{ name, range: `${quotedSheet(sheet.name)}!${range}`, scope: sheet.name }],
  );
}

export function hucreHeaderFooter(print: PrintSnapshot): HeaderFooter {
  const section = (code: string, text: string | undefined): string => (text === undefined ? '' : `&${code}${text}`);
  const header = section('C', print.headerCenter);
  const footer = section('L', print.footerLeft) + section('C', print.footerCenter) + section('R', print.footerRight);
  return withoutUndefined<HeaderFooter>({
    oddHeader: header === '' ? undefined : header,
    oddFooter: footer === '' ? undefined : footer,
  });
}

/** Splits a header or footer into left, centre and right. Text before the first code is in the centre; `&&` is an ampersand, not a code. */
function sections(text: string | undefined): { readonly L?: string; readonly C?: string; readonly R?: string } {
  const found: Partial<Record<'L' | 'C' | 'R', string>> = {};
  let current: 'L' | 'C' | 'R' = 'C';
  for (const [piece] of (text ?? '').matchAll(/&[\s\S]|[^&]+|&/gu)) {
    if (piece === '&L' || piece === '&C' || piece === '&R') current = piece.slice(1) as 'L' | 'C' | 'R';
    else found[current] = (found[current] ?? '') + piece;
  }
  return found;
}

/** Keeps only the ranges of a list. hucre splits at every comma, including those in a sheet's name, and leaves parts of the name. */
function ranges(list: string | undefined): string | undefined {
  const found = list?.split(',').filter((part) => /^\$?[A-Z]{0,3}\$?\d*:?\$?[A-Z]{0,3}\$?\d*$/u.test(part));
  return found === undefined || found.length === 0 ? undefined : found.join(',');
}

/** Returns undefined when the file has no print settings other than margins. */
export function readPrint(sheet: Sheet): PrintSnapshot | undefined {
  const page = sheet.pageSetup ?? {};
  const header = sections(sheet.headerFooter?.oddHeader);
  const footer = sections(sheet.headerFooter?.oddFooter);
  const papers = { a4: 'A4', a3: 'A3', letter: 'letter' } as const;
  const { orientation, paperSize, printTitlesRow, printArea } = page;
  const fits = page.fitToPage === true;
  if (
    orientation === undefined &&
    paperSize === undefined &&
    !fits &&
    printTitlesRow === undefined &&
    printArea === undefined &&
    sheet.headerFooter === undefined
  )
    return undefined;
  const pages = (count: number | undefined): number | undefined => (!fits || count === 0 ? undefined : (count ?? 1));
  return withoutUndefined<PrintSnapshot>({
    orientation: orientation ?? 'portrait',
    paper: paperSize === 'a3' || paperSize === 'letter' ? papers[paperSize] : 'A4',
    fitToWidth: pages(page.fitToWidth),
    fitToHeight: pages(page.fitToHeight),
    titleRows: printTitlesRow,
    area: ranges(printArea),
    headerCenter: header.C,
    footerLeft: footer.L,
    footerCenter: footer.C,
    footerRight: footer.R,
  });
}
