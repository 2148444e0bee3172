import { defineConfig } from '@playwright/test'
import { availableParallelism } from 'node:os'
import { browserFlags, findBrowser } from './scripts/browser.ts'
import { below, belowDir, port, portBelow } from './tests/site/fixtures/places.ts'

const executablePath = findBrowser()
const onGitHub = process.env.GITHUB_ACTIONS !== undefined

/** Tests the built site in Chromium, at the root and below a base path; tests tagged @all run in `npm run test:all`. */
export default defineConfig({
  testDir: 'tests/site',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // One per processor. Playwright's default, half of them, would leave two of four processors idle.
  workers: availableParallelism(),
  reporter: onGitHub ? [['line'], ['github']] : [['line']],
  timeout: 30_000,
  expect: { timeout: 5_000 },
  use: {
    launchOptions: { args: browserFlags, ...(executablePath === undefined ? {} : { executablePath }) },
    contextOptions: { reducedMotion: 'reduce' },
    permissions: ['clipboard-read', 'clipboard-write'],
    // CI uploads the traces of failed tests. Recording takes time, so it is off where people can watch the tests.
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
