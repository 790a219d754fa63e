import { expect, it } from 'vitest'
import { setUpBrowserAndServer } from '../../support/browser.js'
import { isTried } from './failures.js'
import { hosts, readHost } from './host.js'
import { summary } from './report.js'
import { serve } from './testServer.js'
import { shadowDom } from './variant.js'
import { withPage } from './withPage.js'

/** Host stylesheets that do change custom elements, with the reason. */
const reaching: Readonly<Record<string, string>> = {
  vertical: 'turns the page itself, which is inherited: Radix puts tips beside the wrong edge',
}

/** The host element itself is in the page, so the page may style it. */
const seededHost = readHost('planted', '/*! Says it of the element | ours */ [data-name] > * { zoom: 1.4 }')

const tried = hosts.filter(isTried)

const { getBrowser, getTestServer } = setUpBrowserAndServer(() => serve([...hosts, seededHost], shadowDom))

it.each(tried.map(({ name }, at) => [name, tried[at]] as const))(
  'Custom elements: %s does not change them',
  async (name, host) => {
    const found = summary(await withPage(getBrowser(), getTestServer(), host ?? seededHost))
    // Remove a host from the list when it passes.
    if (name in reaching) expect(found).not.toEqual([])
    else expect(found).toEqual([])
  },
)

it('seeded: CSS that reaches into custom elements is found', async () => {
  expect((await withPage(getBrowser(), getTestServer(), seededHost)).length).toBeGreaterThan(50)
})
