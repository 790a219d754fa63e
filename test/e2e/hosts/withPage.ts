import type { Browser, CDPSession, Page } from 'playwright'
import { declaredBy } from './customProperties.js'
import { GIVEN, GIVEN_TO_TERMS } from './declaredStyles.js'
import type { Host } from './host.js'
import { compare, type Leak } from './leaks.js'
import { type Snapshot, snapshot } from './snapshot.js'
import { controls, force, rest, type Tip, tipOf } from './states.js'
import type { TestServer } from './testServer.js'

type Reading = Map<string, Snapshot | Tip>

const opened = async (page: Page, place: string, by: 'pointer' | 'key') => {
  const trigger = page.locator(`[data-place="${place}"] [data-ankr-term]`).first()
  const tip = page.locator(`[data-place="${place}"] .ankr-Tooltip`).first()
  await trigger.evaluate((element) =>
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' }),
  )
  if (by === 'key') {
    await page.keyboard.press('Shift')
    await trigger.focus()
  } else await trigger.dispatchEvent('click')
  await tip.waitFor({ state: 'attached', timeout: 5_000 })
  // Until it has been measured and positioned.
  await page.waitForTimeout(150)
  await rest(page)
  return tip
}

const closed = async (page: Page) => {
  await page.keyboard.press('Escape')
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.locator('.ankr-Tooltip').first().waitFor({ state: 'detached', timeout: 5_000 })
}

/** Each with a tip open, so that a page is read three times and no more. */
const STATES = [
  { pseudo: [], place: 'ChainNeutralBadge', by: 'pointer' },
  { pseudo: ['hover', 'active'], place: 'Term', by: 'key' },
  { pseudo: ['focus', 'focus-visible'], place: 'Web3Principles', by: 'pointer' },
] as const

/** The whole page holds every component once more: it is read once, at rest. */
const showWhole = (page: Page, isShown: boolean) =>
  page.locator('[data-place="AnkrApproach"]').evaluate(
    (element, display) => {
      element.style.setProperty('display', display, 'important')
    },
    isShown ? '' : 'none',
  )

const read = async (page: Page, session: CDPSession, properties: readonly string[]): Promise<Reading> => {
  const reading: Reading = new Map()
  const all = await controls(session)
  for (const { pseudo, place, by } of STATES) {
    await opened(page, place, by)
    reading.set(`tip of ${place}`, await tipOf(page, place))
    await force(session, all, pseudo)
    await showWhole(page, pseudo.length === 0)
    await rest(page)
    reading.set(pseudo.join(' and ') || 'at rest', await snapshot(session, properties))
    await force(session, all, [])
    await closed(page)
  }
  await showWhole(page, true)
  return reading
}

/** Removes the host stylesheet, and sets its inherited values on each container. */
const withoutSheet = (page: Page) =>
  page.evaluate(
    ([given, toTerms]) => {
      const places = [...document.querySelectorAll<HTMLElement>('[data-place]')].map((place) => {
        const style = getComputedStyle(place)
        const names = place.matches('p') ? [...given, ...toTerms] : given
        const [before, after] = style.writingMode.startsWith('horizontal')
          ? [style.paddingLeft, style.paddingRight]
          : [style.paddingTop, style.paddingBottom]
        const size = Number.parseFloat(style.inlineSize)
        const content =
          style.boxSizing === 'border-box'
            ? size - Number.parseFloat(before) - Number.parseFloat(after)
            : size
        return {
          place,
          content,
          zoom: place.currentCSSZoom,
          values: names.map((name) => [name, style.getPropertyValue(name)]),
        }
      })
      const root = getComputedStyle(document.documentElement).fontSize
      document.querySelector<HTMLLinkElement>('#host')?.remove()
      document.documentElement.style.fontSize = root
      for (const { place, content, zoom, values } of places) {
        for (const [name = '', value = ''] of values) place.style.setProperty(name, value)
        place.style.setProperty('zoom', String(zoom))
        place.style.inlineSize = `${content}px`
      }
    },
    [GIVEN as readonly string[], GIVEN_TO_TERMS as readonly string[]] as const,
  )

export interface Found extends Leak {
  readonly state: string
}

/** Opens the page of a host with and without its stylesheet, and returns the changes of the components. */
export const withPage = async (
  browser: Browser,
  testServer: TestServer,
  host: Host,
  picture?: string,
): Promise<Found[]> => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' })
  try {
    // A sheet may name fonts and pictures of other hosts.
    await page.route(
      (url) => url.hostname !== '127.0.0.1',
      (route) => route.abort(),
    )
    await page.goto(testServer.page(host))
    await page.waitForSelector('html[data-ready]', { state: 'attached' })
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.ankr-AnkrApproach details')) {
        details.open = true
      }
    })
    const session = await page.context().newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const properties = await declaredBy(page)
    if (picture) await page.screenshot({ path: picture, fullPage: true })
    const found = await read(page, session, properties)
    await withoutSheet(page)
    const designed = await read(page, session, properties)
    return [...designed].flatMap(([state, one]) =>
      compare(one, found.get(state)).map((leak) => ({ state, ...leak })),
    )
  } finally {
    await page.close()
  }
}
