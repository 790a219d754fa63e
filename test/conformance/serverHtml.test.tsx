import * as library from 'ankr-approach'
import * as serverHtml from 'ankr-approach/server-html'
import type { FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Name, samples } from '../support/components.js'

/** Components that `ankr-approach/server-html` leaves out, with the reason. */
const excluded: Readonly<Record<string, string>> = {
  AnkrApproach: 'uses /server-html for its own sections',
  Callout: 'has children, which are not plain data',
  ChainNeutralBadge: 'is inline and small',
  FactQuote: 'contains an island',
  FactText: 'is inline and small',
  InteropChecker: 'contains an island',
  ResilienceExplorer: 'contains an island',
  Term: 'has children, which are not plain data',
}

const names = Object.keys(samples)
  .filter((name) => !(name in excluded))
  .sort()

/** The components as a browser loads them. */
let browserForm: Record<string, FunctionComponent<object>> = {}

beforeAll(async () => {
  vi.resetModules()
  vi.doMock('#server-html', () => import('../../src/islands/serverHtml.browser.js'))
  browserForm = (await import('ankr-approach/server-html')) as unknown as typeof browserForm
  vi.doUnmock('#server-html')
  vi.resetModules()
})

it('server-html: exports every component that is neither interactive nor has children', () => {
  expect(Object.keys(serverHtml).sort()).toEqual(names)
  expect(Object.keys(browserForm).sort()).toEqual(names)
})

describe.each(names)('server-html %s', (name) => {
  const [ServerHtml, Plain] = [serverHtml, library].map(
    (module) => Reflect.get(module, name) as FunctionComponent<object>,
  )

  it('on a server, renders the component unchanged inside two containers', () => {
    const props = { ...samples[name as Name].props, id: 'here', className: 'ours' }
    if (!ServerHtml || !Plain) throw new Error(`No ${name}`)
    expect(renderToStaticMarkup(<ServerHtml {...props} />)).toBe(
      `<div data-part="server-html"><div data-part="island-content">${renderToStaticMarkup(<Plain {...props} />)}</div></div>`,
    )
  })

  it('in a browser, throws in development for a handler or a ref', () => {
    const { props } = samples[name as Name]
    const refused = { onClick: () => {}, ref: { current: null } }
    for (const [prop, value] of Object.entries(refused)) {
      expect(() => browserForm[name]?.({ ...props, [prop]: value })).toThrow(
        new RegExp(`${name}: the prop \`${prop}\` is .*\\. Accepted: plain data`),
      )
    }
    vi.stubEnv('NODE_ENV', 'production')
    expect(() => browserForm[name]?.({ ...props, ...refused })).not.toThrow()
    vi.unstubAllEnvs()
  })
})
