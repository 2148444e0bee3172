/** A heading, as Sätteri hands it to a plugin. */
interface Heading {
  readonly properties?: Readonly<Record<string, unknown>>
}

/**
 * Puts a link to itself after each heading of a hand-written page, like that of SectionHeading.astro. Starlight's own
 * links would add their styles to every page, also to those of codes. Runs after the plugin that sets ids.
 */
export const headingLinks = {
  name: 'heading-links',
  element: {
    filter: ['h2', 'h3', 'h4'],
    visit(heading: Heading, context: { textContent(heading: Heading): string }) {
      const id = heading.properties?.id
      if (typeof id !== 'string') return undefined
      const label = `Link to “${context.textContent(heading)}”`
      const properties = { class: 'anchor', href: `#${id}`, 'aria-label': label, 'data-pagefind-ignore': '' }
      // Not in the heading: its text is also that of the list of contents.
      return element('div', { class: 'heading' }, [heading, element('a', properties, [{ type: 'text', value: '#' }])])
    },
  },
}

function element(tagName: string, properties: Record<string, string>, children: object[]): object {
  return { type: 'element', tagName, properties, children }
}
