/**
 * Shortcuts of a single key. WCAG 2.1.4 asks for a way to turn them off, because people who speak to their computer,
 * or whose hands shake, trigger them unawares. A switch does that for every page of this tab.
 */
const stored = 'shortcuts'
let on = read()

/** Whether single keys act. */
export function keysOn(): boolean {
  return on
}

/** Turn single keys on or off, in this tab. */
export function setKeys(value: boolean): void {
  on = value
  try {
    if (on) sessionStorage.removeItem(stored)
    else sessionStorage.setItem(stored, 'off')
  } catch {
    // Storage is refused: the choice lasts for this page.
  }
}

function read(): boolean {
  try {
    return sessionStorage.getItem(stored) !== 'off'
  } catch {
    return true // As above.
  }
}

/**
 * Calls back for a single key that is pressed alone, while shortcuts are on and nobody types.
 * @param act gets the key in lower case
 */
export function onKey(act: (key: string) => void): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, repeat, isComposing, defaultPrevented, target } = event
    if (key.length !== 1 || ctrlKey || metaKey || altKey || shiftKey || repeat || isComposing || defaultPrevented)
      return
    if (
      !on ||
      (target instanceof Element &&
        target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable], dialog'))
    )
      return
    act(key.toLowerCase())
  })
}
