declare namespace App {
  interface Locals {
    /** The data that pages are made from; see `src/middleware.ts` */
    routeContext: import('./view-models/context.ts').RouteContext
  }
}
