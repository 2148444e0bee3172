/** The titles of pages that every site has, as their headings, links to them and the look-up show them. */
export const pageTitles = {
  codes: 'All codes',
  categories: 'Categories',
  calls: 'Calls',
  guides: 'Guides',
  glossary: 'Glossary',
  changes: 'Changes',
  replies: 'Replies to send',
  data: 'Use this data',
  search: 'Look up',
} as const
