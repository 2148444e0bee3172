import { lookupAddressesAt } from '../codes/lookup-addresses.ts'
import type { LookupAddresses } from '../codes/lookup-addresses.ts'
import { titleOf } from '../codes/title.ts'
import { parseRequestedPath } from '../view-models/not-found/requested-path.ts'
import { answerPath } from '../view-models/not-found/answer-path.ts'
import type { LookupRecord } from '../search/index/records.ts'
import { announceLoadFailure, el } from './dom.ts'
import { loadAnswerScript } from './lookup/load-answer-script.ts'

/** The page for a missing address: redirects to the code that the address means, or offers what it found. */
class NotFound extends HTMLElement {
  connectedCallback(): void {
    const base = this.dataset.base ?? '/'
    const requested = parseRequestedPath(location.pathname, base)
    const input = this.querySelector('input')
    if (input) input.value = requested.text.slice(0, 120)
    const answered = requested.text === '' ? Promise.resolve() : this.#answer(requested, lookupAddressesAt(base))
    void answered
      .catch((error: unknown) => {
        reportError(error)
        this.#explain('Looking for suggestions failed.')
      })
      .finally(() => {
        this.dataset.settled = ''
      })
  }

  async #answer(requested: ReturnType<typeof parseRequestedPath>, paths: LookupAddresses): Promise<void> {
    const loaded = await load(requested.text)
    if (!loaded?.index) {
      this.#explain('Suggestions for this address could not be loaded.')
      return
    }
    const { index, tools } = loaded
    const outcome = answerPath(tools, index, requested)
    if (outcome.kind === 'code') {
      const target = paths.code(outcome.code)
      // If the host serves this page for the code itself, redirecting would never end.
      if (target !== location.pathname) location.replace(target + location.search + location.hash)
    } else if (outcome.kind === 'unknown') {
      this.#say(`No code ${shorten(outcome.digits)}`)
      this.#offer('Nearest codes', outcome.nearest, paths)
    } else if (outcome.records.length > 0) {
      this.#offer('Codes that this may mean', outcome.records, paths)
    }
  }

  #explain(why: string): void {
    announceLoadFailure(this.querySelector('[role="status"]'), why)
  }

  #say(words: string): void {
    const heading = document.querySelector('h1')
    if (heading) heading.textContent = words
    document.title = document.title.replace(/^[^|]*/, `${words} `)
    const status = this.querySelector('[role="status"]')
    if (status) status.textContent = `${words} in the table. These are nearest by number:`
  }

  #offer(name: string, records: readonly LookupRecord[], paths: LookupAddresses): void {
    const items = records.map((record) => el('li', {}, el('a', { href: paths.code(record.code) }, titleOf(record))))
    const nav = el('nav', { 'aria-label': name }, el('ul', {}, ...items))
    const status = this.querySelector('[role="status"]')
    if (status?.textContent === '') status.textContent = `${name}:`
    status?.after(nav)
  }
}

/** Loads what answers a text; nothing if that cannot be loaded. */
async function load(text: string) {
  const script = await loadAnswerScript().catch(() => undefined)
  if (!script) return undefined
  const { indexFor, loadReader, LoadError, wordsOf } = script
  try {
    const { find, readQuery } = await loadReader()
    return { index: await indexFor(readQuery(text), false), tools: { find, readQuery, wordsOf } }
  } catch (error) {
    if (error instanceof LoadError) return undefined
    throw error
  }
}

function shorten(digits: string): string {
  return digits.length > 12 ? `${digits.slice(0, 12)}…` : digits
}

customElements.define('not-found', NotFound)
