import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import type { TestProjectInlineConfiguration } from 'vitest/config'
import { chromiumArgs } from '../../support/chromium.mjs'
import { tagStories } from '../../support/tagStories.js'
import type { EngineName } from '../support/enginePage.js'
import { engineCommands } from './commands.js'
import { engineProvider } from './provider.js'
import { ENGINES_TAG, selectSample } from './sample.js'

/** `ENGINE_STORIES=all` runs every story; otherwise the sample that `selectSample` chooses. */
const include = process.env.ENGINE_STORIES === 'all' ? ['test'] : [ENGINES_TAG]

/** Stories in one engine. Chromium's run first, since the others compare their layout with it. */
const inEngine = (
  engine: EngineName,
  executablePath: string | undefined,
): TestProjectInlineConfiguration => ({
  extends: true,
  plugins: [
    tagStories(ENGINES_TAG, selectSample),
    storybookTest({ configDir: '.storybook', initialGlobals: { mode: 'light' }, tags: { include } }),
  ],
  test: {
    name: `engines-${engine}`,
    // Chromium's layouts of an earlier run would hide that this one recorded none.
    globalSetup: engine === 'chromium' ? ['test/engines/stories/clearLayouts.ts'] : [],
    setupFiles: ['test/engines/stories/setup.ts'],
    provide: { engine },
    sequence: { groupOrder: ['chromium', 'firefox', 'webkit'].indexOf(engine) + 1 },
    testTimeout: 60_000,
    browser: {
      enabled: true,
      screenshotFailures: false,
      ui: false,
      commands: engineCommands,
      headless: engine === 'chromium',
      provider:
        engine === 'chromium'
          ? playwright({
              launchOptions: { executablePath, args: chromiumArgs },
              contextOptions: {
                reducedMotion: 'reduce',
                deviceScaleFactor: 1,
                locale: 'en-US',
                timezoneId: 'UTC',
              },
            })
          : engineProvider(engine),
      instances: [{ browser: engine as 'chromium' }],
    },
  },
})

export const engineProjects = (executablePath: string | undefined) =>
  (['chromium', 'firefox', 'webkit'] as const).map((engine) => inEngine(engine, executablePath))
