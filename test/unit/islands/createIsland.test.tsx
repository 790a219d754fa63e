import { act, fireEvent, render } from '@testing-library/react'
import { Activity, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import * as browser from '../../../src/islands/hydrate.browser.js'
import * as server from '../../../src/islands/hydrate.server.js'
import { withSerializedProps } from '../../../src/islands/serializeProps.js'
import * as serverHtmlBrowser from '../../../src/islands/serverHtml.browser.js'
import * as serverHtmlServer from '../../../src/islands/serverHtml.server.js'

const Choice = ({ label = 'Share', options = ['a', 'b'] }: { label?: string; options?: string[] }) => (
  <label>
    {label}
    <select>
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  </label>
)

const module = { Choice }
const load = vi.fn(async () => module)
const Server = server.createIsland('Choice', module, load)
const Browser = browser.createIsland('Choice', {} as typeof module, load)
const KeptServer = serverHtmlServer.createServerHtmlComponent('Choice', module, load)
const Kept = serverHtmlBrowser.createServerHtmlComponent('Choice', {} as typeof module, load)

beforeAll(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterAll(() => vi.unstubAllGlobals())
afterEach(() => {
  load.mockClear()
  document.body.replaceChildren()
})

const CONTENT = renderToStaticMarkup(<Choice />)
const settle = () => act(() => new Promise((done) => setTimeout(done, 20)))

const hydrate = async (html: React.ReactNode, page: React.ReactNode) => {
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = renderToString(html)
  const errors: unknown[] = []
  const root = await act(async () =>
    hydrateRoot(container, <StrictMode>{page}</StrictMode>, {
      onRecoverableError: (error) => errors.push(error),
    }),
  )
  const select = () => container.querySelector('select') as HTMLSelectElement
  return { container, root, errors, select }
}

it('createIsland on a server: renders the component in its container, with props only for pages without React', () => {
  expect(renderToStaticMarkup(<Server />)).toBe(
    `<div data-part="island"><div data-part="island-content">${CONTENT}</div></div>`,
  )
  expect(withSerializedProps(() => renderToStaticMarkup(<Server label="Share" />))).toContain(
    'data-ankr-props="{&quot;label&quot;:&quot;Share&quot;}"',
  )
})

it('createServerHtmlComponent on a server: renders the component in its container', () => {
  expect(renderToStaticMarkup(<KeptServer />)).toBe(
    `<div data-part="server-html"><div data-part="island-content">${CONTENT}</div></div>`,
  )
})

it.each([
  ['createIsland', <Server key="s" />, <Browser key="s" />],
  ['createServerHtmlComponent', <KeptServer key="s" />, <Kept key="s" />],
])('%s in a browser: keeps the server HTML without an error and loads no code', async (_, html, page) => {
  const { container, errors, select } = await hydrate(html, page)
  const before = select()
  await settle()
  expect(container.innerHTML).toContain(CONTENT)
  expect(select()).toBe(before)
  expect([errors, load.mock.calls]).toEqual([[], []])
})

it('createIsland in a browser: hydrates on interaction, and the select keeps its choice', async () => {
  const { select, errors } = await hydrate(<Server />, <Browser />)
  const before = select()
  before.value = 'b'
  fireEvent.focusIn(before)
  await vi.waitFor(() => expect(load).toHaveBeenCalledOnce())
  await settle()
  expect([select(), select().value, errors]).toEqual([before, 'b', []])
})

it('createIsland in a browser: equal props load no code, different props hydrate and are shown', async () => {
  const { container, root } = await hydrate(<Server options={['a', 'b']} />, <Browser options={['a', 'b']} />)
  const rerender = (page: React.ReactNode) => act(async () => root.render(<StrictMode>{page}</StrictMode>))
  await rerender(<Browser options={['a', 'b']} />)
  await settle()
  expect(load).not.toHaveBeenCalled()
  await rerender(<Browser options={['a', 'c']} />)
  await settle()
  expect(load).toHaveBeenCalledOnce()
  expect(container).toHaveTextContent('Shareac')
})

it.each([
  ['createIsland', <Browser key="s" />],
  ['createServerHtmlComponent', <Kept key="s" />],
])(
  '%s in a browser: without server HTML, renders the component at once, and removes it on unmount',
  async (_, page) => {
    const { container, unmount } = render(<StrictMode>{page}</StrictMode>)
    await settle()
    expect(container.innerHTML).toContain(CONTENT)
    unmount()
    await settle()
    expect(container.innerHTML).toBe('')
  },
)

it('createIsland in a hidden and shown <Activity>: keeps the choice', async () => {
  const page = (mode: 'visible' | 'hidden') => (
    <StrictMode>
      <Activity mode={mode}>
        <Browser />
      </Activity>
    </StrictMode>
  )
  const { container, rerender, unmount } = render(page('visible'))
  await settle()
  const select = container.querySelector('select') as HTMLSelectElement
  select.value = 'b'
  rerender(page('hidden'))
  await settle()
  rerender(page('visible'))
  await settle()
  expect([container.querySelector('select'), select.value]).toEqual([select, 'b'])
  unmount()
  await settle()
  expect(select.isConnected).toBe(false)
})
