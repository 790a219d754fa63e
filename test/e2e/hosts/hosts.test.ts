import { globSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compiled } from '../../../scripts/stylesheets.js'
import { setUpBrowserAndServer } from '../../support/browser.js'
import { failures, isTried, likeliest } from './failures.js'
import { hosts, readHost } from './host.js'
import { summary, table } from './report.js'
import { serve, type TestServer } from './testServer.js'
import { lightDom } from './variant.js'
import { type Found, withPage } from './withPage.js'

/** Every component's own sheet beside `styles.css`, in an order nobody would choose. */
const ownSheets = globSync('src/components/*/*.css')
  .filter((file) => basename(file, '.css') === basename(dirname(file)))
  .sort()
  .reverse()
  .map((file) => compiled(file))
  .join('')

const seededHosts = [
  readHost('planted', '/*! Loud | ours */ .ankr [data-part="label"] { color: red !important }'),
  readHost('planted-hover', '/*! Loud when pointed at | ours */ a:hover { opacity: 0.5 !important }'),
  readHost(
    'planted-tip',
    '/*! Hides what is open | ours */ ::part(tooltip) { visibility: hidden !important }',
  ),
]
const ours = readHost('ours', `/*! Our own sheets, once more | ours */${ownSheets}`)

/** The same markup without reset.css. */
const unhardened = {
  ...lightDom,
  styles: lightDom.styles.replace(/:where\(\.ankr\)[^{}]*\[data-part\][^{}]*\{[^}]*\}/g, ''),
}

const tried = hosts.filter(isTried)

const { getBrowser, getTestServer } = setUpBrowserAndServer(() =>
  serve([...hosts, ...seededHosts, ours], lightDom),
)
let bare: TestServer

beforeAll(async () => {
  bare = await serve(hosts, unhardened)
})
afterAll(() => bare?.close())

describe(`in the ${lightDom.title}, under the sheet of a host`, () => {
  const results = new Map<string, Found[]>()

  it.each(tried.map(({ name }, at) => [name, tried[at]] as const))('%s', async (name, host) => {
    const found = host ? await withPage(getBrowser(), getTestServer(), host) : []
    results.set(name, found)
    // Remove a host from the list when it passes.
    if (name in failures) expect(found).not.toEqual([])
    else expect(summary(found)).toEqual([])
  })

  it('at least 40 host stylesheets, and 9 of the likeliest, leave every component unchanged', () => {
    process.stdout.write(`${table(results)}\n`)
    expect(hosts.length).toBeGreaterThanOrEqual(40)
    const passed = (names: readonly string[]) => names.filter((name) => results.get(name)?.length === 0)
    if (tried.length === hosts.length)
      expect(passed(hosts.map(({ name }) => name)).length).toBeGreaterThanOrEqual(40)
    expect(passed(likeliest).length).toBeGreaterThanOrEqual(9)
  })

  it('every listed failure names an existing host stylesheet', () => {
    const names = hosts.map(({ name }) => name)
    expect(Object.keys(failures).filter((name) => !names.includes(name))).toEqual([])
  })
})

it('styles.css and the component stylesheets, in any order: same look', async () => {
  expect(summary(await withPage(getBrowser(), getTestServer(), ours))).toEqual([])
})

describe('Host stylesheets: seeded changes', () => {
  const see = async (at: number) =>
    summary(await withPage(getBrowser(), getTestServer(), seededHosts[at] ?? ours))

  it('a changed color of a part is found', async () => {
    expect(await see(0)).toContain('Audiences label <dt> color: rgb(27, 30, 35) → rgb(255, 0, 0)')
  })

  it('a changed hover or focus state is found', async () => {
    expect(await see(1)).toContain('Audiences link <a> opacity: 1 → 0.5')
  })

  it('a covered tooltip is found', async () => {
    expect(await see(2)).toContain('tip isOnTop: false')
  })

  it.each(['star-reset', 'pico'])('%s without reset.css is found', async (name) => {
    const host = hosts.find((one) => one.name === name) ?? ours
    expect(summary(await withPage(getBrowser(), bare, host)).length).toBeGreaterThan(50)
  })
})
