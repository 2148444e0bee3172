import { previewSize } from './size.ts'

interface Tag {
  readonly tag: 'meta'
  readonly attrs: Record<string, string>
}

/**
 * Make the meta tags for the preview of a page.
 * @param preview its absolute address
 * @param text its alternative text
 */
export function previewTags(preview: string, text: string): Tag[] {
  const properties = {
    'og:image': preview,
    'og:image:width': String(previewSize.width),
    'og:image:height': String(previewSize.height),
    'og:image:alt': text,
  }
  return Object.entries(properties).map(([property, content]) => ({ tag: 'meta', attrs: { property, content } }))
}
