import { escapeMarkup } from '../codes/prose/escape.ts'

/** Markup that is already escaped. */
export interface Xml {
  readonly xml: string
}

/**
 * Make an XML element. Text and attribute values are escaped; characters that XML 1.0 does not allow are dropped.
 * @param name the name of the element
 * @param attributes the attributes, in order
 * @param children text, or elements made by this function
 */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (string | Xml)[] = [],
): Xml {
  const attrs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`)
  const inner = children.map((child) => (typeof child === 'string' ? escape(child) : child.xml)).join('')
  return { xml: `<${name}${attrs.join('')}${inner === '' ? '/>' : `>${inner}</${name}>`}` }
}

/** The first line of an XML file. */
export const declaration = '<?xml version="1.0" encoding="utf-8"?>\n'

function escape(text: string): string {
  return escapeMarkup(text.toWellFormed().replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''))
}
