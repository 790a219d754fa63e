import { expect, test } from 'vitest'
import { setUp } from './support/pageObject.js'

const open = setUp()

test.each(['page', 'open shadow root', 'modal dialog'])(
  'Tooltip in %s: violates no strict Content-Security-Policy',
  async (container) => {
    const open_ = async (policy: string) => {
      const pageObject = await open({
        path: `/?place=${encodeURIComponent(container)}${policy}`,
        before: (page) =>
          page.addInitScript(() => {
            window.log = []
            document.addEventListener('securitypolicyviolation', (event) =>
              window.log.push(event.violatedDirective),
            )
          }),
      })
      await pageObject.click('#DAO')
      await pageObject.pinnedTip()
      await pageObject.wait(300)
      return {
        rect: (await pageObject.pinnedTip()).rect,
        log: await pageObject.page.evaluate(() => window.log),
      }
    }
    const free = await open_('')
    const strict = await open_('&csp')
    expect(strict.log).toEqual([])
    expect(strict.rect).toEqual(free.rect)
  },
)
