/** Converts cell styles between the snapshot and the file. The snapshot leaves out settings that equal the workbook's default font. */
import { resolveThemeColor, type BorderSide, type BorderStyle, type CellStyle, type Color, type FontStyle } from 'hucre';
import type { BorderSnapshot, StyleSnapshot } from '../excelHost/snapshot';
import { withoutUndefined } from './withoutUndefined';

/** Every Excel has Calibri. LibreOffice and others replace it by Carlito, which has the same widths. */
export const defaultFont = { name: 'Calibri', size: 11 } as const;

/** The width of the digit 0 in the default font, in pixels. A file stores the width of a column as a number of such digits. */
export const digitWidth = 7;

const sides = ['top', 'bottom', 'left', 'right'] as const;

function hucreColor(color: string | undefined): Color | undefined {
  return color === undefined ? undefined : { rgb: color.replace('#', '').toUpperCase() };
}

export function hucreStyle(style: StyleSnapshot): CellStyle {
  const { fontName, fontSize, bold, italic, fontColor, fill, numberFormat, borders } = style;
  const font = withoutUndefined<FontStyle>({
    name: fontName ?? defaultFont.name,
    size: fontSize ?? defaultFont.size,
    bold: bold === true ? true : undefined,
    italic: italic === true ? true : undefined,
    color: hucreColor(fontColor),
  });
  const alignment = withoutUndefined<NonNullable<CellStyle['alignment']>>({
    horizontal: style.horizontal,
    vertical: style.vertical,
    wrapText: style.wrapText === true ? true : undefined,
    indent: style.indent === 0 ? undefined : style.indent,
  });
  const border = Object.fromEntries(
    sides.flatMap((side) => {
      const line = borders?.[side];
      return line === undefined
        ? []
        : [[side, withoutUndefined<BorderSide>({ style: line.style, color: hucreColor(line.color) })]];
    }),
  );
  return withoutUndefined<CellStyle>({
    font,
    fill:
      fill === undefined
        ? undefined
        : { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill.replace('#', '').toUpperCase() } },
    border: Object.keys(border).length === 0 ? undefined : border,
    alignment: Object.keys(alignment).length === 0 ? undefined : alignment,
    numFmt: numberFormat === 'General' ? undefined : numberFormat,
  });
}

/** Returns `#RRGGBB` for a colour that the file gives directly or by its index in the theme. */
export function readColor(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (color?.rgb !== undefined) return `#${color.rgb.toUpperCase()}`;
  if (color?.theme !== undefined && theme.length > 0)
    return `#${resolveThemeColor([...theme], color.theme, color.tint).toUpperCase()}`;
  return undefined;
}

function oneOf<T extends string>(value: string | undefined, allowed: readonly T[]): T | undefined {
  return allowed.find((candidate) => candidate === value);
}

/** The file has more dash patterns than the snapshot. Each becomes the nearest one in the snapshot. */
function readLine(line: BorderSide | undefined, theme: readonly string[]): BorderSnapshot | undefined {
  if (line === undefined) return undefined;
  const style =
    oneOf(line.style, ['thin', 'medium', 'thick', 'hair', 'dotted', 'dashed', 'double']) ??
    (line.style.startsWith('medium') ? 'medium' : 'dashed');
  return { style, color: readColor(line.color, theme) ?? '#000000' };
}

function readBorders(border: BorderStyle | undefined, theme: readonly string[]): StyleSnapshot['borders'] {
  const lines = sides.flatMap((side) => {
    const line = readLine(border?.[side], theme);
    return line === undefined ? [] : [[side, line] as const];
  });
  return lines.length === 0 ? undefined : Object.fromEntries(lines);
}

export function readStyle(style: CellStyle, theme: readonly string[]): StyleSnapshot {
  const { font, fill, alignment } = style;
  const fontColor = readColor(font?.color, theme);
  return withoutUndefined<StyleSnapshot>({
    fontName: font?.name === defaultFont.name ? undefined : font?.name,
    fontSize: font?.size === defaultFont.size ? undefined : font?.size,
    bold: font?.bold === true ? true : undefined,
    italic: font?.italic === true ? true : undefined,
    // Theme colour 1 without a tint is the black text that every workbook has by default.
    fontColor: font?.color?.theme === 1 && font.color.tint === undefined ? undefined : fontColor,
    fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? readColor(fill.fgColor, theme) : undefined,
    numberFormat: style.numFmt === 'General' ? undefined : style.numFmt,
    horizontal: oneOf(alignment?.horizontal, ['left', 'center', 'right']),
    vertical: oneOf(alignment?.vertical, ['top', 'center', 'bottom']),
    wrapText: alignment?.wrapText === true ? true : undefined,
    indent: alignment?.indent === 0 ? undefined : alignment?.indent,
    borders: readBorders(style.border, theme),
  });
}
