/** Formats of cells: converts between Univer's styles and those of a snapshot. */
import type { IBorderData, ICellData, IStyleData, Nullable } from '@univerjs/core';
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { Block } from './address';
import type { Book } from './book';
import { setCells, sheetOf } from './book';
import { eachCell, growGrid, withinGrid } from './cells';
import type { BorderSnapshot, StyleSnapshot } from './snapshot';

export type Side = 'top' | 'bottom' | 'left' | 'right';

const sideKeys = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

const borderStyles: Readonly<Record<BorderSnapshot['style'], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
};

const horizontalAlignments = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const verticalAlignments = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

/** Univer has no indent. One step of indent is this much padding at the left, in pixels. */
const indentPixels = 9;

const keyOf = <Key extends string, Value>(map: Readonly<Record<Key, Value>>, value: Value | null | undefined): Key | undefined =>
  (Object.keys(map) as Key[]).find((key) => map[key] === value);

/** Returns a colour as '#RRGGBB', or undefined for no colour. */
const hex = (color: Nullable<string>): string | undefined => {
  if (!color) return undefined;
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  return rgb
    ? `#${rgb
        .slice(1, 4)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')}`.toUpperCase()
    : color.toUpperCase();
};

const borderOf = (data: Nullable<IBorderData>, side: Side): BorderSnapshot | undefined => {
  const border = data?.[sideKeys[side]];
  const style = keyOf(borderStyles, border?.s);
  return border && style ? { style, color: hex(border.cl.rgb) ?? '#000000' } : undefined;
};

/** Returns the style properties set on a cell, or an empty object for a cell without a style of its own. */
export const styleAt = (book: Book, sheetId: string, row: number, column: number): StyleSnapshot => {
  const cell = sheetOf(book, sheetId).getCellRaw(row, column);
  return cell ? plainStyle(book.workbook.getStyles().getStyleByCell(cell) ?? {}) : {};
};

const plainStyle = (style: IStyleData): StyleSnapshot => {
  const sides = (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const border = borderOf(style.bd, side);
    return border ? [[side, border] as const] : [];
  });
  const plain = {
    fontName: style.ff ?? undefined,
    fontSize: style.fs,
    bold: style.bl === BooleanNumber.TRUE || undefined,
    italic: style.it === BooleanNumber.TRUE || undefined,
    fontColor: hex(style.cl?.rgb),
    fill: hex(style.bg?.rgb),
    numberFormat: style.n?.pattern === 'General' ? undefined : style.n?.pattern,
    horizontal: keyOf(horizontalAlignments, style.ht as (typeof horizontalAlignments)['left']),
    vertical: keyOf(verticalAlignments, style.vt as (typeof verticalAlignments)['top']),
    wrapText: style.tb === WrapStrategy.WRAP || undefined,
    indent: style.pd?.l ? Math.round(style.pd.l / indentPixels) : undefined,
    borders: sides.length > 0 ? Object.fromEntries(sides) : undefined,
  };
  return Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined && value !== ''));
};

/** A change of style. Null removes a property; a property that is left out stays. */
export type StyleChange = { readonly [Key in keyof StyleSnapshot]?: StyleSnapshot[Key] | null } & {
  readonly borders?: Partial<Record<Side, BorderSnapshot | null>> | null;
};

const mapPresent = <Value, Result>(value: Value | null | undefined, make: (value: Value) => Result): Result | null | undefined =>
  value === undefined ? undefined : value === null ? null : make(value);

export const univerStyle = (change: StyleChange): IStyleData => {
  const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  const borders = Object.entries(change.borders ?? {}) as [Side, BorderSnapshot | null][];
  const style = {
    ff: mapPresent(change.fontName, String),
    fs: mapPresent(change.fontSize, Number),
    bl: mapPresent(change.bold, flag),
    it: mapPresent(change.italic, flag),
    cl: mapPresent(change.fontColor, (rgb) => ({ rgb })),
    bg: mapPresent(change.fill, (rgb) => ({ rgb })),
    n: mapPresent(change.numberFormat, (pattern) => ({ pattern })),
    ht: mapPresent(change.horizontal, (side) => horizontalAlignments[side]),
    vt: mapPresent(change.vertical, (side) => verticalAlignments[side]),
    tb: mapPresent(change.wrapText, (wrap) => (wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW)),
    pd: mapPresent(change.indent, (steps) => (steps > 0 ? { l: steps * indentPixels } : null)),
    bd:
      borders.length === 0
        ? undefined
        : Object.fromEntries(
            borders.map(([side, border]) => [
              sideKeys[side],
              border && { s: borderStyles[border.style], cl: { rgb: border.color } },
            ]),
          ),
  };
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
};

/** Sets a style on every cell of the blocks; a function gives each cell its own. Of an entire column or row, only cells inside the grid change. */
export const setStyle = (
  book: Book,
  sheetId: string,
  blocks: Block | readonly Block[],
  change: StyleChange | ((row: number, column: number) => StyleChange),
): void => {
  const fixed = typeof change === 'function' ? undefined : univerStyle(change);
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const block of 'row' in blocks ? [blocks] : blocks) {
    const unbounded = block.rows > 100_000 || block.columns > 10_000;
    if (!unbounded) growGrid(book, sheetId, block);
    const inside = withinGrid(book, sheetId, block);
    if (!inside) continue;
    const styled = eachCell(inside, (row, column) => ({
      s: fixed ?? univerStyle((change as (row: number, column: number) => StyleChange)(row, column)),
    }));
    for (const [row, line] of Object.entries(styled)) Object.assign((cells[Number(row)] ??= {}), line);
  }
  setCells(book, sheetId, cells, true);
};

export const clearStyle = (book: Book, sheetId: string, block: Block): void => {
  const inside = withinGrid(book, sheetId, block);
  if (inside)
    setCells(
      book,
      sheetId,
      eachCell(inside, () => ({ s: null })),
      true,
    );
};
