import { getCollection } from 'astro:content'

/** A hand-written guide, as lists name it. */
export interface Guide {
  readonly id: string
  readonly title: string
  readonly description: string
}

/** The guides in their order: `sidebar.order` of each file. */
export async function listGuides(): Promise<Guide[]> {
  const pages = await getCollection('docs', ({ id }) => id.startsWith('guides/'))
  return pages
    .sort((a, b) => (a.data.sidebar.order ?? 0) - (b.data.sidebar.order ?? 0))
    .map(({ id, data }) => ({
      id: id.replace('guides/', ''),
      title: data.title,
      description: data.description ?? '',
    }))
}
