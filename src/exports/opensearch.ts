import { absolute } from '../publishing/published-file.ts'
import type { Download } from '../publishing/download.ts'
import type { SiteContext } from '../publishing/published-file.ts'
import { declaration, xmlElement } from './xml.ts'

/** Lets a browser search the reference from its address bar (OpenSearch 1.1). */
export const openSearch: Download = {
  name: 'opensearch.xml',
  permanent: true,
  about: () => ['Lets a browser search from its address bar'],
  files: (context) => [
    { path: 'opensearch.xml', type: 'application/opensearchdescription+xml', body: () => description(context) },
  ],
}

function description(context: SiteContext): string {
  const { catalog, paths } = context
  const file = (name: string) => absolute(context, paths.file(name))
  const { xml } = xmlElement('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    xmlElement('ShortName', {}, [catalog.site.name]),
    xmlElement('Description', {}, [context.description]),
    xmlElement('InputEncoding', {}, ['UTF-8']),
    xmlElement('Image', { width: '16', height: '16', type: 'image/svg+xml' }, [file('favicon.svg')]),
    xmlElement('Url', {
      type: 'text/html',
      method: 'get',
      template: `${absolute(context, paths.search)}?q={searchTerms}`,
    }),
    xmlElement('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: file('opensearch.xml') }),
  ])
  return `${declaration}<!-- Version ${catalog.version} of ${catalog.updated} -->\n${xml}\n`
}
