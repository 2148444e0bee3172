import { announceLoadFailure } from '../dom.ts'
import { mayBeInAddress } from '../../search/query/limits.ts'
import type { Choice } from './choice.ts'
import { paths } from './config.ts'
import { grow } from './grow.ts'
import { bringIntoView } from './into-view.ts'
import { loadAnswerScript, prepareAnswerScript } from './load-answer-script.ts'
import { viewOf } from './view.ts'
import type { Outcome, View } from './view.ts'

/**
 * The look-up box: the same in the dialog, on the look-up page, and on the home page. The script that answers is
 * loaded when somebody uses it; typing, including Enter, waits for it.
 */
export class LookupElement extends HTMLElement {
  #view: View | undefined
  /** Part of the script that answers, because without results there is nothing to choose */
  #choice: Choice | undefined
  /** Counts queries, so that a late answer is not shown for a newer query */
  #turn = 0
  #outcome: Promise<Outcome | undefined> = Promise.resolve({})

  connectedCallback(): void {
    const view = viewOf(this)
    if (!view) return
    this.#view = view
    const linked = this.dataset.address === undefined ? null : new URLSearchParams(location.search).get('q')
    if (view.field.value === '') view.field.value = linked ?? ''
    for (const type of ['keydown', 'pointerdown']) this.addEventListener(type, prepareAnswerScript, { once: true })
    view.field.addEventListener('input', ({ inputType }: InputEvent) => {
      this.lookUp(inputType === 'insertFromPaste')
    })
    this.addEventListener('keydown', (event) => {
      this.#onKey(event)
    })
    this.addEventListener('click', ({ target }) => {
      const example = target instanceof Element ? target.closest<HTMLElement>('[data-example]') : null
      if (example) this.#fill(example.dataset.example ?? '')
    })
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#open()
    })
    if (view.field.value !== '') this.lookUp()
    // Enter was pressed before this script had loaded.
    if (this.dataset.submitted !== undefined) void this.#open()
  }

  /** Answer the text in the box; what is pasted is not followed by typing, so the answer is brought into view. */
  lookUp(isPasted = false): void {
    if (!this.#view) return
    grow(this, this.#view.field)
    void this.#ask(this.#view.field.value).then(() => {
      if (isPasted) bringIntoView(this)
    })
  }

  /** Answer a file without putting it into the box. */
  lookUpFile(file: File): void {
    if (!this.#view) return
    this.#view.field.value = ''
    grow(this, this.#view.field)
    void this.#ask(file)
  }

  async #ask(input: string | File): Promise<void> {
    const view = this.#view
    if (!view) return
    const text = typeof input === 'string' ? input : ''
    const turn = ++this.#turn
    const isCurrent = () => turn === this.#turn
    this.#choice?.clear()
    view.status.replaceChildren()
    // Shown after a delay; see the styles.
    view.wait.textContent = text.trim() === '' ? '' : 'Looking up…'
    this.#outcome = loadAnswerScript()
      .then(
        ({ Choice, respond }) => {
          this.#choice ??= new Choice(this, view.field)
          return isCurrent() ? respond(view, input, isCurrent) : undefined
        },
        (): undefined => {
          if (isCurrent()) announceLoadFailure(view.status, 'The look-up could not be loaded.')
        },
      )
      .finally(() => {
        if (isCurrent()) view.wait.textContent = ''
      })
    await this.#outcome
    if (isCurrent()) this.#writeAddress(text)
  }

  /** For Enter and the button: opens the chosen result or the only certain one, or else chooses the first. */
  async #open(): Promise<void> {
    if (this.#view?.field.value.trim() === '' && !this.#choice?.link) this.#view.field.focus()
    const turn = this.#turn
    const chosen = this.#choice?.link
    if (chosen) {
      chosen.click()
      return
    }
    const outcome = await this.#outcome
    if (turn !== this.#turn || !outcome) return
    if (outcome.certain) outcome.certain.click()
    else {
      bringIntoView(this)
      if (!this.#choice?.link) this.#choice?.move(1)
    }
  }

  #onKey(event: KeyboardEvent): void {
    const { key, target, isComposing, ctrlKey, metaKey, altKey } = event
    const field = this.#view?.field
    if (!field || isComposing || ctrlKey || metaKey || altKey) return
    if (target !== field) {
      // Typing on a result continues in the box.
      if (key.length === 1 && key !== ' ' && target instanceof HTMLAnchorElement) field.focus()
      return
    }
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return
    // In a text of several lines, the arrows move the caret until it is at the end.
    const atEnd = field.selectionEnd === field.value.length
    if (!this.#choice?.link && (key === 'ArrowUp' || (field.value.includes('\n') && !atEnd))) return
    if (this.#choice?.move(key === 'ArrowDown' ? 1 : -1) || this.#choice?.link) event.preventDefault()
  }

  #fill(text: string): void {
    if (!this.#view) return
    this.#view.field.value = text
    this.#view.field.focus()
    this.lookUp()
  }

  /** Only a short line goes to the address, so that a search can be linked and a paste stays private. */
  #writeAddress(text: string): void {
    if (this.dataset.address === undefined) return
    const query = text.trim()
    history.replaceState(history.state, '', query !== '' && mayBeInAddress(text) ? paths.query(query) : paths.search)
  }
}

customElements.define('look-up', LookupElement)
