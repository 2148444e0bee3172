import { pictureSize } from './size.ts'

interface Tag {
  readonly tag: 'meta'
  readonly attrs: Record<string, string>
}

/**
 * Make the meta tags for the preview image of a page.
 * @param image its absolute address
 * @param text its alternative text
 */
export function previewTags(image: string, text: string): Tag[] {
  const properties = {
    'og:image': image,
    'og:image:width': String(pictureSize.width),
    'og:image:height': String(pictureSize.height),
    'og:image:alt': text,
  }
  return Object.entries(properties).map(([property, content]) => ({ tag: 'meta', attrs: { property, content } }))
}
