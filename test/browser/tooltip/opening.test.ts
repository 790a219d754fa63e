import { expect, test } from 'vitest'
import { type Stage, setUp } from './support/pageObject.js'

const open = setUp()

const events = (stage: Stage) =>
  stage.page.evaluate(() => {
    window.log = []
    for (const type of ['ankr-term-open', 'ankr-term-close']) {
      document.addEventListener(type, (event) => {
        window.log.push(`${type.slice(10)} ${JSON.stringify((event as CustomEvent).detail)}`)
      })
    }
  })

test('Tooltip: hover and press dispatch one open and one close event, also from a closed shadow root', async () => {
  const stage = await open({ path: '/?place=closed%20shadow%20root' })
  await events(stage)
  await stage.hover('#DAO')
  await stage.tip()
  await stage.click('#DAO')
  await stage.pinnedTip()
  await stage.page.keyboard.press('Escape')
  await stage.noTip()
  expect(await stage.page.evaluate(() => window.log)).toEqual([
    'open {"term":"dao","pinned":false}',
    'close {"term":"dao","pinned":true}',
  ])
})

test('Tooltip: a swipe over a term does not open it, and touch scrolling does not close a pinned one', async () => {
  const stage = await open({ context: { hasTouch: true } })
  await stage.tap('#DAO')
  await stage.pinnedTip()
  const touch = await stage.page.context().newCDPSession(stage.page)
  const at = (type: string, y: number) =>
    touch.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: type === 'touchEnd' ? [] : [{ x: 600, y }],
    })
  await at('touchStart', 600)
  for (let y = 590; y > 500; y -= 10) await at('touchMove', y)
  await at('touchEnd', 500)
  await expect.poll(() => stage.page.evaluate(() => scrollY)).toBeGreaterThan(20)
  await stage.wait(500)
  await stage.pinnedTip()
  await stage.tap('#DAO')
  await stage.noTip()
  const { x, y } = await stage.middle('#Node')
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  await stage.wait(450)
  expect(await stage.tips()).toEqual([])
  await touch.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
})

test('Tooltip of a link: opens on hover and focus, follows the link on press, is never pinned', async () => {
  const stage = await open()
  await stage.focus('#Docs')
  expect((await stage.tip()).pinned).toBe(false)
  await stage.page.keyboard.press('Enter')
  await expect.poll(() => stage.page.url()).toMatch(/#followed$/)
  expect(await stage.page.evaluate(() => document.querySelector('[data-pinned]'))).toBe(null)
  await stage.page.keyboard.press('Escape')
  await stage.noTip()
  await stage.hover('#Docs')
  await stage.tip()
})

test('Tooltip: from one term to the next there is no second delay, and one is open at a time', async () => {
  const stage = await open()
  await stage.page.evaluate(() => {
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
  await stage.hover('#DAO')
  await stage.tip()
  await stage.hover('#Node')
  await expect.poll(async () => (await stage.tips()).map((tip) => tip.trigger)).toEqual(['Node'])
  expect(await stage.page.evaluate(() => window.log)).toEqual(['1 open, after a wait', '1 open, at once'])
})

test('Tooltip: a pinned one stays while another term is hovered, and moves when that is pressed', async () => {
  const stage = await open()
  await stage.click('#DAO')
  await stage.pinnedTip()
  await stage.hover('#Node')
  await stage.wait(600)
  expect((await stage.pinnedTip()).trigger).toBe('DAO')
  await stage.click('#Node')
  await expect
    .poll(async () => (await stage.tips()).map(({ trigger, pinned }) => [trigger, pinned]))
    .toEqual([['Node', true]])
})

test('Tooltip: a small scroll keeps a hovered or focused one open', async () => {
  const stage = await open()
  await stage.hover('#DAO')
  await stage.tip()
  await stage.page.mouse.wheel(0, 5)
  await expect.poll(() => stage.page.evaluate(() => scrollY)).toBe(5)
  await stage.wait(400)
  await stage.tip()
})

test('Tooltip: an open one consumes Escape, a closed one lets the page handle it', async () => {
  const stage = await open()
  await stage.page.evaluate(() => {
    window.log = []
    document.addEventListener('keydown', (event) => window.log.push(event.key), true)
  })
  await stage.click('#DAO')
  await stage.pinnedTip()
  await stage.page.keyboard.press('Escape')
  await stage.noTip()
  expect(await stage.page.evaluate(() => window.log)).toEqual([])
  // The pointer still rests on the term: closed is closed.
  await stage.page.mouse.move(
    ...(Object.values(await stage.middle('#DAO')).map((at) => at + 1) as [number, number]),
  )
  await stage.wait(500)
  expect(await stage.tips()).toEqual([])
  await stage.page.keyboard.press('Escape')
  expect(await stage.page.evaluate(() => window.log)).toEqual(['Escape'])
})

test('Tooltip: its text can be selected, and a press on it does not click the parent', async () => {
  const stage = await open()
  await stage.page.evaluate(() => {
    window.log = []
    window.app.place.addEventListener('click', () => window.log.push('click'))
  })
  await stage.focus('#DAO')
  await stage.page.keyboard.press('Enter')
  await stage.pinnedTip()
  const before = await stage.page.evaluate(() => window.log.length)
  const { x, y } = await stage.rect('.ankr-Tooltip [data-part=meaning]')
  await stage.page.mouse.move(x + 1, y + 8)
  await stage.page.mouse.down()
  await stage.page.mouse.move(x + 90, y + 8, { steps: 4 })
  await stage.page.mouse.up()
  expect(await stage.page.evaluate(() => String(getSelection()))).toMatch(/^What DAO/)
  expect(await stage.page.evaluate(() => window.log.length)).toBe(before)
  await stage.pinnedTip()
})

test('Tooltip: a series of quick presses ends in the expected state', async () => {
  const stage = await open()
  await stage.hover('#DAO')
  await stage.click('#DAO')
  await stage.click('#DAO')
  await stage.wait(600)
  expect(await stage.tips()).toEqual([])
  await stage.page.evaluate(() => {
    const trigger = window.app.place.querySelector('#DAO') as HTMLElement
    for (let press = 0; press < 5; press++) trigger.click()
  })
  await stage.pinnedTip()
})

test('Tooltip in quirks mode: hover opens it', async () => {
  const stage = await open({ path: '/quirks' })
  expect(await stage.page.evaluate(() => document.compatMode)).toBe('BackCompat')
  await stage.hover('#DAO')
  await stage.tip()
  await stage.wait(900)
  await stage.hover('.ankr-Tooltip')
  await stage.wait(900)
  await stage.tip()
  await stage.page.mouse.move(790, 690, { steps: 5 })
  await stage.noTip()
})
