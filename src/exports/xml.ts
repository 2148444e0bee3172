import { escapeMarkup } from '../codes/prose/escape.ts'

/** Markup that is escaped already. */
export interface Xml {
  readonly xml: string
}

/**
 * An XML element. Text and attribute values are escaped; what XML 1.0 cannot hold is left out.
 * @param name of the element
 * @param attributes in their order
 * @param children text, or elements made by this function
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (string | Xml)[] = [],
): Xml {
  const attrs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`)
  const inner = children.map((child) => (typeof child === 'string' ? escape(child) : child.xml)).join('')
  return { xml: `<${name}${attrs.join('')}${inner === '' ? '/>' : `>${inner}</${name}>`}` }
}

/** The line that every XML file begins with. */
export const declaration = '<?xml version="1.0" encoding="utf-8"?>\n'

function escape(text: string): string {
  return escapeMarkup(text.toWellFormed().replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''))
}
