import { availableParallelism } from 'node:os'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import type { TestProjectInlineConfiguration, ViteUserConfig } from 'vitest/config'
import { engineProjects } from './engines/stories/projects.js'
import { chromiumArgs, findChromium } from './support/chromium.mjs'
import { tagStories } from './support/tagStories.js'
import { getStoryTags, selectVariants, VARIANTS_TAG } from './visual/variants.js'

/** Stories in Chromium: play function, axe, then a picture in each mode. A project a theme. */
const stories = (
  theme: 'light' | 'dark',
  executablePath: string | undefined,
): TestProjectInlineConfiguration => ({
  extends: true,
  plugins: [
    tagStories(VARIANTS_TAG, selectVariants),
    storybookTest({
      configDir: '.storybook',
      initialGlobals: { mode: theme },
      tags: getStoryTags(process.env.STORIES),
    }),
  ],
  test: {
    name: `stories-${theme}`,
    setupFiles: ['test/visual/setup.ts'],
    provide: { theme },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      ui: false,
      provider: playwright({
        launchOptions: { executablePath, args: chromiumArgs },
        contextOptions: { reducedMotion: 'reduce', deviceScaleFactor: 1, locale: 'en-US', timezoneId: 'UTC' },
      }),
      instances: [{ browser: 'chromium' }],
      expect: {
        toMatchScreenshot: {
          comparatorName: 'pixelmatch',
          // No pixel may differ, but for the last bit or two of an edge, which a busy machine does not always draw alike.
          comparatorOptions: { threshold: 0.02, includeAA: true, allowedMismatchedPixels: 0 },
          resolveScreenshotPath: ({ root, arg, ext }) => `${root}/test/__screenshots__/${arg}${ext}`,
          resolveDiffPath: ({ root, arg, ext }) => `${root}/test/__diffs__/${arg}${ext}`,
        },
      },
    },
  },
})

const inNode = (
  name: string,
  timeout: number,
  more: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    name,
    environment: 'node',
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    setupFiles: ['test/support/console.ts'],
    testTimeout: timeout,
    hookTimeout: timeout,
    // A busy machine may need more than the default of a second until a page is as expected.
    expect: { poll: { timeout: 15_000 } },
    ...more,
  },
})

const inDom = (name: string): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    name,
    environment: 'happy-dom',
    // One document for many files, as on a page: it took three times as long to make as what is tested in it.
    isolate: false,
    // A page in React's development build is young and large: with more room for it, less is collected.
    execArgv: ['--max-semi-space-size=64'],
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    setupFiles: ['test/support/console.ts', 'test/support/dom.ts'],
  },
})

const executablePath = await findChromium()

const config: ViteUserConfig['test'] = {
  // Left to itself, Vitest leaves one core idle, which is half of two.
  maxWorkers: availableParallelism(),
  coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'] },
  projects: [
    inDom('unit'),
    inDom('conformance'),
    inNode('ssr', 30_000, { isolate: false }),
    inNode('package', 120_000),
    inNode('browser', 120_000),
    inNode('e2e', 300_000),
    // One browser at a time: each of them uses more than one core.
    inNode('engines', 120_000, { maxWorkers: 1 }),
    // A framework's build keeps all cores busy by itself.
    inNode('consumers', 600_000, { maxWorkers: 1 }),
    stories('light', executablePath),
    stories('dark', executablePath),
    ...engineProjects(executablePath),
  ],
}

export default config
