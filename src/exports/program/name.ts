/** The name of the program's file */
export const programName = 'status-codes.mjs'
