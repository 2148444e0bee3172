/** The sections of the page about downloads and files for programs, in order. */
export const dataSections = {
  'command-line': { id: 'command-line', text: 'From the command line' },
  program: { id: 'program', text: 'In a terminal, a log or a script' },
  agents: { id: 'agents', text: 'In an editor or a coding agent' },
  typescript: { id: 'typescript', text: 'In TypeScript' },
  constants: { id: 'constants', text: 'In other programming languages' },
  spreadsheet: { id: 'spreadsheet', text: 'In a spreadsheet' },
  schema: { id: 'schema', text: 'With the schema' },
  'language-models': { id: 'language-models', text: 'With a language model' },
  feed: { id: 'feed', text: 'Changes and searches' },
} as const
