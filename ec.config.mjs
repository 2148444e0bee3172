import { defineEcConfig } from '@astrojs/starlight/expressive-code'

/**
 * What the options of Starlight cannot hold, because it is a function. Shiki gives up on a line after half a second:
 * on a busy machine a build would color it otherwise than on an idle one.
 */
export default defineEcConfig({
  shiki: {
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
