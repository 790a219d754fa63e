import fc from 'fast-check'
import { act, StrictMode } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { names } from '../support/cases.js'
import { withoutCopyButton } from '../support/copyButton.js'
import { propsOf } from '../support/fuzz/props.js'
import { element } from '../support/fuzz/rule.js'

/** A hydration costs as much as fifty renders: the server project renders them all. */
const RUNS = Math.ceil(Number(process.env.FC_RUNS ?? 1000) / 50)

beforeAll(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterAll(() => vi.unstubAllGlobals())

beforeEach(() => {
  // React warns on the console about a partner's attributes.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  return () => vi.unstubAllEnvs()
})

/** Removes differences of happy-dom in selected options and parsed text, which browsers do not have, and the names of radio buttons. */
const settled = (html: string) =>
  withoutCopyButton(html).replaceAll(
    / (?:(?:selected|disabled|form)=""|(?:name="ankr-|aria-description=")[^"]*")/g,
    '',
  )

/** Hydrates production server HTML, and returns the recoverable errors of React. */
const hydrate = (serverElement: React.ReactElement, read = serverElement) => {
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = renderToString(serverElement)
  const html = container.innerHTML
  for (const option of container.querySelectorAll<HTMLOptionElement>('option[selected]'))
    option.selected = true
  const recoverableErrors: string[] = []
  let root: Root | undefined
  act(() => {
    root = hydrateRoot(container, <StrictMode>{read}</StrictMode>, {
      onRecoverableError: (error) => recoverableErrors.push(String(error)),
    })
  })
  const after = container.innerHTML
  act(() => root?.unmount())
  container.remove()
  return { recoverableErrors, same: settled(after) === settled(html) }
}

describe('Random props', () => {
  it.each(names)(
    '%s: the browser renders the HTML of the server',
    (name) => {
      vi.stubEnv('NODE_ENV', 'production')
      fc.assert(
        fc.property(propsOf(name), (props) => {
          expect(hydrate(element(name, props))).toEqual({ recoverableErrors: [], same: true })
        }),
        { numRuns: RUNS },
      )
    },
    Math.max(30_000, RUNS * 1000),
  )
})

it('seeded: a difference between server and browser is found', () => {
  const { recoverableErrors } = hydrate(element('Glossary', {}), element('Glossary', { terms: ['dao'] }))
  expect(recoverableErrors).not.toEqual([])
})
