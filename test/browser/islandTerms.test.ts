import { expect, it } from 'vitest'
import { FAR, setUp } from './islands/islandTests.js'
import { expectHydrated, isHydrated, island } from './islands/pageObject.js'

const { open } = setUp()

it.each(['focus', 'click'] as const)('Term of an island: %s before hydration opens its tooltip', (act) =>
  open(
    'server',
    async (page) => {
      await page.waitForFunction(() => window.islands)
      expect(await isHydrated(page, 'ResilienceExplorer')).toBe(false)
      await island(page, 'ResilienceExplorer').locator('[data-ankr-term]:visible').first()[act]()
      await page.locator('.ankr-Tooltip:visible').waitFor()
      await expectHydrated(page, 'ResilienceExplorer')
      await page.waitForTimeout(300)
      expect(await page.locator('.ankr-Tooltip:visible').count()).toBe(1)
    },
    { props: FAR },
  ),
)
