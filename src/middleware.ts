import { defineMiddleware } from 'astro:middleware'
import { pageContext } from './site.ts'

/**
 * Routes pass data to components as props. Two kinds of components get no props from a route: those that fill
 * Starlight's slots, and those of hand-written pages. This middleware gives them the same context.
 */
export const onRequest = defineMiddleware(({ locals }, next) => {
  locals.pageContext = pageContext()
  return next()
})
