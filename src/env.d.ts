declare namespace App {
  interface Locals {
    /** What pages are made from; see `src/middleware.ts` */
    pageContext: import('./page/context.ts').RouteContext
  }
}
