import { defineMiddleware } from 'astro:middleware'
import { routeContext } from './site.ts'

/**
 * Routes pass data to components as props. Two kinds of components get no props from a route: those that fill
 * Starlight's slots, and those of hand-written pages. This middleware gives them the same context.
 */
export const onRequest = defineMiddleware(({ locals }, next) => {
  locals.routeContext = routeContext()
  return next()
})
