import { act, StrictMode } from 'react'
import { hydrateRoot, type RootOptions } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { cases } from '../support/cases.js'
import { render } from '../support/components.js'
import { pseudoRtl } from '../support/pseudo.js'

/** Without the choice, which happy-dom lets an attribute follow, and controls that only a script can serve come alive. */
const settled = (html: string) => html.replaceAll(/ (selected|disabled)=""/g, '')

/** Hydrates what the server wrote, and tells what React had to mend. */
const hydrate = async (written: React.ReactNode, read: React.ReactNode = written) => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = renderToString(written)
  const html = container.innerHTML
  // happy-dom takes the second option of parsed HTML to be chosen whenever a later one is marked.
  for (const option of container.querySelectorAll<HTMLOptionElement>('option[selected]'))
    option.selected = true
  const mended: string[] = []
  const options: RootOptions = { onRecoverableError: (error) => mended.push(String(error)) }
  const root = await act(async () => hydrateRoot(container, <StrictMode>{read}</StrictMode>, options))
  const after = container.innerHTML
  const said = vi.mocked(console.error).mock.calls.map(([message]) => String(message))
  await act(async () => root.unmount())
  return { html, after, mended, said }
}

beforeAll(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterAll(() => vi.unstubAllGlobals())

afterEach(() => {
  document.body.replaceChildren()
})

describe.each(cases)('%s', (_, name, variant) => {
  it.each([
    ['in English', {}],
    ['from right to left', { locale: pseudoRtl }],
  ])('takes over what the server wrote, %s, without an error and without a change', async (_, props) => {
    const { html, after, mended, said } = await hydrate(render(name, variant, props))
    expect([mended, said]).toEqual([[], []])
    expect(settled(after)).toBe(settled(html))
  })
})

it('would see a difference between server and browser', async () => {
  const { mended } = await hydrate(
    render('DecentralizationStats'),
    render('DecentralizationStats', 'withheld'),
  )
  expect(mended).not.toEqual([])
})
