/** A word of this API that the engine may hold, with the reason. */
export interface Exception {
  readonly file: string
  readonly word: string
  readonly reason: string
}

const groups = 'src/search/language/synonym-groups.ts'
const moving = 'the groups of synonyms are words of one field, until they are read from the data folder'

export const exceptions: readonly Exception[] = [
  ...['certificate', 'certificates', 'hologram', 'microprint', 'revocation', 'selfie'].map((word) => {
    return { file: groups, word, reason: moving }
  }),
  {
    file: 'src/client/lookup/status.ts',
    word: 'result',
    reason: 'the surest field of a response, until it is read from the data folder',
  },
]
