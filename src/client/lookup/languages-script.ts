/** The script for queries in other languages. */
export { answerInLanguage } from '../../search/languages/answer.ts'
export { languageIndexOf } from '../../search/languages/language-index.ts'
