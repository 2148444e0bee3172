/** What the constants of a site are called, in the conventions of programming languages. */
export interface ExportNames {
  /** The type of one code, such as `ReturnCode` */
  readonly type: string
  /** A table of all codes as a class, such as `ReturnCodes` */
  readonly table: string
  /** The same as a variable, such as `returnCodes` */
  readonly variable: string
  /** A file or module in kebab case, such as `return-codes` */
  readonly kebab: string
  /** A module in snake case, such as `return_codes` */
  readonly snake: string
  /** A package without separators, such as `returncodes` */
  readonly flat: string
}

/**
 * Derive the names of files and types.
 * @param exportName the name of one code, as `site.json` has it: at least two words in kebab case, such as
 *   `return-code`
 */
export function exportNames(exportName: string): ExportNames {
  const words = exportName.split('-')
  const type = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return {
    type,
    table: `${type}s`,
    variable: `${type.charAt(0).toLowerCase()}${type.slice(1)}s`,
    kebab: `${exportName}s`,
    snake: `${words.join('_')}s`,
    flat: `${words.join('')}s`,
  }
}
