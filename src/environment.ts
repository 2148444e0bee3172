/** Where the site is published. */
export interface Environment {
  /** The origin of the site, without path and trailing slash */
  readonly siteUrl: string
  /** The path of the site, with a slash at both ends */
  readonly base: string
  /** The address of the source file in a repository; without it pages do not link to their source */
  readonly sourceUrl: string | undefined
  /** Where readers report mistakes, without a query; derived from the address of the source if possible */
  readonly issuesUrl: string | undefined
}

/**
 * Read `SITE_URL`, `BASE_PATH`, `SOURCE_URL` and `ISSUES_URL`; empty values count as not set.
 * @param variables by name, as in `process.env`
 * @throws Error with the name, the value and the expected form of the first wrong variable
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const value = (name: string) => {
    const text = variables[name]?.trim()
    return text === '' ? undefined : text
  }
  const sourceUrl = addressOf('SOURCE_URL', value('SOURCE_URL'), sources)
  return {
    siteUrl: originOf(value('SITE_URL') ?? 'http://localhost:4321'),
    base: pathOf(value('BASE_PATH') ?? '/'),
    sourceUrl,
    issuesUrl: addressOf('ISSUES_URL', value('ISSUES_URL'), issues) ?? issuesOf(sourceUrl),
  }
}

const origins = 'expected the origin of the site, such as https://status.example.com'

function originOf(value: string): string {
  const url = parsed(value)
  if (!url) throw new Error(`SITE_URL is "${value}"; ${origins}`)
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `SITE_URL is "${value}"; ${origins}, without a path: name that in BASE_PATH (BASE_PATH=${url.pathname})`,
    )
  }
  return url.origin
}

function pathOf(value: string): string {
  const path = `/${value.replaceAll(/^\/+|\/+$/g, '')}/`.replace('//', '/')
  if (!/^\/(?:[\w.~-]+\/)*$/.test(path)) {
    throw new Error(
      `BASE_PATH is "${value}"; expected a path of letters, digits and "-", "_", ".", "~" between slashes, such as /docs/status`,
    )
  }
  return path
}

const sources = 'the address of the source file, such as https://git.example/you/status-codes/blob/main/data/codes.json'
const issues = 'the address at which issues are opened, such as https://git.example/you/status-codes/issues/new'

function addressOf(name: string, value: string | undefined, expected: string): string | undefined {
  if (value === undefined || parsed(value)) return value
  throw new Error(`${name} is "${value}"; expected ${expected}`)
}

/** Derive the address of issues: GitHub, GitLab and Forgejo have files and issues below a repository's address. */
function issuesOf(source: string | undefined): string | undefined {
  const repository = /^(https?:\/\/.+?)(?:\/-)?\/(?:blob|src|edit)\//.exec(source ?? '')?.[1]
  return repository === undefined ? undefined : `${repository}/issues/new`
}

function parsed(value: string): URL | undefined {
  return /^https?:\/\//.test(value) && URL.canParse(value) ? new URL(value) : undefined
}
