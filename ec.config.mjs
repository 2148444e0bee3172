import { defineEcConfig } from '@astrojs/starlight/expressive-code'

/**
 * What the options of Starlight cannot hold, because it is a function.
 */
export default defineEcConfig({
  // Starlight's pages are dark until a script says otherwise; where none runs, the system decides (see src/boot.js).
  themeCssSelector: ({ type }) => `[data-scripted][data-theme='${type}']`,
  shiki: {
    // Shiki gives up on a line after half a second: on a busy machine a build would color it otherwise than on an idle one.
    transformers: [
      {
        name: 'no-time-limit',
        preprocess(_code, options) {
          options.tokenizeTimeLimit = 0
        },
      },
    ],
  },
})
