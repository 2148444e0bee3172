import { writeFileSync } from 'node:fs'
import { messageExamplesOf, trainMessages } from './message-examples.ts'
import { givenTexts, otherTexts, outOfDomainTexts } from './training-texts.ts'

/**
 * Part of `npm run tune:numbers`: learns which parts of a text say a message in other words, and writes the weights.
 * Needs those of numbers.
 */
const weights = trainMessages([...givenTexts, ...otherTexts, ...outOfDomainTexts].flatMap(messageExamplesOf))
writeFileSync('src/search/reworded/weights.json', `${JSON.stringify(weights, undefined, 2)}\n`)
console.table(weights)
