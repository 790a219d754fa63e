import { render, screen } from '@testing-library/react'
import { useEffect } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { onVisibleOrInteraction } from '../../../src/islands/hydrateWhen.js'
import { Island } from '../../../src/islands/Island.js'
import { createMount } from '../../../src/islands/mount.js'

const setUp = () => {
  const cleanUp = vi.fn()
  const Content = () => {
    useEffect(() => cleanUp, [])
    return <p>Content of the island</p>
  }
  const load = async () => ({ mount: createMount(Content) })
  const island = <Island load={load} props={{}} hydrateWhen={onVisibleOrInteraction} />
  return { cleanUp, Content, island }
}

const nextTask = () => new Promise((done) => setTimeout(done))

// Unexpected console output fails a test: React warns there about an update outside `act()`.
test('Island: unmounting it in a test of the host page prints no warning about act()', async () => {
  const { cleanUp, island } = setUp()
  const { unmount } = render(island)
  await screen.findByText('Content of the island')
  unmount()
  await nextTask()
  expect(cleanUp).toHaveBeenCalledOnce()
  expect(screen.queryByText('Content of the island')).toBeNull()
})

test('Island: unmounting it before its server HTML has hydrated reports no error', async () => {
  const onError = vi.fn()
  window.addEventListener('error', onError)
  const { Content } = setUp()
  const container = document.createElement('div')
  container.innerHTML = `<div>${renderToString(<Content />)}</div>`
  createMount(Content)(container, {}).unmount()
  await nextTask()
  await nextTask()
  window.removeEventListener('error', onError)
  expect(onError).not.toHaveBeenCalled()
  expect(container.childElementCount).toBe(0)
})
