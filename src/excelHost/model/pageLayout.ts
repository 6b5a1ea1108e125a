/** PageLayout, HeaderFooterGroup, HeaderFooter. Univer prints nothing; the host stores the settings for the file. */
import { blockAddress, isEntireRow, maxColumns } from '../address';
import type { Book } from '../book';
import { sheetOf } from '../book';
import { fail } from '../errors';
import type { StoredPrint } from '../extras';
import { extrasOfSheet } from '../extras';
import type { ClassDefinition } from './define';
import { child, getter, method, scalar } from './define';
import type { RangeHandle, SheetHandle } from './handles';
import { rangeFrom, rangeOrAddress } from './handles';

const printOf = (book: Book, { sheetId }: SheetHandle): StoredPrint =>
  extrasOfSheet(book.extras, sheetOf(book, sheetId).getSheetId()).print;

const changePrint = (book: Book, self: SheetHandle, changed: Partial<StoredPrint>): void => {
  Object.assign(printOf(book, self), changed, { isSet: true });
};

const orientations: Readonly<Record<string, StoredPrint['orientation']>> = { Portrait: 'portrait', Landscape: 'landscape' };
const paperSizes: Readonly<Record<string, StoredPrint['paper']>> = { A4: 'A4', A3: 'A3', Letter: 'letter' };

const nameIn = <Value>(names: Readonly<Record<string, Value>>, value: Value): string =>
  Object.keys(names).find((name) => names[name] === value) ?? fail('GeneralException');

interface Zoom {
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
  readonly scale?: number | null;
}

const setZoom = (book: Book, self: SheetHandle, zoom: Zoom): void => {
  const pages = [zoom.horizontalFitToPages, zoom.verticalFitToPages].filter((count) => count !== undefined && count !== null);
  if (pages.some((count) => !Number.isInteger(count) || count < 1)) fail('InvalidArgument');
  if (typeof zoom.scale === 'number' && (zoom.scale < 10 || zoom.scale > 400 || pages.length > 0)) fail('InvalidArgument');
  const print = printOf(book, self);
  delete print.fitToWidth;
  delete print.fitToHeight;
  delete print.scale;
  changePrint(book, self, {
    ...(zoom.horizontalFitToPages ? { fitToWidth: zoom.horizontalFitToPages } : {}),
    ...(zoom.verticalFitToPages ? { fitToHeight: zoom.verticalFitToPages } : {}),
    ...(zoom.scale ? { scale: zoom.scale } : {}),
  });
};

export const pageLayout: ClassDefinition<SheetHandle> = {
  members: {
    orientation: scalar(
      (book, self) => nameIn(orientations, printOf(book, self).orientation),
      (book, self, orientation: string) =>
        changePrint(book, self, { orientation: orientations[orientation] ?? fail('InvalidArgument') }),
    ),
    paperSize: scalar(
      (book, self) => nameIn(paperSizes, printOf(book, self).paper),
      (book, self, paper: string) =>
        changePrint(book, self, { paper: paperSizes[paper] ?? fail('NotImplemented', 'The host has A4, A3 and Letter.') }),
    ),
    zoom: scalar((book, self): Zoom => {
      const { fitToWidth, fitToHeight, scale } = printOf(book, self);
      if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
      return {
        ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
        ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
      };
    }, setZoom),
    centerHorizontally: scalar(
      (book, self) => printOf(book, self).centerHorizontally,
      (book, self, centerHorizontally: boolean) => changePrint(book, self, { centerHorizontally }),
    ),
    printGridlines: scalar(
      (book, self) => printOf(book, self).gridlines,
      (book, self, gridlines: boolean) => changePrint(book, self, { gridlines }),
    ),
    headersFooters: child('HeaderFooterGroup', (_, self) => self),
    setPrintTitleRows: method((book, self, rows: RangeHandle | string) => {
      const { row, rows: count } = rangeOrAddress(book, rows, self.sheetId);
      changePrint(book, self, { titleRows: blockAddress({ row, rows: count, column: 0, columns: maxColumns }, true) });
    }),
    getPrintTitleRowsOrNullObject: getter('Range', (book, self) => {
      const { titleRows } = printOf(book, self);
      return titleRows === undefined ? null : rangeFrom(book, titleRows, self.sheetId);
    }),
    setPrintArea: method((book, self, area: RangeHandle | string) => {
      const block = rangeOrAddress(book, area, self.sheetId);
      if (block.sheetId !== self.sheetId || isEntireRow(block)) fail('InvalidArgument');
      changePrint(book, self, { area: blockAddress(block, true) });
    }),
  },
};

export const headerFooterGroup: ClassDefinition<SheetHandle> = {
  members: { defaultForAllPages: child('HeaderFooter', (_, self) => self) },
};

const headerFooterMember = (key: keyof StoredPrint['headerFooter']) =>
  scalar<SheetHandle>(
    (book, self) => printOf(book, self).headerFooter[key],
    (book, self, text: string) => {
      if (typeof text !== 'string' || text.length > 255)
        fail('InvalidArgument', 'A header or footer holds at most 255 characters.');
      changePrint(book, self, { headerFooter: { ...printOf(book, self).headerFooter, [key]: text } });
    },
  );

export const headerFooter: ClassDefinition<SheetHandle> = {
  members: {
    leftHeader: headerFooterMember('leftHeader'),
    centerHeader: headerFooterMember('centerHeader'),
    rightHeader: headerFooterMember('rightHeader'),
    leftFooter: headerFooterMember('leftFooter'),
    centerFooter: headerFooterMember('centerFooter'),
    rightFooter: headerFooterMember('rightFooter'),
  },
};
