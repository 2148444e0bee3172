/** The sections of the page about the site: their permanent ids and their headings, in order. */
export const aboutSections = {
  sources: 'Where this comes from',
  certainty: 'How sure a note is',
  upkeep: 'How it is kept',
  promises: 'What is promised about links',
  privacy: 'Privacy',
  version: 'This version',
} as const
