/** Reads the charts of a file. hucre reads a chart, but not its name, its alternative text, its position or the direction of its bars. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import { parseChart } from 'hucre';
import type { ChartSnapshot } from '../excelHost/snapshot';
import { readChart } from './chart';
import type { Parts } from './parts';

/** Whether `readCharts` needs the part. */
export function isDrawingPart(path: string): boolean {
  return /^xl\/(?:workbook\.xml|_rels\/|worksheets\/_rels\/|drawings\/|charts\/chart)/u.test(path);
}

function elements(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

function root(parts: Parts, path: string): Element | undefined {
  const xml = parts[path];
  return xml === undefined ? undefined : (new DOMParser().parseFromString(xml, 'application/xml').documentElement ?? undefined);
}

function resolved(from: string, target: string): string {
  return decodeURIComponent(new URL(target, `file:///${from}`).pathname.slice(1));
}

/** Reads the relations of the part at `path`: relation id → type and path of the related part. */
function relations(parts: Parts, path: string): ReadonlyMap<string, { readonly type: string; readonly path: string }> {
  const slash = path.lastIndexOf('/');
  const list = root(parts, `${path.slice(0, slash)}/_rels${path.slice(slash)}.rels`);
  const entries =
    list === undefined
      ? []
      : elements(list, 'Relationship').filter((relation) => relation.getAttribute('TargetMode') !== 'External');
  return new Map(
    entries.map((relation) => [
      relation.getAttribute('Id') ?? '',
      {
        type: (relation.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
        path: resolved(path, relation.getAttribute('Target') ?? ''),
      },
    ]),
  );
}

function relationId(element: Element): string {
  return [...element.attributes].find(({ localName, prefix }) => localName === 'id' && prefix !== null)?.value ?? '';
}

function cornerCell(anchor: Element, corner: 'from' | 'to'): { row: number; column: number } | undefined {
  const place = elements(anchor, corner)[0];
  const read = (name: string): number => Number(place === undefined ? NaN : elements(place, name)[0]?.textContent);
  const [row, column] = [read('row'), read('col')];
  if (Number.isNaN(row) || Number.isNaN(column)) return undefined;
  // The lower right corner is the start of the cell after the last covered one, unless an offset moves it into a cell.
  const excess = (name: string): number => (corner === 'to' && read(name) === 0 ? 1 : 0);
  return { row: row - excess('rowOff'), column: column - excess('colOff') };
}

function readAnchor(anchor: Element, drawingPath: string, parts: Parts): ChartSnapshot[] {
  const frame = elements(anchor, 'cNvPr')[0];
  const chart = elements(anchor, 'chart')[0];
  const from = cornerCell(anchor, 'from');
  if (frame === undefined || chart === undefined || from === undefined) return [];
  const path = relations(parts, drawingPath).get(relationId(chart))?.path ?? '';
  const content = root(parts, path);
  const read = parseChart(parts[path] ?? '');
  if (content === undefined || read === undefined) return [];
  const altText = frame.getAttribute('descr');
  const placed = {
    name: frame.getAttribute('name') ?? '',
    ...(altText === null || altText === '' ? {} : { altText }),
    from,
    to: cornerCell(anchor, 'to') ?? { row: from.row + 14, column: from.column + 7 },
  };
  const unfilled = elements(content, 'ser').flatMap((series, index) => {
    const own = [...series.childNodes].find(({ nodeName }) => nodeName.endsWith('spPr'));
    return own !== undefined && [...own.childNodes].some(({ nodeName }) => nodeName.endsWith('noFill')) ? [index] : [];
  });
  const direction = elements(content, 'barDir')[0]?.getAttribute('val') === 'bar' ? 'bar' : 'col';
  const shown = readChart(read, placed, direction, new Set(unfilled));
  return shown === undefined ? [] : [shown];
}

/** Returns the charts of each sheet by sheet name. Leaves out chart types that the snapshot does not have. */
export function readCharts(parts: Parts): ReadonlyMap<string, readonly ChartSnapshot[]> {
  const workbookPath = 'xl/workbook.xml';
  const workbook = root(parts, workbookPath);
  const sheets = workbook === undefined ? [] : elements(workbook, 'sheet');
  const paths = relations(parts, workbookPath);
  return new Map(
    sheets.map((sheet) => {
      const path = paths.get(relationId(sheet))?.path ?? '';
      const drawings = [...relations(parts, path).values()].filter(({ type }) => type === 'drawing');
      const charts = drawings.flatMap((drawing) => {
        const content = root(parts, drawing.path);
        return content === undefined
          ? []
          : ['twoCellAnchor', 'oneCellAnchor']
              .flatMap((kind) => elements(content, kind))
              .flatMap((anchor) => readAnchor(anchor, drawing.path, parts));
      });
      return [sheet.getAttribute('name') ?? '', charts];
    }),
  );
}
