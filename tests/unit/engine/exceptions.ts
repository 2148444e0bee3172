/** A word of this API that the engine may hold, with the reason. */
export interface Exception {
  readonly file: string
  readonly word: string
  readonly reason: string
}

export const exceptions: readonly Exception[] = [
  {
    file: 'src/client/lookup/status.ts',
    word: 'result',
    reason: 'the surest field of a response, until it is read from the data folder',
  },
]
