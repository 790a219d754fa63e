import { describe, expect, it } from 'vitest'
import { chooseOption } from '../support/chooseOption.js'
import { pseudo } from '../support/pseudo.js'
import { FAR, result, setUp, USDC, use, verdict } from './islands/islandTests.js'
import { controls, expectHydrated, holdBack, isHydrated, island } from './islands/pageObject.js'

const { asParsed, getTestServer, open } = setUp()

describe('Islands with server HTML', () => {
  it('server HTML is unchanged before and after hydration, out of view', () =>
    open(
      'server',
      async (page) => {
        await page.waitForFunction(() => window.islands)
        await page.waitForTimeout(300)
        expect(await isHydrated(page, 'InteropChecker')).toBe(false)
        // The script describes each trigger by reference, in place of the attribute: see `tooltip/describeTrigger.ts`.
        const withoutTriggerState = (html: string) =>
          html.replaceAll(/ (aria-desc(?:ription|ribedby)|name|form|aria-expanded)="[^"]*"/g, '')
        const now = async () => withoutTriggerState(await page.locator('#root').innerHTML())
        const before = await now()
        // The page's script enables the controls, since a choice is answered from now on.
        const serverHtml = (await asParsed(getTestServer().serverHtml(FAR))).replaceAll(
          /(<(?:select|fieldset) [^>]*) disabled=""/g,
          '$1',
        )
        expect(before).toBe(withoutTriggerState(serverHtml))
        await page.evaluate(() => {
          window.elementsBefore = [...document.querySelectorAll('[data-part="island"] *')]
        })
        for (const name of ['InteropChecker', 'ResilienceExplorer'] as const) {
          await island(page, name).dispatchEvent('pointerover')
          await expectHydrated(page, name)
        }
        // Hydration only confirms that the controls can be used.
        expect(await now()).toBe(before)
        expect(await page.evaluate(() => window.elementsBefore.every((element) => element.isConnected))).toBe(
          true,
        )
      },
      { props: FAR },
    ))

  it('an island hydrates when it is in view, and follows a choice', () =>
    open('server', async (page) => {
      await expectHydrated(page, 'InteropChecker')
      expect(await isHydrated(page, 'ResilienceExplorer')).toBe(false)
      await island(page, 'ResilienceExplorer').scrollIntoViewIfNeeded()
      await expectHydrated(page, 'ResilienceExplorer')
      await use(page)
    }))

  it.each(['pointerover', 'focusin', 'touchstart'])('an island out of view hydrates on %s', (sign) =>
    open(
      'server',
      async (page) => {
        await page.waitForFunction(() => window.islands)
        for (const name of ['InteropChecker', 'ResilienceExplorer'] as const) {
          expect(await isHydrated(page, name)).toBe(false)
          await controls(page, name).first().dispatchEvent(sign)
          await expectHydrated(page, name)
        }
      },
      { props: FAR },
    ),
  )

  it('a choice and the focus from before hydration are kept, and the choice is applied', async () => {
    const held: Record<string, Awaited<ReturnType<typeof holdBack>>> = {}
    await open(
      'server',
      async (page) => {
        await page.waitForFunction(() => window.islands)
        const [asked, before] = [await verdict(page), await result(page)]
        await chooseOption(controls(page, 'InteropChecker').nth(1), USDC)
        const none = controls(page, 'ResilienceExplorer').nth(0).locator('input[value="0"]')
        await none.check()
        await none.focus()
        expect([await verdict(page), await result(page)]).toEqual([asked, before])
        for (const heldChunk of Object.values(held)) {
          await expect.poll(() => heldChunk.asked.length).toBe(1)
          heldChunk.release()
        }
        await expect.poll(() => verdict(page)).not.toBe(asked)
        await expect.poll(() => result(page)).not.toBe(before)
        expect(await controls(page, 'InteropChecker').nth(1).inputValue()).toBe(USDC)
        expect(await controls(page, 'ResilienceExplorer').nth(0).locator(':checked').count()).toBe(1)
        expect(await none.isChecked()).toBe(true)
        expect(await none.evaluate((node) => node === document.activeElement)).toBe(true)
      },
      {
        before: async (page) => {
          for (const path of [
            getTestServer().lazyChunks.InteropChecker,
            getTestServer().lazyChunks.ResilienceExplorer,
          ])
            held[path] = await holdBack(page, path)
        },
      },
    )
  })

  it('an island whose download failed tries again on the next interaction', async () => {
    let failed = 0
    await open(
      'server',
      async (page) => {
        await page.waitForFunction(() => window.islands)
        const sign = () => controls(page, 'InteropChecker').first().dispatchEvent('pointerover')
        const before = await verdict(page)
        await sign()
        await expect.poll(() => failed).toBe(1)
        await page.waitForTimeout(100)
        expect([await isHydrated(page, 'InteropChecker'), await verdict(page)]).toEqual([false, before])
        await sign()
        await expectHydrated(page, 'InteropChecker')
      },
      {
        props: FAR,
        expected: /ERR_FAILED/,
        before: (page) =>
          page.route(`**${getTestServer().lazyChunks.InteropChecker}*`, (route) => {
            failed += 1
            return failed === 1 ? route.abort() : route.continue()
          }),
      },
    )
  })

  it('new props are shown before and after hydration', () =>
    open(
      'server',
      async (page) => {
        await page.waitForFunction(() => window.islands)
        await page.evaluate((locale) => window.islands.render({ below: 200, locale }), pseudo)
        await page.waitForTimeout(100)
        await controls(page, 'InteropChecker').first().dispatchEvent('focusin')
        await expectHydrated(page, 'InteropChecker')
        await expect.poll(() => verdict(page)).toContain('⟦')
        await page.evaluate(() => window.islands.render({ below: 200 }))
        await expect.poll(() => verdict(page)).not.toContain('⟦')
        await controls(page, 'ResilienceExplorer').first().dispatchEvent('focusin')
        await expectHydrated(page, 'ResilienceExplorer')
        const providers = () =>
          island(page, 'ResilienceExplorer').locator('[data-part="providers"]').last().textContent()
        const before = await providers()
        await page.evaluate(() =>
          window.islands.render({ below: 200, distributedShares: [0.25, 0.25, 0.25, 0.25] }),
        )
        await expect.poll(providers).not.toBe(before)
      },
      { props: FAR },
    ))

  it('unmounting the root leaves nothing, whether or not islands are hydrated', () =>
    open('server', async (page) => {
      await expectHydrated(page, 'InteropChecker')
      await page.evaluate(() => window.islands.root.unmount())
      await page.waitForTimeout(100)
      expect(await page.locator('#root').innerHTML()).toBe('')
    }))

  it('InteropChecker, ResilienceExplorer: two copies on a page keep separate state', () =>
    open(
      'server',
      async (page) => {
        for (const copy of [0, 1]) {
          for (const name of ['InteropChecker', 'ResilienceExplorer'] as const) {
            await island(page, name, copy).scrollIntoViewIfNeeded()
            await expectHydrated(page, name, copy)
          }
        }
        const first = [await verdict(page), await result(page)]
        await use(page, 1)
        expect([await verdict(page), await result(page)]).toEqual(first)
      },
      { props: { copies: 2 } },
    ))

  it('without JavaScript, verdict, outcome, pictures and tables are readable', () =>
    open(
      'server',
      async (page) => {
        expect(await verdict(page)).toMatch(/\w{3}/)
        expect(await result(page)).toMatch(/\d/)
        expect(await island(page, 'InteropChecker').locator('[data-part="reason"]').first().isVisible()).toBe(
          true,
        )
        for (const picture of await island(page, 'ResilienceExplorer').getByRole('img').all()) {
          expect(await picture.isVisible()).toBe(true)
          expect(await picture.getAttribute('aria-label')).toMatch(/\d/)
        }
        for (const name of ['InteropChecker', 'ResilienceExplorer'] as const) {
          await island(page, name).locator('summary').click()
          expect(await island(page, name).locator('details table').isVisible()).toBe(true)
        }
      },
      { javaScriptEnabled: false },
    ))
})
