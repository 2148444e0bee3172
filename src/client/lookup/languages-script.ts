/** The script for queries in other languages. */
export { answerInLanguage } from '../../search/other-languages/answer.ts'
export { languageIndexOf } from '../../search/other-languages/language-index.ts'
