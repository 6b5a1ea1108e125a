/**
 * Makes *Kopi for deling* by editing the xlsx file: values replace what needs the add-in, charts get their alternative texts, and everything else stays as
 * Excel wrote it. Parts of the file in which nothing needs the add-in (styles, texts, most names) stay the same, byte for byte. Loaded only when a copy is made.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { splitReference } from '../tables/address';
import { addInDetector, fixedBlock, storedNamespace } from './addInFormulas';
import { WorkbookFault } from './fault';
import { attributeOf, decodeXml, elementsOf, encodeXml, rewriteElements, withContent, type XmlElement } from './xmlElements';

/** Path inside the file → bytes. */
type Parts = Record<string, Uint8Array>;

/** The manifest's Id. Excel writes it to a file that was open with the add-in. */
export const addInId = '877a1403-30ac-4213-be68-86872fbd2420';

const workbookPath = 'xl/workbook.xml';
const typesPath = '[Content_Types].xml';

interface Sheet {
  readonly name: string;
  readonly path: string;
  readonly xml: string;
  /** The formulas that several cells share, by their index: only the first of the cells contains the formula, the others its index. */
  readonly shared: ReadonlyMap<string, string>;
}

function text(parts: Parts, path: string): string {
  const bytes = parts[path];
  return bytes === undefined ? '' : strFromU8(bytes);
}

function change(parts: Parts, path: string, edit: (xml: string) => string): void {
  const before = text(parts, path);
  const after = edit(before);
  if (after !== before) parts[path] = strToU8(after);
}

const pathsIn = (parts: Parts, folder: RegExp): readonly string[] => Object.keys(parts).filter((path) => folder.test(path));

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels` */
const relationshipsOf = (path: string): string => path.replace(/[^/]*$/u, '_rels/$&.rels');

/** The path of the part that a relationship refers to. Undefined when it refers to something outside the file. */
function targetOf(relationships: string, relationship: XmlElement): string | undefined {
  if (attributeOf(relationship, 'TargetMode') === 'External') return undefined;
  const folder = `file:///${relationships.replace(/_rels\/[^/]*$/u, '')}`;
  const target = attributeOf(relationship, 'Target') ?? '';
  return URL.canParse(target, folder) ? decodeURIComponent(new URL(target, folder).pathname.slice(1)) : undefined;
}

/** Deletes parts and the relationships and content types that refer to them. */
function removeParts(parts: Parts, gone: ReadonlySet<string>): void {
  for (const path of pathsIn(parts, /(?:^|\/)_rels\/[^/]*\.rels$/u))
    change(parts, path, (xml) =>
      rewriteElements(xml, 'Relationship', (element) => (gone.has(targetOf(path, element) ?? '') ? '' : element.source)),
    );
  change(parts, typesPath, (xml) =>
    rewriteElements(xml, 'Override', (element) =>
      gone.has((attributeOf(element, 'PartName') ?? '').slice(1)) ? '' : element.source,
    ),
  );
  for (const path of gone) for (const each of [path, relationshipsOf(path)]) Reflect.deleteProperty(parts, each);
}

function sheetsOf(parts: Parts): readonly Sheet[] {
  const relationships = relationshipsOf(workbookPath);
  const paths = new Map(
    [...elementsOf(text(parts, relationships), 'Relationship')].map((element) => [
      attributeOf(element, 'Id'),
      targetOf(relationships, element) ?? '',
    ]),
  );
  return [...elementsOf(text(parts, workbookPath), 'sheet')].map((sheet) => {
    const path = paths.get(attributeOf(sheet, 'r:id')) ?? '';
    const xml = text(parts, path);
    const shared = new Map<string, string>();
    for (const element of elementsOf(xml, 'f')) {
      const index = attributeOf(element, 'si');
      if (index !== undefined && element.content !== '') shared.set(index, decodeXml(element.content));
    }
    return { name: attributeOf(sheet, 'name') ?? '', path, xml, shared };
  });
}

function formulaOf(formula: XmlElement, { shared }: Sheet): string {
  return formula.content === '' ? (shared.get(attributeOf(formula, 'si') ?? '') ?? '') : decodeXml(formula.content);
}

/** False for a formula that was never calculated. An empty text is a value. */
function hasValue(cell: XmlElement): boolean {
  const [value] = elementsOf(cell.content, 'v');
  return value !== undefined && (value.content !== '' || attributeOf(cell, 't') === 'str');
}

type NeedsAddIn = (formula: string) => boolean;

/** Finds the blocks that values will replace, by their first cell, and the cells that have no value to replace their formula with. */
function addInCells(sheets: readonly Sheet[], needsAddIn: NeedsAddIn) {
  const dissolved = new Map<string, string>();
  const uncalculated: string[] = [];
  for (const sheet of sheets)
    for (const cell of elementsOf(sheet.xml, 'c')) {
      const [formula] = elementsOf(cell.content, 'f');
      if (formula === undefined || !needsAddIn(formulaOf(formula, sheet))) continue;
      const place = `${sheet.name}!${attributeOf(cell, 'r') ?? ''}`;
      const block = attributeOf(formula, 't') === 'array' ? attributeOf(formula, 'ref') : undefined;
      if (block !== undefined) dissolved.set(place, block);
      if (!hasValue(cell)) uncalculated.push(place);
    }
  return { dissolved, uncalculated };
}

/** The cell with its value in place of its formula. */
function valueCell(cell: XmlElement): string {
  const value = rewriteElements(cell.content, 'f', () => '');
  // `vm` points to the details of an error in another part, which Excel allows only in the cell of a formula.
  const error = attributeOf(cell, 't') === 'e' ? { vm: undefined } : {};
  return withContent(cell, value, { cm: undefined, ...error });
}

const storedSpill = /"(?:[^"]|"")*"|_xlfn\.ANCHORARRAY\((?<anchor>(?:'(?:[^']|'')*'!)?[^()']*)\)/gu;

/** Replaces the references to blocks that are now values (`_xlfn.ANCHORARRAY(D1)`) in a stored formula by the ranges of the blocks. */
type WithCells = (formula: string, formulaSheet: string) => string;

function spillReferences(names: ReadonlyMap<string, string>, replacedBlocks: ReadonlyMap<string, string>): WithCells {
  return (formula, here) =>
    formula.replace(storedSpill, (...found) => {
      const { anchor } = found.at(-1) as { anchor?: string };
      const cells =
        anchor === undefined
          ? undefined
          : (fixedBlock(anchor, here, replacedBlocks) ?? fixedBlock(names.get(anchor.toUpperCase()) ?? '', here, replacedBlocks));
      return cells ?? found[0];
    });
}

/** Removes the conditional formats or validations whose formula needs the add-in, because they have no effect without it. */
function withoutRules(xml: string, list: string, rule: string, needsAddIn: NeedsAddIn): string {
  return rewriteElements(xml, list, (all) => {
    let kept = 0;
    const content = rewriteElements(all.content, rule, (element) => {
      const gone = element.content.split(/<[^>]*>/u).some((formula) => needsAddIn(decodeXml(formula)));
      kept += gone ? 0 : 1;
      return gone ? '' : element.source;
    });
    if (content === all.content) return all.source;
    return kept === 0 ? '' : withContent(all, content, { count: String(kept) });
  });
}

function sheetForSharing(
  sheet: Sheet,
  needsAddIn: NeedsAddIn,
  replacedBlocks: ReadonlyMap<string, string>,
  withCells: WithCells,
): string {
  // A shared formula with a relative reference to a block refers to another block in each cell, so that no single range can replace it; its cells become values.
  const moves = (formula: XmlElement): boolean =>
    attributeOf(formula, 'si') !== undefined &&
    replacedBlocks.size > 0 &&
    /ANCHORARRAY\((?!(?:'(?:[^']|'')*'!|[^()'!]*!)?\$[A-Z]+\$\d+\))/u.test(formulaOf(formula, sheet));
  const formulaElement = (formula: XmlElement): string => {
    const before = decodeXml(formula.content);
    const after = withCells(before, sheet.name);
    return after === before ? formula.source : withContent(formula, encodeXml(after));
  };
  const cells = rewriteElements(sheet.xml, 'c', (cell) => {
    const [formula] = elementsOf(cell.content, 'f');
    if (formula === undefined) return cell.source;
    if (needsAddIn(formulaOf(formula, sheet)) || moves(formula)) return valueCell(cell);
    const content = rewriteElements(cell.content, 'f', formulaElement);
    return content === cell.content ? cell.source : withContent(cell, content);
  });
  const validated = withoutRules(cells, 'dataValidations', 'dataValidation', needsAddIn);
  const formatted = withoutRules(validated, 'conditionalFormatting', 'cfRule', needsAddIn);
  return rewriteElements(formatted, 'cfRule|dataValidation', (rule) => {
    if (!rule.content.includes('ANCHORARRAY')) return rule.source;
    const inner = rule.content.replace(/(?<=>)[^<]+(?=<)/gu, (formula) => encodeXml(withCells(decodeXml(formula), sheet.name)));
    return withContent(rule, inner);
  });
}

/** Removes the formulas that a table would fill new rows and its total row with, where they need the add-in. */
function tableForSharing(xml: string, needsAddIn: NeedsAddIn): string {
  return rewriteElements(xml, 'tableColumn', (column) => {
    const content = rewriteElements(column.content, 'calculatedColumnFormula|totalsRowFormula', (element) =>
      needsAddIn(decodeXml(element.content)) ? '' : element.source,
    );
    if (content === column.content) return column.source;
    // Excel requires a formula where the function of the total row is `custom`.
    const total = content.includes('totalsRowFormula') ? {} : { totalsRowFunction: undefined };
    return withContent(column, content, attributeOf(column, 'totalsRowFunction') === 'custom' ? total : {});
  });
}

/** Replaces a chart's reference that needs the add-in by the values that the chart showed last. */
function chartForSharing(xml: string, needsAddIn: NeedsAddIn): string {
  return rewriteElements(xml, 'val|cat|xVal|yVal|bubbleSize', (axis) => {
    const [formula] = elementsOf(axis.content, 'f');
    if (formula === undefined || !needsAddIn(decodeXml(formula.content))) return axis.source;
    const cached = rewriteElements(axis.content, 'f', () => '');
    return withContent(axis, cached.replace(/<\/?(?:\w+:)?(?:num|str)Cache>/gu, '').replace(/((?:num|str))Ref>/gu, '$1Lit>'));
  });
}

/** The text of a cell. Undefined when the cell holds no text. */
function textIn(parts: Parts, sheet: Sheet, address: string): string | undefined {
  for (const cell of elementsOf(sheet.xml, 'c')) {
    if (attributeOf(cell, 'r') !== address) continue;
    const [value] = elementsOf(cell.content, 'v');
    if (value === undefined) return undefined;
    if (attributeOf(cell, 't') === 'str') return decodeXml(value.content);
    if (attributeOf(cell, 't') !== 's') return undefined;
    const shared = [...elementsOf(text(parts, 'xl/sharedStrings.xml'), 'si')][Number(value.content)];
    return shared === undefined
      ? undefined
      : [...elementsOf(shared.content, 't')].map(({ content }) => decodeXml(content)).join('');
  }
  return undefined;
}

/** Gives charts alternative text, which Excel's API cannot set. The text comes from the cell whose defined name is the name of the chart. */
function describeCharts(parts: Parts, sheets: readonly Sheet[], names: readonly { name: string; formula: string }[]): void {
  const descriptionOf = (chart: string): string | undefined => {
    const formula = names.find(({ name }) => name === chart)?.formula ?? '';
    const described = splitReference(formula);
    const sheet = sheets.find(({ name }) => name === described?.sheet);
    return sheet && described && textIn(parts, sheet, described.range.replaceAll('$', ''));
  };
  for (const path of pathsIn(parts, /^xl\/drawings\/[^/]*\.xml$/u))
    change(parts, path, (xml) =>
      rewriteElements(xml, 'cNvPr', (frame) => {
        const described = attributeOf(frame, 'descr') !== undefined;
        const description = described ? undefined : descriptionOf(attributeOf(frame, 'name') ?? '');
        if (description === undefined) return frame.source;
        const start = `<${frame.tag}${frame.attributes}`;
        return `${start} descr="${encodeXml(description)}"${frame.source.slice(start.length)}`;
      }),
    );
}

/** Removes the record of the add-in's pane, for which Excel would offer the recipient to install the add-in. Keeps those of other add-ins. */
function removeTaskPane(parts: Parts): void {
  const ofType = (type: string): readonly string[] =>
    [...elementsOf(text(parts, typesPath), 'Override')].flatMap((element) =>
      attributeOf(element, 'ContentType') === `application/vnd.ms-office.${type}+xml`
        ? [(attributeOf(element, 'PartName') ?? '').slice(1)]
        : [],
    );
  const ours = new Set(
    ofType('webextension').filter((path) => {
      const xml = text(parts, path);
      return (
        xml.includes(storedNamespace) ||
        [...elementsOf(xml, 'reference')].some((element) => attributeOf(element, 'id')?.toLowerCase() === addInId)
      );
    }),
  );
  if (ours.size === 0) return;
  const gone = new Set(ours);
  for (const panes of ofType('webextensiontaskpanes')) {
    const relationships = relationshipsOf(panes);
    const ids = [...elementsOf(text(parts, relationships), 'Relationship')].flatMap((element) =>
      ours.has(targetOf(relationships, element) ?? '') ? [attributeOf(element, 'Id')] : [],
    );
    change(parts, panes, (xml) =>
      rewriteElements(xml, 'taskpane', (pane) => {
        const [extension] = elementsOf(pane.content, 'webextensionref');
        return extension !== undefined && ids.includes(attributeOf(extension, 'r:id')) ? '' : pane.source;
      }),
    );
    if ([...elementsOf(text(parts, panes), 'taskpane')].length === 0) gone.add(panes);
  }
  removeParts(parts, gone);
}

function unpacked(bytes: Uint8Array): Parts {
  try {
    const parts = unzipSync(bytes);
    if (parts[workbookPath] !== undefined) return parts;
  } catch (cause) {
    throw new WorkbookFault('copyNotXlsx', {}, { cause });
  }
  throw new WorkbookFault('copyNotXlsx');
}

/**
 * Returns the file with values in place of every formula that needs the add-in. Defined names whose formula calls the add-in are removed, and formulas that use
 * them become values too. Other formulas stay.
 *
 * @param bytes an xlsx file as Excel stores it, formulas calculated
 * @throws WorkbookFault `copyNotXlsx` for another kind of file; `copyNotCalculated` when a formula that would become its value has none
 */
export function withoutAddIn(bytes: Uint8Array): Uint8Array {
  const parts = unpacked(bytes);
  const sheets = sheetsOf(parts);
  const names = [...elementsOf(text(parts, workbookPath), 'definedName')].map((element) => ({
    name: attributeOf(element, 'name') ?? '',
    formula: decodeXml(element.content),
  }));
  const needsAddIn = addInDetector(names);
  const { dissolved, uncalculated } = addInCells(sheets, needsAddIn);
  const [first] = uncalculated;
  if (first !== undefined) throw new WorkbookFault('copyNotCalculated', { count: uncalculated.length, first });
  const withCells = spillReferences(new Map(names.map(({ name, formula }) => [name.toUpperCase(), formula])), dissolved);

  for (const sheet of sheets) change(parts, sheet.path, () => sheetForSharing(sheet, needsAddIn, dissolved, withCells));
  change(parts, workbookPath, (xml) =>
    rewriteElements(xml, 'definedNames', (all) => {
      const content = rewriteElements(all.content, 'definedName', (element) => {
        const formula = decodeXml(element.content);
        if (needsAddIn(formula)) return '';
        const after = withCells(formula, '');
        return after === formula ? element.source : withContent(element, encodeXml(after));
      });
      if (content === all.content) return all.source;
      return content === '' ? '' : withContent(all, content);
    }),
  );
  for (const path of pathsIn(parts, /^xl\/tables\/[^/]*\.xml$/u)) change(parts, path, (xml) => tableForSharing(xml, needsAddIn));
  for (const path of pathsIn(parts, /^xl\/charts\/[^/]*\.xml$/u)) change(parts, path, (xml) => chartForSharing(xml, needsAddIn));
  describeCharts(parts, sheets, names);
  removeTaskPane(parts);
  // The calculation chain lists cells that have no formula any more. Excel makes a new one when it opens the file.
  removeParts(parts, new Set(['xl/calcChain.xml']));
  return zipSync(parts);
}
