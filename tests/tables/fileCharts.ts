/** Reads the charts of an xlsx file and the cells of their sheets directly from its XML, independently of our own reader. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { posix } from 'node:path';

interface Series {
  readonly values: string;
  readonly categories: string;
  readonly hidden: boolean;
  readonly color: string | undefined;
}

export interface FileChart {
  readonly sheet: string;
  readonly name: string;
  readonly altText: string;
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly legend: boolean;
  readonly series: readonly Series[];
  /** Rows and columns count from 1, both ends inclusive. */
  readonly area: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}

const all = (parent: Element, name: string): Element[] => [...parent.getElementsByTagNameNS('*', name)];
const first = (parent: Element, name: string): Element | undefined => all(parent, name)[0];
const textOf = (parent: Element | undefined, name: string): string =>
  parent === undefined ? '' : all(parent, name).reduce((text, each) => text + (each.textContent ?? ''), '');
const children = (parent: Element, name: string): Element[] =>
  [...parent.childNodes].filter((node): node is Element => 'localName' in node && node.localName === name);

export interface OpenedFile {
  readonly charts: readonly FileChart[];
  readonly sheets: ReadonlyMap<string, Shown>;
}

export function opened(bytes: Uint8Array): OpenedFile {
  const parts = unzipSync(bytes);
  const root = (path: string): Element => {
    const part = parts[path];
    if (!part) throw new Error(`No part ${path}.`);
    return new DOMParser().parseFromString(strFromU8(part), 'application/xml').documentElement!;
  };
  const related = (path: string): Map<string, string> => {
    const relations = posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
    if (!parts[relations]) return new Map();
    return new Map(
      all(root(relations), 'Relationship').map((one) => [
        one.getAttribute('Id') ?? '',
        posix.resolve('/', posix.dirname(path), one.getAttribute('Target') ?? '').slice(1),
      ]),
    );
  };
  const sheetPaths = related('xl/workbook.xml');
  const texts = all(root('xl/sharedStrings.xml'), 'si').map((each) => textOf(each, 't'));
  const sheets = new Map<string, Shown>();
  const charts = all(root('xl/workbook.xml'), 'sheet').flatMap((sheet) => {
    const path = sheetPaths.get(sheet.getAttribute('r:id') ?? '') ?? '';
    const drawing = [...related(path).values()].find((target) => target.includes('/drawings/'));
    if (drawing === undefined) return [];
    const chartPaths = related(drawing);
    const filled = all(root(path), 'c').filter((cell) => first(cell, 'v') !== undefined);
    const content = (cell: Element): string | number => {
      const [type, value] = [cell.getAttribute('t') ?? 'n', textOf(cell, 'v')];
      return type === 'n' ? Number(value) : type === 's' ? (texts[Number(value)] ?? '') : value;
    };
    sheets.set(sheet.getAttribute('name') ?? '', new Map(filled.map((cell) => [cell.getAttribute('r') ?? '', content(cell)])));
    return all(root(drawing), 'twoCellAnchor').map((anchor): FileChart => {
      const chart = root(chartPaths.get(first(anchor, 'chart')?.getAttribute('r:id') ?? '') ?? '');
      const [from, to] = [first(anchor, 'from'), first(anchor, 'to')];
      const [categoryAxis, valueAxis] = [first(chart, 'catAx'), first(chart, 'valAx')];
      const plot = first(chart, 'chart')!;
      const frame = first(anchor, 'cNvPr');
      return {
        sheet: sheet.getAttribute('name') ?? '',
        name: frame?.getAttribute('name') ?? '',
        altText: frame?.getAttribute('descr') ?? '',
        title: textOf(children(plot, 'title')[0], 't'),
        categoryTitle: textOf(first(categoryAxis!, 'title'), 't'),
        valueTitle: textOf(first(valueAxis!, 'title'), 't'),
        legend: children(plot, 'legend').length > 0,
        series: all(chart, 'ser').map((series) => {
          const look = children(series, 'spPr')[0];
          return {
            values: textOf(first(series, 'val'), 'f'),
            categories: textOf(first(series, 'cat'), 'f'),
            hidden: look !== undefined && children(look, 'noFill').length > 0,
            color: (look && first(look, 'srgbClr')?.getAttribute('val')) ?? undefined,
          };
        }),
        area: {
          top: Number(textOf(from, 'row')) + 1,
          bottom: Number(textOf(to, 'row')),
          left: Number(textOf(from, 'col')) + 1,
          right: Number(textOf(to, 'col')),
        },
      };
    });
  });
  return { charts, sheets };
}

/** The shown values of cells, by sheet and address. Only sheets with charts are read. */
type Shown = ReadonlyMap<string, string | number>;
