import type { ShikiConfig } from 'astro'
import { element, text } from './elements.ts'
import type { Transformer } from './elements.ts'

/** How Shiki colors code, with themes in which every token has enough contrast (WCAG AA) on both surfaces. */
export const highlighting = {
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  // Each token gets a pair of custom properties; code-block.css chooses one.
  defaultColor: false,
} satisfies ShikiConfig

/**
 * Puts a block of code into the markup of CopyBlock.astro, which Shiki cannot use: with a caption, and a button that
 * copies it.
 * @param title the name of the file, shown above the code and in the name of the button
 * @param wrap whether to break long lines instead of scrolling them
 */
export function codeBlock({ title, wrap = false }: { title?: string | undefined; wrap?: boolean } = {}): Transformer {
  return {
    name: 'code-block',
    preprocess(_code, options) {
      // Shiki gives up on a line after half a second, so a busy machine would color it differently from an idle one.
      options.tokenizeTimeLimit = 0
    },
    pre({ properties }) {
      // The site's own styles set the colors of the surface and the scrolling.
      delete properties.style
      properties.class = wrap ? 'code wrapped' : 'code'
      // Code that scrolls must be able to get the focus, so that the keyboard can scroll it.
      if (wrap) delete properties.tabindex
      else Object.assign(properties, { role: 'group', 'aria-label': title ?? 'Code' })
    },
    root(root) {
      const caption = title === undefined ? [] : [element('p', { class: 'code-title' }, [text(title)])]
      const name = `Copy ${title ?? 'the code'}`
      const button = { type: 'button', 'data-copy-text': '', 'aria-label': name }
      const children = root.children.filter((child) => child.type === 'element')
      root.children = [
        element('div', { class: 'copy-block code-block', 'data-copy-block': '' }, [
          ...caption,
          element('button', button, [text('Copy')]),
          ...children,
        ]),
      ]
    },
  }
}
