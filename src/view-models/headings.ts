import type { Section } from '../codes/addresses.ts'
import { actorTerm, repeatQuestion } from '../codes/labels.ts'

/** The names of the facts at a glance, which are also filters and columns. */
export const factTerms = {
  verdict: repeatQuestion,
  actor: actorTerm,
  category: 'Category',
  kind: 'Kind',
} as const

interface SectionNames {
  readonly heading: string
  /** The short name for links at the top of the page, where there is little room */
  readonly jump: string
}

/** The sections with a permanent id on a code's page, in order. */
export const sectionNames: Readonly<Record<Section, SectionNames>> = {
  meaning: { heading: 'What it means', jump: 'Meaning' },
  where: { heading: 'Where it comes up', jump: 'Where' },
  causes: { heading: 'Likely causes', jump: 'Causes' },
  fix: { heading: 'What to do', jump: 'Fix' },
  retry: { heading: repeatQuestion, jump: 'Repeat' },
  'confused-with': { heading: 'Easily confused with', jump: 'Confused with' },
  response: { heading: 'In a response', jump: 'Response' },
  support: { heading: 'For support', jump: 'Support' },
}

/** The headings within the support section and at the end of the page. */
export const headings = {
  reply: 'A reply',
  developer: 'For their developer',
  collect: 'What to collect before escalating',
  sources: 'Sources for this page',
  changes: 'Changes to this page',
} as const

/** Labels before texts within a section, without a colon. */
export const labels = {
  firstLook: 'Look here first',
  effect: 'What has changed',
  expect: 'What confirms it',
  prevention: 'How to prevent it',
  wrong: 'Wrong',
  right: 'Right',
  example: 'Example',
} as const

/**
 * Name the recipient of a reply, to follow the heading `reply`.
 * @param audience the name of the audience, as readers see it
 */
export function recipient(audience: string): string {
  return `to the ${audience.toLowerCase()}`
}
