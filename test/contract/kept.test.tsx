import * as library from 'ankr-approach'
import * as kept from 'ankr-approach/kept'
import type { FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import * as islands from '../../src/kept/island.js'
import { type Name, samples } from '../support/components.js'

/** Why there is none that is kept. */
const others: Readonly<Record<string, string>> = {
  AnkrApproach: 'keeps its parts itself',
  Callout: 'has content of the page',
  ChainNeutralBadge: 'stands in a line, and is small',
  InteropChecker: 'is interactive, and fetched on its own anyway',
  ResilienceExplorer: 'is interactive, and fetched on its own anyway',
  Term: 'has content of the page',
}

const names = Object.keys(samples)
  .filter((name) => !(name in others))
  .sort()

it('there is one of every component that tells and does not answer', () => {
  expect(Object.keys(kept).sort()).toEqual(names)
  expect(Object.keys(islands).sort()).toEqual(names)
})

describe.each(names)('%s', (name) => {
  const [Kept, Itself] = [kept, library].map((all) => Reflect.get(all, name) as FunctionComponent<object>)
  const Island = Reflect.get(islands, name) as FunctionComponent<object> | undefined

  it('is written by a server as it is', () => {
    const props = { ...samples[name as Name].props, id: 'here', className: 'ours' }
    if (!Kept || !Itself) throw new Error(`No ${name}`)
    expect(renderToStaticMarkup(<Kept {...props} />)).toBe(
      `<div data-part="kept"><div data-part="live">${renderToStaticMarkup(<Itself {...props} />)}</div></div>`,
    )
  })

  it('says in development that a handler or a ref would never be served', () => {
    const { props } = samples[name as Name]
    const refused = { onClick: () => {}, ref: { current: null } }
    for (const [prop, value] of Object.entries(refused)) {
      expect(() => Island?.({ ...props, [prop]: value })).toThrow(
        new RegExp(`${name}: the prop \`${prop}\` is .*\\. Accepted: plain data`),
      )
    }
    vi.stubEnv('NODE_ENV', 'production')
    expect(() => Island?.({ ...props, ...refused })).not.toThrow()
    vi.unstubAllEnvs()
  })
})
