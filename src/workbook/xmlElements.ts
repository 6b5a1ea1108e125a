/** Finds and replaces elements in an XML text without parsing the whole, so that everything around them stays the same, byte for byte. */

export interface XmlElement {
  /** The whole element. */
  readonly source: string;
  /** Its name with prefix, e.g. `xm:f`. */
  readonly tag: string;
  /** The attributes as written, with the leading space. */
  readonly attributes: string;
  /** The content as written; empty for `<f/>`. */
  readonly content: string;
}

const patterns = new Map<string, RegExp>();

/** Comments and CDATA come first, so that nothing inside them is taken for an element. */
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
 * The elements of that name in a well-formed XML text, in order.
 *
 * @param name one local name or several (`f|formula`). An element must not contain another of the same name.
 */
export function* elementsOf(xml: string, name: string): Generator<XmlElement> {
  for (const match of xml.matchAll(pattern(name))) {
    const found = element(match[0], match.groups);
    if (found !== undefined) yield found;
  }
}

/** The XML text with every element of that name replaced by the result of `write`. */
export function rewriteElements(xml: string, name: string, write: (element: XmlElement) => string): string {
  return xml.replace(pattern(name), (...found) => {
    const [source] = found;
    const one = element(source, found.at(-1) as Record<string, string | undefined>);
    return one === undefined ? source : write(one);
  });
}

/** The element with new content and changed attributes. Undefined removes an attribute. */
export function withContent(
  { tag, attributes }: XmlElement,
  content: string,
  changes: Readonly<Record<string, string | undefined>> = {},
): string {
  const changed = attributes.replace(/\s+([\w:]+)\s*=\s*(?:"[^"]*"|'[^']*')/gu, (attribute, name: string) => {
    if (!(name in changes)) return attribute;
    const value = changes[name];
    return value === undefined ? '' : ` ${name}="${encodeXml(value)}"`;
  });
  return `<${tag}${changed}>${content}</${tag}>`;
}

/** The value of an attribute. The name includes its prefix. */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  for (const [, found, double, single] of attributes.matchAll(/\s([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu))
    if (found === name) return decodeXml(double ?? single ?? '');
  return undefined;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decodeXml(text: string): string {
  return text.replace(/&(?:#x(?<hex>[0-9A-Fa-f]+)|#(?<decimal>\d+)|(?<name>\w+));/gu, (entity: string, ...found) => {
    const { hex, decimal, name } = found.at(-1) as { hex?: string; decimal?: string; name?: string };
    if (name !== undefined) return entities[name] ?? entity;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });
}

export function encodeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
