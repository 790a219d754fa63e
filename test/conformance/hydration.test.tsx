import { act, StrictMode } from 'react'
import { hydrateRoot, type RootOptions } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { importBrowserForms } from '../support/browserForms.js'
import { cases } from '../support/cases.js'
import { render } from '../support/components.js'
import { withoutCopyButton } from '../support/copyButton.js'
import { isHydrated } from '../support/isHydrated.js'
import { pseudoRtl } from '../support/pseudo.js'

/** The library as a browser loads it. */
let browserForms: Awaited<ReturnType<typeof importBrowserForms>>

/** Ignores `selected`, which happy-dom changes with the choice, and what `enableControls()` changes. */
const normalize = (html: string) =>
  withoutCopyButton(html).replaceAll(
    / (?:(?:selected|disabled|form)=""|(?:name="ankr-|aria-description=")[^"]*")/g,
    '',
  )

const settle = () => act(() => new Promise((done) => setTimeout(done, 5)))

/** Hydrates server HTML, then each of its islands by an interaction, and returns the differences that React reports. */
const hydrate = async (serverPage: React.ReactNode, browserPage: React.ReactNode) => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const onWindowError = vi.fn((event: ErrorEvent) => event.preventDefault())
  window.addEventListener('error', onWindowError)
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = renderToString(serverPage)
  const html = container.innerHTML
  // happy-dom selects the second option of parsed HTML whenever a later one has `selected`.
  for (const option of container.querySelectorAll<HTMLOptionElement>('option[selected]'))
    option.selected = true
  const recoverableErrors: string[] = []
  const options: RootOptions = { onRecoverableError: (error) => recoverableErrors.push(String(error)) }
  const root = await act(async () => hydrateRoot(container, <StrictMode>{browserPage}</StrictMode>, options))
  const pageHtml = container.innerHTML
  const islands = [...container.querySelectorAll('[data-part="island"]')]
  for (const island of islands) await act(async () => island.dispatchEvent(new Event('focusin')))
  const areHydrated = () => act(async () => islands.every(isHydrated))
  for (let turn = 0; turn < 400 && !(await areHydrated()); turn += 1) await settle()
  if (!(await areHydrated())) throw new Error('An island did not hydrate.')
  const islandHtml = container.innerHTML
  const messages = vi.mocked(console.error).mock.calls.map((call) => call.map(String).join(' '))
  messages.push(...onWindowError.mock.calls.map(([{ message }]) => message))
  window.removeEventListener('error', onWindowError)
  await act(async () => root.unmount())
  await settle()
  return { html, pageHtml, islandHtml, recoverableErrors, messages, islands: islands.length }
}

beforeAll(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  browserForms = await importBrowserForms()
})
afterAll(() => vi.unstubAllGlobals())

afterEach(() => {
  document.body.replaceChildren()
})

describe.each(cases)('%s', (_, name, variant) => {
  it.each([
    ['in English', {}],
    ['from right to left', { locale: pseudoRtl }],
  ])(
    'the browser form hydrates the server HTML, %s, without an error and without a change',
    async (_, props) => {
      const result = await hydrate(render(name, variant, props), render(name, variant, props, browserForms))
      expect([result.recoverableErrors, result.messages]).toEqual([[], []])
      expect(normalize(result.pageHtml)).toBe(normalize(result.html))
      expect(normalize(result.islandHtml)).toBe(normalize(result.html))
    },
  )
})

it.each(['FactQuote', 'InteropChecker', 'ResilienceExplorer'] as const)(
  '%s: has an island in its browser form',
  async (name) => {
    const { islands } = await hydrate(render(name), render(name, undefined, {}, browserForms))
    expect(islands).toBe(1)
  },
)

it('reports a difference between server and browser', async () => {
  const { recoverableErrors } = await hydrate(
    render('DecentralizationStats'),
    render('DecentralizationStats', 'withheld', {}, browserForms),
  )
  expect(recoverableErrors).not.toEqual([])
})

it('reports a difference between the server HTML of an island and its code', async () => {
  const { messages } = await hydrate(
    render('ResilienceExplorer', 'nothing fails'),
    render('ResilienceExplorer', undefined, {}, browserForms),
  )
  expect(messages.join()).toMatch(/hydrat/i)
})
