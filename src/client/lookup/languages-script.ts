/** What a query in another language needs, as one file. */
export { answerInLanguage } from '../../search/languages/answer.ts'
export { languageIndexOf } from '../../search/languages/language-index.ts'
