import type { ShikiConfig } from 'astro'
import { element, text } from './elements.ts'
import type { Transformer } from './elements.ts'

/** How Shiki colors code: themes in which every token has enough contrast (WCAG AA) on both surfaces. */
export const highlighting = {
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  // A pair of custom properties for each token; code-block.css chooses.
  defaultColor: false,
} satisfies ShikiConfig

/**
 * Puts a block of code into the markup of CopyBlock.astro: with a caption, and a button that copies it.
 * @param title name of the file, shown above the code and in the name of the button
 * @param wrap break long lines instead of scrolling them
 */
export function codeBlock({ title, wrap = false }: { title?: string | undefined; wrap?: boolean } = {}): Transformer {
  return {
    name: 'code-block',
    preprocess(_code, options) {
      // Shiki gives up on a line after half a second: a busy machine would color it otherwise than an idle one.
      options.tokenizeTimeLimit = 0
    },
    pre({ properties }) {
      // Colors of the surface and scrolling are those of the site.
      delete properties.style
      properties.class = wrap ? 'code wrapped' : 'code'
      // The keyboard scrolls what has the focus.
      if (wrap) delete properties.tabindex
      else Object.assign(properties, { role: 'group', 'aria-label': title ?? 'Code' })
    },
    root(root) {
      const caption = title === undefined ? [] : [element('p', { class: 'code-title' }, [text(title)])]
      const name = `Copy ${title ?? 'the code'}`
      const button = { type: 'button', 'data-copy-text': '', hidden: '', 'aria-label': name }
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
