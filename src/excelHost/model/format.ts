/** RangeFormat, RangeFont, RangeFill, RangeBorderCollection, RangeBorder. */
import type { Block } from '../address';
import type { Book } from '../book';
import { withinGrid } from '../cells';
import { fail } from '../errors';
import { autofitColumns, columnWidth, rowHeight, setColumnWidth, setRowHeight } from '../sizes';
import type { BorderSnapshot, StyleSnapshot } from '../snapshot';
import type { Side } from '../styles';
import { setStyle, styleAt } from '../styles';
import type { ClassDefinition } from './define';
import { child, getter, method, scalar } from './define';
import type { AreasHandle, RangeHandle } from './handles';
import { areasOf } from './handles';

type Handle = RangeHandle | AreasHandle;

/** Returns the value that all cells share, or null when they differ, as in Excel. */
const commonValue = <Value>(book: Book, self: Handle, read: (row: number, column: number) => Value): Value | null => {
  const [first, ...others] = areasOf(self).map((area) => commonValueInRange(book, area, read));
  return first === undefined || others.some((other) => other !== first) ? null : first;
};

const commonValueInRange = <Value>(book: Book, self: RangeHandle, read: (row: number, column: number) => Value): Value | null => {
  const inside = withinGrid(book, self.sheetId, self);
  if (!inside) return read(self.row, self.column);
  const first = read(inside.row, inside.column);
  for (let row = inside.row; row < inside.row + inside.rows; row++) {
    for (let column = inside.column; column < inside.column + inside.columns; column++)
      if (read(row, column) !== first) return null;
  }
  return first;
};

const styleMember = <Key extends Exclude<keyof StyleSnapshot, 'borders'>, Shown>(
  key: Key,
  read: (value: StyleSnapshot[Key]) => Shown,
  write: (value: Shown) => StyleSnapshot[Key] | null,
) =>
  scalar<Handle>(
    (book, self) => commonValue(book, self, (row, column) => read(styleAt(book, self.sheetId, row, column)[key])),
    (book, self, value: Shown) => setStyle(book, self.sheetId, areasOf(self), { [key]: write(value) }),
  );

const valueOfName =
  <Name extends string, Value>(names: Readonly<Record<Name, Value>>) =>
  (name: Name): Value =>
    name in names ? names[name] : fail('InvalidArgument', `"${name}" is not one of ${Object.keys(names).join(', ')}.`);

const nameOf =
  <Name extends string, Value>(names: Readonly<Record<Name, Value>>, otherwise: Name) =>
  (value: Value | undefined): Name =>
    (Object.keys(names) as Name[]).find((name) => names[name] === value) ?? otherwise;

const namedColors: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  gray: '#808080',
  orange: '#FFA500',
};

export const colorOf = (color: string): string => {
  const named = typeof color === 'string' ? namedColors[color.toLowerCase()] : undefined;
  if (named) return named;
  const found = typeof color === 'string' ? /^#?([0-9a-f]{6})$/i.exec(color)?.[1] : undefined;
  return found ? `#${found.toUpperCase()}` : fail('InvalidArgument', `"${color}" is not a colour such as #1F4E79.`);
};

const horizontalAlignments = { General: null, Left: 'left', Center: 'center', Right: 'right' } as const;
const verticalAlignments = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;

const flag = (value: boolean): boolean => (typeof value === 'boolean' ? value : fail('InvalidArgument'));
const positive = (value: number): number => (typeof value === 'number' && value > 0 ? value : fail('InvalidArgument'));

export const rangeFormat: ClassDefinition<Handle> = {
  members: {
    wrapText: styleMember('wrapText', (wrap) => wrap ?? false, flag),
    horizontalAlignment: styleMember(
      'horizontal',
      nameOf<keyof typeof horizontalAlignments, string | null>(horizontalAlignments, 'General'),
      valueOfName(horizontalAlignments),
    ),
    verticalAlignment: styleMember(
      'vertical',
      nameOf<keyof typeof verticalAlignments, string>(verticalAlignments, 'Bottom'),
      valueOfName(verticalAlignments),
    ),
    indentLevel: styleMember(
      'indent',
      (steps) => steps ?? 0,
      (steps) => (Number.isInteger(steps) && steps >= 0 && steps <= 250 ? steps : fail('InvalidArgument')),
    ),
    columnWidth: scalar(
      (book, self) => commonValue(book, self, (_, column) => columnWidth(book, self.sheetId, column)),
      (book, self, points: number) => {
        for (const area of areasOf(self)) setColumnWidth(book, self.sheetId, area, points);
      },
    ),
    rowHeight: scalar(
      (book, self) => commonValue(book, self, (row) => rowHeight(book, self.sheetId, row)),
      (book, self, points: number) => {
        for (const area of areasOf(self)) setRowHeight(book, self.sheetId, area, points);
      },
    ),
    font: child('RangeFont', (_, self) => self),
    fill: child('RangeFill', (_, self) => self),
    borders: child('RangeBorderCollection', (_, self) =>
      'areas' in self ? fail('NotImplemented', 'The host draws borders around one range at a time.') : self,
    ),
    autofitColumns: method(async (book, self) => {
      await book.settle();
      for (const area of areasOf(self)) autofitColumns(book, self.sheetId, area);
    }),
    /** Does nothing, because Univer fits row heights to their content by itself. */
    autofitRows: method(() => undefined),
  },
};

export const rangeFont: ClassDefinition<Handle> = {
  members: {
    bold: styleMember('bold', (bold) => bold ?? false, flag),
    italic: styleMember('italic', (italic) => italic ?? false, flag),
    color: styleMember('fontColor', (color) => color ?? '#000000', colorOf),
    name: styleMember(
      'fontName',
      (name) => name ?? 'Calibri',
      (name) => (typeof name === 'string' && name !== '' ? name : fail('InvalidArgument')),
    ),
    size: styleMember('fontSize', (size) => size ?? 11, positive),
  },
};

export const rangeFill: ClassDefinition<Handle> = {
  members: {
    color: styleMember('fill', (color) => color ?? '#FFFFFF', colorOf),
    clear: method((book, self) => setStyle(book, self.sheetId, areasOf(self), { fill: null })),
  },
};

type BorderIndex = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

interface BorderHandle extends RangeHandle {
  readonly index: BorderIndex;
}

const borderIndexes: readonly BorderIndex[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
];

/** Returns the cells that carry a border, and on which side. Returns undefined for an inside border of a single row or column. */
const borderCells = ({ index, ...self }: BorderHandle): { readonly block: Block; readonly side: Side } | undefined => {
  switch (index) {
    case 'EdgeTop':
      return { block: { ...self, rows: 1 }, side: 'top' };
    case 'EdgeBottom':
      return { block: { ...self, row: self.row + self.rows - 1, rows: 1 }, side: 'bottom' };
    case 'EdgeLeft':
      return { block: { ...self, columns: 1 }, side: 'left' };
    case 'EdgeRight':
      return { block: { ...self, column: self.column + self.columns - 1, columns: 1 }, side: 'right' };
    case 'InsideHorizontal':
      return self.rows > 1 ? { block: { ...self, rows: self.rows - 1 }, side: 'bottom' } : undefined;
    case 'InsideVertical':
      return self.columns > 1 ? { block: { ...self, columns: self.columns - 1 }, side: 'right' } : undefined;
  }
};

const borderAt = (book: Book, self: BorderHandle): BorderSnapshot | undefined => {
  const cells = borderCells(self);
  return cells && styleAt(book, self.sheetId, cells.block.row, cells.block.column).borders?.[cells.side];
};

const setBorder = (book: Book, self: BorderHandle, border: BorderSnapshot | null): void => {
  const cells = borderCells(self);
  if (cells) setStyle(book, self.sheetId, cells.block, { borders: { [cells.side]: border } });
};

const excelLineStyles = {
  thin: 'Continuous',
  medium: 'Continuous',
  thick: 'Continuous',
  hair: 'Continuous',
  dotted: 'Dot',
  dashed: 'Dash',
  double: 'Double',
} as const;
const excelWeights = {
  thin: 'Thin',
  medium: 'Medium',
  thick: 'Thick',
  hair: 'Hairline',
  dotted: 'Thin',
  dashed: 'Thin',
  double: 'Thick',
} as const;
const stylesByLine = { Continuous: 'thin', Dot: 'dotted', Dash: 'dashed', Double: 'double', None: null } as const;
const stylesByWeight = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const;

const defaultBorder: BorderSnapshot = { style: 'thin', color: '#000000' };

export const rangeBorderCollection: ClassDefinition<RangeHandle> = {
  items: { className: 'RangeBorder', list: (_, self) => borderIndexes.map((index): BorderHandle => ({ ...self, index })) },
  members: {
    count: scalar(() => borderIndexes.length),
    getItem: getter('RangeBorder', (_, self, index: BorderIndex): BorderHandle =>
      borderIndexes.includes(index) ? { ...self, index } : fail('InvalidArgument'),
    ),
    getItemAt: getter('RangeBorder', (_, self, position: number): BorderHandle => ({
      ...self,
      index: borderIndexes[position] ?? fail('InvalidArgument'),
    })),
  },
};

export const rangeBorder: ClassDefinition<BorderHandle> = {
  members: {
    sideIndex: scalar((_, self) => self.index),
    style: scalar(
      (book, self) => {
        const border = borderAt(book, self);
        return border ? excelLineStyles[border.style] : 'None';
      },
      (book, self, line: keyof typeof stylesByLine) => {
        const style = valueOfName(stylesByLine)(line);
        const current = borderAt(book, self) ?? defaultBorder;
        const keepsWeight = style === 'thin' && excelLineStyles[current.style] === 'Continuous';
        setBorder(book, self, style && (keepsWeight ? current : { ...current, style }));
      },
    ),
    weight: scalar(
      (book, self) => excelWeights[(borderAt(book, self) ?? defaultBorder).style],
      (book, self, weight: keyof typeof stylesByWeight) => {
        const current = borderAt(book, self) ?? defaultBorder;
        // The host has one weight for dotted, dashed and double lines.
        setBorder(
          book,
          self,
          excelLineStyles[current.style] === 'Continuous' ? { ...current, style: valueOfName(stylesByWeight)(weight) } : current,
        );
      },
    ),
    color: scalar(
      (book, self) => (borderAt(book, self) ?? defaultBorder).color,
      (book, self, color: string) => setBorder(book, self, { ...(borderAt(book, self) ?? defaultBorder), color: colorOf(color) }),
    ),
  },
};
