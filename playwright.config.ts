import { defineConfig } from '@playwright/test'
import { availableParallelism } from 'node:os'
import { browserFlags, findBrowser } from './scripts/browser.ts'
import { below, belowDir, port, portBelow } from './tests/site/fixtures/places.ts'

const executablePath = findBrowser()
const onGitHub = process.env.GITHUB_ACTIONS !== undefined

/** The built site in Chromium: at the root, and once more below a base path. What is tagged @all is left to `npm run test:all`. */
export default defineConfig({
  testDir: 'tests/site',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // As many as there are processors: half of them, Playwright's own choice, leaves two idle on four.
  workers: availableParallelism(),
  reporter: onGitHub ? [['line'], ['github']] : [['line']],
  timeout: 30_000,
  expect: { timeout: 5_000 },
  use: {
    launchOptions: { args: browserFlags, ...(executablePath === undefined ? {} : { executablePath }) },
    contextOptions: { reducedMotion: 'reduce' },
    permissions: ['clipboard-read', 'clipboard-write'],
    // What a failed run leaves is uploaded. Recording takes time, so it is only done where nobody can look.
    trace: onGitHub ? 'retain-on-failure' : 'off',
    screenshot: onGitHub ? 'only-on-failure' : 'off',
  },
  projects: [
    { name: 'root', testIgnore: '**/below/**', use: { baseURL: `http://localhost:${String(port)}/` } },
    { name: 'build below a path', testMatch: 'fixtures/build-below.setup.ts' },
    {
      name: 'below a path',
      dependencies: ['build below a path'],
      testMatch: '**/below/**',
      use: { baseURL: `http://localhost:${String(portBelow)}${below}` },
    },
  ],
  webServer: [
    {
      command: `node scripts/serve.ts --dir dist --base / --port ${String(port)}`,
      port,
      reuseExistingServer: false,
    },
    {
      command: `node scripts/serve.ts --dir ${belowDir} --base ${below} --port ${String(portBelow)}`,
      port: portBelow,
      reuseExistingServer: false,
    },
  ],
})
