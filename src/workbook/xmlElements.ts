/** Elements of an XML text, found where they stand, so that everything around them stays as it was, byte for byte. */

export interface XmlElement {
  /** The whole element. */
  readonly source: string;
  /** Its name with prefix, e.g. `xm:f`. */
  readonly tag: string;
  /** What stands between its name and its end, with the space in front. */
  readonly attributes: string;
  /** What it holds, as written; empty for `<f/>`. */
  readonly content: string;
}

const patterns = new Map<string, RegExp>();

/** Comments and CDATA come first, so that what only looks like an element in them is never seen. */
function pattern(name: string): RegExp {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const made = new RegExp(
    [
      '<!--[^]*?-->',
      String.raw`<!\[CDATA\[[^]*?\]\]>`,
      String.raw`<(?<tag>(?:\w+:)?(?:${name}))(?<attributes>(?:\s(?:[^>"']|"[^"]*"|'[^']*')*?)?)(?:/>|>(?<content>[^]*?)</\k<tag>\s*>)`,
    ].join('|'),
    'gu',
  );
  patterns.set(name, made);
  return made;
}

function element(source: string, groups: Readonly<Record<string, string | undefined>> | undefined): XmlElement | undefined {
  const { tag, attributes = '', content = '' } = groups ?? {};
  return tag === undefined ? undefined : { source, tag, attributes, content };
}

/**
 * The elements of a well-formed XML text in their order.
 *
 * @param name one local name or several (`f|formula`), of elements that hold none of the same name
 */
export function* elementsOf(xml: string, name: string): Generator<XmlElement> {
  for (const match of xml.matchAll(pattern(name))) {
    const found = element(match[0], match.groups);
    if (found !== undefined) yield found;
  }
}

/** The XML text with every element of that name replaced by what `write` makes of it. */
export function rewriteElements(xml: string, name: string, write: (element: XmlElement) => string): string {
  return xml.replace(pattern(name), (...found) => {
    const [source] = found;
    const one = element(source, found.at(-1) as Record<string, string | undefined>);
    return one === undefined ? source : write(one);
  });
}

/** The element with other content; an attribute set to undefined is taken away. */
export function written(
  { tag, attributes }: XmlElement,
  content: string,
  changes: Readonly<Record<string, string | undefined>> = {},
): string {
  const changed = attributes.replace(/\s+([\w:]+)\s*=\s*(?:"[^"]*"|'[^']*')/gu, (attribute, name: string) => {
    if (!(name in changes)) return attribute;
    const value = changes[name];
    return value === undefined ? '' : ` ${name}="${encoded(value)}"`;
  });
  return `<${tag}${changed}>${content}</${tag}>`;
}

/** An attribute's value by its name with prefix. */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  for (const [, found, double, single] of attributes.matchAll(/\s([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu))
    if (found === name) return decoded(double ?? single ?? '');
  return undefined;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decoded(text: string): string {
  return text.replace(/&(?:#x(?<hex>[0-9A-Fa-f]+)|#(?<decimal>\d+)|(?<name>\w+));/gu, (entity: string, ...found) => {
    const { hex, decimal, name } = found.at(-1) as { hex?: string; decimal?: string; name?: string };
    if (name !== undefined) return entities[name] ?? entity;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });
}

export function encoded(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
