import { mayBeInAddress } from '../../search/query/limits.ts'

/** The box grows to this many lines. */
const MAX_LINES = 6

/** Give a pasted text the lines it needs, up to six, in small type. */
export function grow(box: HTMLElement, field: HTMLTextAreaElement): void {
  field.rows = Math.min(MAX_LINES, field.value.split('\n', MAX_LINES).length)
  box.toggleAttribute('data-pasted', !mayBeInAddress(field.value))
}
