import { describe, expect, it } from 'vitest'
import { result, setUp, use, verdict } from './islands/islandTests.js'
import { controls, holdBack, island } from './islands/pageObject.js'

const { getTestServer, open } = setUp()

describe('Islands without server HTML', () => {
  it('InteropChecker, ResilienceExplorer: render on load and follow a choice', () =>
    open('browser', async (page) => {
      await controls(page, 'InteropChecker').first().waitFor()
      await controls(page, 'ResilienceExplorer').first().waitFor()
      await use(page)
    }))

  it('InteropChecker, ResilienceExplorer: two copies on a page keep separate state', () =>
    open(
      'browser',
      async (page) => {
        await controls(page, 'InteropChecker', 1).first().waitFor()
        await controls(page, 'ResilienceExplorer', 1).first().waitFor()
        const first = [await verdict(page), await result(page)]
        await use(page, 1)
        expect([await verdict(page), await result(page)]).toEqual(first)
      },
      { props: { copies: 2 } },
    ))

  it('unmounting the root leaves no elements and no errors', () =>
    open('browser', async (page) => {
      await controls(page, 'InteropChecker').first().waitFor()
      await page.evaluate(() => window.islands.root.unmount())
      await expect.poll(() => page.locator('#root').innerHTML()).toBe('')
      await page.waitForTimeout(100)
    }))

  it('code that arrives after the root was unmounted renders nothing', async () => {
    const heldChunks: Awaited<ReturnType<typeof holdBack>>[] = []
    await open(
      'browser',
      async (page) => {
        await expect.poll(() => heldChunks.map(({ asked }) => asked.length)).toEqual([1, 1])
        await page.evaluate(() => {
          window.elementsBefore = [...document.querySelectorAll('[data-part="island"]')]
          window.islands.root.unmount()
        })
        for (const { release } of heldChunks) release()
        await page.waitForTimeout(300)
        expect(await page.locator('#root').innerHTML()).toBe('')
        expect(
          await page.evaluate(() => window.elementsBefore.map((container) => container.innerHTML)),
        ).toEqual(['', ''])
      },
      {
        before: async (page) => {
          for (const path of [
            getTestServer().lazyChunks.InteropChecker,
            getTestServer().lazyChunks.ResilienceExplorer,
          ])
            heldChunks.push(await holdBack(page, path))
        },
      },
    )
  })

  it('an empty container reserves height until its code has loaded', async () => {
    let heldChunk: Awaited<ReturnType<typeof holdBack>> | undefined
    await open(
      'browser',
      async (page) => {
        const box = await island(page, 'InteropChecker').boundingBox()
        expect(box?.height).toBeGreaterThan(200)
        heldChunk?.release()
        await controls(page, 'InteropChecker').first().waitFor()
      },
      {
        before: async (page) => {
          heldChunk = await holdBack(page, getTestServer().lazyChunks.InteropChecker)
        },
      },
    )
  })
})
