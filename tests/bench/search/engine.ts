import type { Page } from '@playwright/test'
import type { Given } from './questions.ts'

/** Answers a query with codes, best first; in a page, where it needs one. */
export type Engine = (page: Page, query: string) => Promise<Given>
