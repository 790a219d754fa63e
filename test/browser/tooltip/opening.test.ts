import { expect, test } from 'vitest'
import { type PageObject, setUp } from './support/pageObject.js'

const open = setUp()

const events = (pageObject: PageObject) =>
  pageObject.page.evaluate(() => {
    window.log = []
    for (const type of ['ankr-term-open', 'ankr-term-close']) {
      document.addEventListener(type, (event) => {
        window.log.push(`${type.slice(10)} ${JSON.stringify((event as CustomEvent).detail)}`)
      })
    }
  })

test('Tooltip: hover and press dispatch one open and one close event, also from a closed shadow root', async () => {
  const pageObject = await open({ path: '/?place=closed%20shadow%20root' })
  await events(pageObject)
  await pageObject.hover('#DAO')
  await pageObject.tip()
  await pageObject.click('#DAO')
  await pageObject.pinnedTip()
  await pageObject.page.keyboard.press('Escape')
  await pageObject.noTip()
  expect(await pageObject.page.evaluate(() => window.log)).toEqual([
    'open {"term":"dao","pinned":false}',
    'close {"term":"dao","pinned":true}',
  ])
})

test('Tooltip: a swipe over a term does not open it, and touch scrolling does not close a pinned one', async () => {
  const pageObject = await open({ context: { hasTouch: true } })
  await pageObject.tap('#DAO')
  await pageObject.pinnedTip()
  const touch = await pageObject.page.context().newCDPSession(pageObject.page)
  const at = (type: string, y: number) =>
    touch.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: type === 'touchEnd' ? [] : [{ x: 600, y }],
    })
  await at('touchStart', 600)
  for (let y = 590; y > 500; y -= 10) await at('touchMove', y)
  await at('touchEnd', 500)
  await expect.poll(() => pageObject.page.evaluate(() => scrollY)).toBeGreaterThan(20)
  await pageObject.wait(500)
  await pageObject.pinnedTip()
  await pageObject.tap('#DAO')
  await pageObject.noTip()
  const { x, y } = await pageObject.middle('#Node')
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  await pageObject.wait(450)
  expect(await pageObject.tips()).toEqual([])
  await touch.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
})

test('Tooltip of a link: opens on hover and focus, follows the link on press, is never pinned', async () => {
  const pageObject = await open()
  await pageObject.focus('#Docs')
  expect((await pageObject.tip()).pinned).toBe(false)
  await pageObject.page.keyboard.press('Enter')
  await expect.poll(() => pageObject.page.url()).toMatch(/#followed$/)
  expect(await pageObject.page.evaluate(() => document.querySelector('[data-pinned]'))).toBe(null)
  await pageObject.page.keyboard.press('Escape')
  await pageObject.noTip()
  await pageObject.hover('#Docs')
  await pageObject.tip()
})

test('Tooltip: from one term to the next there is no second delay, and one is open at a time', async () => {
  const pageObject = await open()
  await pageObject.page.evaluate(() => {
    window.log = []
    let closed = 0
    document.addEventListener('ankr-term-close', () => {
      closed = performance.now()
    })
    document.addEventListener('ankr-term-open', () => {
      const open = document.querySelectorAll('[data-state=open]').length
      window.log.push(`${open} open, ${performance.now() - closed < 200 ? 'at once' : 'after a wait'}`)
    })
  })
  await pageObject.hover('#DAO')
  await pageObject.tip()
  await pageObject.hover('#Node')
  await expect.poll(async () => (await pageObject.tips()).map((tip) => tip.trigger)).toEqual(['Node'])
  expect(await pageObject.page.evaluate(() => window.log)).toEqual([
    '1 open, after a wait',
    '1 open, at once',
  ])
})

test('Tooltip: a pinned one stays while another term is hovered, and moves when that is pressed', async () => {
  const pageObject = await open()
  await pageObject.click('#DAO')
  await pageObject.pinnedTip()
  await pageObject.hover('#Node')
  await pageObject.wait(600)
  expect((await pageObject.pinnedTip()).trigger).toBe('DAO')
  await pageObject.click('#Node')
  await expect
    .poll(async () => (await pageObject.tips()).map(({ trigger, pinned }) => [trigger, pinned]))
    .toEqual([['Node', true]])
})

test('Tooltip: a small scroll keeps a hovered or focused one open', async () => {
  const pageObject = await open()
  await pageObject.hover('#DAO')
  await pageObject.tip()
  await pageObject.page.mouse.wheel(0, 5)
  await expect.poll(() => pageObject.page.evaluate(() => scrollY)).toBe(5)
  await pageObject.wait(400)
  await pageObject.tip()
})

test('Tooltip: an open one consumes Escape, a closed one lets the page handle it', async () => {
  const pageObject = await open()
  await pageObject.page.evaluate(() => {
    window.log = []
    document.addEventListener('keydown', (event) => window.log.push(event.key), true)
  })
  await pageObject.click('#DAO')
  await pageObject.pinnedTip()
  await pageObject.page.keyboard.press('Escape')
  await pageObject.noTip()
  expect(await pageObject.page.evaluate(() => window.log)).toEqual([])
  // The pointer still rests on the term: closed is closed.
  await pageObject.page.mouse.move(
    ...(Object.values(await pageObject.middle('#DAO')).map((at) => at + 1) as [number, number]),
  )
  await pageObject.wait(500)
  expect(await pageObject.tips()).toEqual([])
  await pageObject.page.keyboard.press('Escape')
  expect(await pageObject.page.evaluate(() => window.log)).toEqual(['Escape'])
})

test('Tooltip: its text can be selected, and a press on it does not click the parent', async () => {
  const pageObject = await open()
  await pageObject.page.evaluate(() => {
    window.log = []
    window.app.mountPoint.addEventListener('click', () => window.log.push('click'))
  })
  await pageObject.focus('#DAO')
  await pageObject.page.keyboard.press('Enter')
  await pageObject.pinnedTip()
  const before = await pageObject.page.evaluate(() => window.log.length)
  const { x, y } = await pageObject.rect('.ankr-Tooltip [data-part=meaning]')
  await pageObject.page.mouse.move(x + 1, y + 8)
  await pageObject.page.mouse.down()
  await pageObject.page.mouse.move(x + 90, y + 8, { steps: 4 })
  await pageObject.page.mouse.up()
  expect(await pageObject.page.evaluate(() => String(getSelection()))).toMatch(/^What DAO/)
  expect(await pageObject.page.evaluate(() => window.log.length)).toBe(before)
  await pageObject.pinnedTip()
})

test('Tooltip: a series of quick presses ends in the expected state', async () => {
  const pageObject = await open()
  await pageObject.hover('#DAO')
  await pageObject.click('#DAO')
  await pageObject.click('#DAO')
  await pageObject.wait(600)
  expect(await pageObject.tips()).toEqual([])
  await pageObject.page.evaluate(() => {
    const trigger = window.app.mountPoint.querySelector('#DAO') as HTMLElement
    for (let press = 0; press < 5; press++) trigger.click()
  })
  await pageObject.pinnedTip()
})

test('Tooltip in quirks mode: hover opens it', async () => {
  const pageObject = await open({ path: '/quirks' })
  expect(await pageObject.page.evaluate(() => document.compatMode)).toBe('BackCompat')
  await pageObject.hover('#DAO')
  await pageObject.tip()
  await pageObject.wait(900)
  await pageObject.hover('.ankr-Tooltip')
  await pageObject.wait(900)
  await pageObject.tip()
  await pageObject.page.mouse.move(790, 690, { steps: 5 })
  await pageObject.noTip()
})
