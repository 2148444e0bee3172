import type { Page } from '@playwright/test'
import type { Given } from './questions.ts'

/** Finds codes for a query, best first; in a page of a browser, if the engine needs one. */
export type Engine = (page: Page, query: string) => Promise<Given>
