import { element, text } from './elements.ts'
import type { HastPlugin } from './elements.ts'

/**
 * Puts a link to itself after each heading of a hand-written page, like that of SectionHeading.astro. Starlight's own
 * links would add their styles to every page, including those of codes. Runs after the plugin that sets ids.
 */
export const headingLinks: HastPlugin = {
  name: 'heading-links',
  element: {
    filter: ['h2', 'h3', 'h4'],
    visit(heading, context) {
      const { id } = heading.properties
      if (typeof id !== 'string') return undefined
      const label = `Link to “${context.textContent(heading)}”`
      const properties = { class: 'anchor', href: `#${id}`, 'aria-label': label, 'data-pagefind-ignore': '' }
      // Not inside the heading, because the list of contents repeats its text.
      return element('div', { class: 'heading' }, [heading, element('a', properties, [text('#')])])
    },
  },
}
