/** Writes XML: elements as values, escaped when they are printed. */

export interface XmlElement {
  name: string;
  attributes: Record<string, string | null | undefined>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** `null` children and attributes are left out. */
export function xml(
  name: string,
  attributes: XmlElement['attributes'],
  ...children: (XmlNode | null | (XmlNode | null)[])[]
): XmlElement {
  return { name, attributes, children: children.flat().filter((child) => child !== null) };
}

/** The document, on one line after its declaration: white space between Han characters is text. */
export function printXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printNode(root)}\n`;
}

function printNode(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node);
  const { name, attributes, children } = node;
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  );
  const open = `<${name}${written.join('')}`;
  return children.length === 0
    ? `${open}/>`
    : `${open}>${children.map(printNode).join('')}</${name}>`;
}

/** What XML 1.0 cannot hold, by the character that stands for what could not be read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Those are what XML refuses.
const refused = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(refused, '\ufffd')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
