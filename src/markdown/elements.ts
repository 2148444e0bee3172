import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri'
import type { ShikiConfig } from 'astro'

/** A plugin of the Markdown processor, for all pages or for one. */
export type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number]

/** A transformer, which changes the code that Shiki has colored. */
export type Transformer = NonNullable<ShikiConfig['transformers']>[number]

type Child = Parameters<NonNullable<Transformer['root']>>[0]['children'][number]

/** An HTML element, as plugins and transformers receive it. */
export type Element = Extract<Child, { type: 'element' }>

/** @returns an element; text in it is not HTML and need not be escaped */
export function element(tagName: string, properties: Record<string, string>, children: Element['children']): Element {
  return { type: 'element', tagName, properties, children }
}

/** @returns a text node; the text need not be escaped */
export function text(value: string) {
  return { type: 'text' as const, value }
}
