import { act, fireEvent } from '@testing-library/react'
import { useState } from 'react'
import { renderToString } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { createMount } from '../../../src/islands/mount.js'

const Counter = ({ label }: { label: string }) => {
  const [count, setCount] = useState(0)
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {`${label} ${count}`}
    </button>
  )
}

const mount = createMount(Counter)

const createContainer = (serverLabel?: string) => {
  const container = document.body.appendChild(document.createElement('div'))
  if (serverLabel !== undefined)
    container.innerHTML = `<div data-part="island-content">${renderToString(<Counter label={serverLabel} />)}</div>`
  return container
}

beforeAll(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterAll(() => vi.unstubAllGlobals())
afterEach(() => document.body.replaceChildren())

it('createMount(): hydrates the server HTML and keeps its elements', async () => {
  const container = createContainer('Clicks')
  const button = container.querySelector('button') as HTMLButtonElement
  await act(async () => mount(container, { label: 'Clicks' }))
  expect(container.querySelector('button')).toBe(button)
  fireEvent.click(button)
  expect(button).toHaveTextContent('Clicks 1')
})

it('createMount(): renders into an empty container', async () => {
  const container = createContainer()
  await act(async () => mount(container, { label: 'Clicks' }))
  expect(container.innerHTML).toBe(
    '<div data-part="island-content"><button type="button">Clicks 0</button></div>',
  )
})

it('createMount(): an update before hydration ends keeps the server HTML and then applies', async () => {
  const container = createContainer('Clicks')
  const button = container.querySelector('button')
  await act(async () => mount(container, { label: 'Clicks' }).update({ label: 'Presses' }))
  expect(container.querySelector('button')).toBe(button)
  expect(button).toHaveTextContent('Presses 0')
})

it('createMount(): an update keeps the state', async () => {
  const container = createContainer()
  const mounted = await act(async () => mount(container, { label: 'Clicks' }))
  fireEvent.click(container.querySelector('button') as Element)
  await act(async () => mounted.update({ label: 'Presses' }))
  expect(container).toHaveTextContent('Presses 1')
})

it('createMount(): a mounted container returns its island', async () => {
  const container = createContainer('Clicks')
  const first = await act(async () => mount(container, { label: 'Clicks' }))
  expect(await act(async () => createMount(Counter)(container, { label: 'Clicks' }))).toBe(first)
})

it.each(['Clicks', undefined])(
  'createMount(): unmount empties the container, server HTML %j',
  async (label) => {
    const container = createContainer(label)
    const mounted = await act(async () => mount(container, { label: 'Clicks' }))
    await act(async () => mounted.unmount())
    expect(container.innerHTML).toBe('')
    await act(async () => mount(container, { label: 'Clicks' }))
    expect(container).toHaveTextContent('Clicks 0')
  },
)
