import type { SearchIndex } from '../../search/index/search-index.ts'
import type { Answer } from '../../search/rank/find.ts'
import { mayStandInAddress, readQuery } from '../../search/query/query.ts'
import type { Query } from '../../search/query/query.ts'
import { answerTo } from './answer.ts'
import { reasonOf } from './data.ts'
import { el, announceLoadFailure } from '../dom.ts'
import { pageRows } from './pages.ts'
import { hitItem } from './results.ts'
import { remember, showRecent } from './recent.ts'
import { adviceFor, statusFor } from './status.ts'
import { paths } from './wake.ts'

/** The lines that the box grows to. */
const mostLines = 6

/** The look-up box with its results; the same in the dialog, on the page of the look-up, and at home. */
class LookUp extends HTMLElement {
  #field = this.querySelector('textarea')
  #status = this.querySelector('[role=status]')
  #list = this.querySelector('ol')
  #nearest = this.querySelector('nav')
  #advice = this.querySelector('[data-advice]')
  #empty = this.querySelector<HTMLElement>('[data-empty]')
  #decoded = this.querySelector<HTMLElement>('[data-decoded]')
  /** Counts queries, so that an answer that comes late is not shown under a newer query */
  #turn = 0
  #opening = false

  connectedCallback(): void {
    const field = this.#field
    if (!field) return
    if (this.dataset.address !== undefined && field.value === '') {
      field.value = new URLSearchParams(location.search).get('q') ?? ''
    }
    field.addEventListener('input', () => {
      this.#opening = false
      void this.#update()
    })
    this.addEventListener('keydown', (event) => {
      this.#onKey(event)
    })
    this.addEventListener('click', ({ target }) => {
      const example = target instanceof Element ? target.closest<HTMLElement>('[data-example]') : null
      if (!example) return
      field.value = example.dataset.example ?? ''
      field.focus()
      void this.#update()
    })
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#openFirst()
    })
    void this.#update()
  }

  async #update(): Promise<void> {
    const turn = ++this.#turn
    const text = this.#field?.value ?? ''
    const query = readQuery(text)
    if (this.#status) this.#status.textContent = ''
    this.#grow()
    if (this.#empty) {
      this.#empty.hidden = query.form !== 'empty'
      if (query.form === 'empty') showRecent(this.#empty, paths)
    }
    try {
      const found = await answerTo(query, () => turn === this.#turn)
      if (!found || turn !== this.#turn) return
      const { answer, index, whole } = found
      this.#writeAddress(text)
      this.#show(answer, query, index)
      const pages = await pageRows(answer, () => turn === this.#turn)
      if (turn !== this.#turn) return
      this.#list?.append(...(pages ?? []))
      this.#finish(query, answer, whole ? pages : undefined)
    } catch (error) {
      if (turn !== this.#turn) return
      this.#writeAddress(text)
      // What is left there is the answer to another query.
      for (const place of [this.#list, this.#nearest, this.#advice, this.#decoded]) place?.replaceChildren()
      announceLoadFailure(this.#status, reasonOf(error))
    }
  }

  #show(answer: Answer, query: Query, { ranges }: SearchIndex): void {
    const items = answer.hits.map((hit) => hitItem(hit, answer, paths))
    this.#list?.replaceChildren(...items)
    const links = answer.nearest.map(({ code, message }) =>
      el('li', {}, el('a', { href: paths.code(code) }, `${String(code)} ${message}`)),
    )
    this.#nearest?.replaceChildren(...(links.length > 0 ? [el('p', {}, 'Nearest codes:'), el('ul', {}, ...links)] : []))
    if (this.#nearest) this.#nearest.hidden = links.length === 0
    this.#advice?.replaceChildren(...adviceFor(query, answer, ranges).map((text) => el('p', {}, text)))
    if (this.#list) this.#list.hidden = false
    void this.#decode(query, answer)
  }

  #finish(query: Query, answer: Answer, pages: readonly HTMLLIElement[] | undefined): void {
    const count = this.#list?.childElementCount ?? 0
    if (this.#list) this.#list.hidden = count === 0
    // Found by the full text after all: no advice is needed.
    if (count > answer.hits.length && answer.unknown.length === 0) this.#advice?.replaceChildren()
    if (this.#status) this.#status.textContent = statusFor(query, answer, count, pages !== undefined)
    if (this.#opening) this.#openFirst()
  }

  async #decode(query: Query, answer: Answer): Promise<void> {
    const place = this.#decoded
    if (!place) return
    place.replaceChildren()
    if (query.form !== 'paste' || answer.hits.length === 0) return
    const turn = this.#turn
    const { decodedView } = await import('./decoded.ts').catch(() => ({ decodedView: undefined }))
    if (turn !== this.#turn) return
    if (decodedView) place.replaceChildren(decodedView(query.text, answer, paths))
    else announceLoadFailure(place, 'What stands on which line could not be shown.')
  }

  #openFirst(): void {
    const link = this.#list?.querySelector('a')
    this.#opening = !link
    link?.click()
  }

  #onKey(event: KeyboardEvent): void {
    const { key, target, shiftKey, isComposing } = event
    if (isComposing) return
    if (key === 'Enter' && target === this.#field && !shiftKey) {
      event.preventDefault()
      this.#openFirst()
      return
    }
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return
    const field = this.#field
    const inLines = target === field && field?.value.includes('\n') && field.selectionEnd !== field.value.length
    if (inLines) return
    const stops: HTMLElement[] = [...(field ? [field] : []), ...this.querySelectorAll<HTMLElement>('ol a, nav a')]
    const place = stops.indexOf(target as HTMLElement)
    const next = stops[place + (key === 'ArrowDown' ? 1 : -1)]
    if (place === -1 || !next) return
    event.preventDefault()
    next.focus()
  }

  /** A pasted block gets the lines it needs, up to six, in small type. */
  #grow(): void {
    const field = this.#field
    if (!field) return
    field.rows = Math.min(mostLines, field.value.split('\n', mostLines).length)
    this.toggleAttribute('data-pasted', !mayStandInAddress(field.value))
  }

  /** Only a short line goes to the address, so that a search can be linked and a paste stays here. */
  #writeAddress(text: string): void {
    if (this.dataset.address === undefined) return
    const query = text.trim()
    history.replaceState(null, '', query !== '' && mayStandInAddress(text) ? paths.query(query) : paths.search)
  }
}

document.addEventListener('click', ({ target }) => {
  const item = target instanceof Element ? target.closest<HTMLElement>('look-up ol a[data-code]') : null
  if (item) remember(Number(item.dataset.code), item.dataset.message ?? '')
})
customElements.define('look-up', LookUp)

export { find } from '../../search/rank/find.ts'
export { wordsOf } from '../../search/language/text.ts'
export { longestText, readQuery } from '../../search/query/query.ts'
export { indexFor } from './data.ts'
