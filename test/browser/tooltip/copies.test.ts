import { expect, test } from 'vitest'
import { setUp } from './support/pageObject.js'

const open = setUp()

test('Tooltip: several React roots with one copy of the package open one at a time', async () => {
  const pageObject = await open()
  await pageObject.page.evaluate(() => {
    for (const name of ['First', 'Second']) {
      const container = window.app.mountPoint.parentElement?.appendChild(document.createElement('section'))
      window.app.render([{ name }], container)
    }
  })
  await pageObject.page.evaluate(() => {
    window.log = []
    const open = () => document.querySelectorAll('[data-state=open]').length
    document.addEventListener('ankr-term-open', () => window.log.push(`${open()} open`))
  })
  for (const name of ['First', 'Second']) {
    // `click()` is no press outside the first tooltip, which must still close.
    await pageObject.page.evaluate((id) => document.getElementById(id)?.click(), name)
    await expect.poll(async () => (await pageObject.tips()).map((tip) => tip.trigger)).toEqual([name])
  }
  expect(await pageObject.page.evaluate(() => window.log)).toEqual(['1 open', '1 open'])
})

test('Tooltip: two copies of the package, both observing the page, open one at a time, each for its own terms', async () => {
  const pageObject = await open({ path: '/copies' })
  await pageObject.page.waitForFunction(
    () => window.copies?.length === 2 && document.querySelectorAll('#DAO').length === 2,
  )
  await pageObject.page.evaluate(() => window.copies.map((copy) => copy.observeTooltips(document)))
  for (const at of [0, 1, 0]) {
    const { x, y } = await pageObject.middle('#DAO', `window.copies[${at}].mountPoint`)
    await pageObject.page.mouse.click(x, y)
    await expect
      .poll(() => pageObject.page.evaluate(() => window.copies.map((copy) => copy.cards().length)))
      .toEqual(at ? [0, 1] : [1, 0])
    expect((await pageObject.pinnedTip()).trigger).toBe('DAO')
  }
})
