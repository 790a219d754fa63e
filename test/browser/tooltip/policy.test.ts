import { expect, test } from 'vitest'
import { setUp } from './support/pageObject.js'

const open = setUp()

test.each(['page', 'open shadow root', 'modal dialog'])(
  'Tooltip in %s: violates no strict Content-Security-Policy',
  async (place) => {
    const open_ = async (policy: string) => {
      const stage = await open({
        path: `/?place=${encodeURIComponent(place)}${policy}`,
        before: (page) =>
          page.addInitScript(() => {
            window.log = []
            document.addEventListener('securitypolicyviolation', (event) =>
              window.log.push(event.violatedDirective),
            )
          }),
      })
      await stage.click('#DAO')
      await stage.pinnedTip()
      await stage.wait(300)
      return { rect: (await stage.pinnedTip()).rect, log: await stage.page.evaluate(() => window.log) }
    }
    const free = await open_('')
    const strict = await open_('&csp')
    expect(strict.log).toEqual([])
    expect(strict.rect).toEqual(free.rect)
  },
)
