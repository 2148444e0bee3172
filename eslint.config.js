import js from '@eslint/js'
import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import ts from 'typescript-eslint'

export default defineConfig(
  globalIgnores(['dist', '.cache', '.astro', 'node_modules', 'playwright-report', 'test-results']),
  js.configs.recommended,
  { rules: { 'object-shorthand': 'error' } },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // node:test returns promises from test() and describe() that the runner itself awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'suite', 'describe', 'it'] },
          ],
        },
      ],
    },
  },
  // A longer module does more than one thing.
  { files: ['{src,data,scripts}/**/*.ts'], rules: { 'max-lines': ['error', 150] } },
  ...astro.configs.recommended,
  {
    files: ['src/boot.js'],
    languageOptions: {
      sourceType: 'script',
      globals: Object.fromEntries(
        [
          'MutationObserver',
          'addEventListener',
          'document',
          'localStorage',
          'location',
          'matchMedia',
          'performance',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly' } } },
)
