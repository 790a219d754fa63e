import { act } from '@testing-library/react'
import { ResilienceExplorer } from 'ankr-approach'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { enableControls } from '../../../src/islands/hydrateWhen.js'
import { chosen, disabled, GROUPS, pictures, radio } from './support/resilience.js'

afterEach(() => document.body.replaceChildren())

const serve = () => {
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = renderToString(<ResilienceExplorer />)
  return container
}

const hydrate = async (container: HTMLElement) => {
  const onRecoverableError = vi.fn()
  const root = await act(() =>
    hydrateRoot(
      container,
      <StrictMode>
        <ResilienceExplorer />
      </StrictMode>,
      { onRecoverableError },
    ),
  )
  expect(onRecoverableError).not.toHaveBeenCalled()
  return () => act(() => root.unmount())
}

describe('ResilienceExplorer on the server', () => {
  it('renders in full without JavaScript, and hydrates without a change', async () => {
    const container = serve()
    expect(pictures()[0]).toEqual([-60, 15, 10, 8, 7])
    expect(chosen()).toEqual([['One'], ['Largest'], ['50%']])
    // Nothing answers a choice before hydration: it is disabled until then.
    expect(disabled().flat()).toHaveLength(11)
    const before = container.innerHTML.replaceAll(' disabled=""', '')
    const unmount = await hydrate(container)
    expect(container.innerHTML.replaceAll(/ (?:name|aria-description)="[^"]*"| form=""/g, '')).toBe(before)
    await unmount()
  })

  it('keeps a choice made before hydration, and dispatches no event for it', async () => {
    const listener = vi.fn()
    document.addEventListener('ankr-scenario-change', listener)
    const container = serve()
    enableControls(container)
    radio(GROUPS[0], 'Three').click()
    expect(chosen()[0]).toEqual(['Three'])
    const unmount = await hydrate(container)
    expect(chosen()).toEqual([['Three'], ['Largest'], ['50%']])
    expect(pictures()[0]).toEqual([-60, -15, -10, 8, 7])
    expect(listener).not.toHaveBeenCalled()
    document.removeEventListener('ankr-scenario-change', listener)
    await unmount()
  })

  it('keeps a choice that the browser restores beside the default', async () => {
    const container = serve()
    radio(GROUPS[0], 'None').checked = true
    const unmount = await hydrate(container)
    expect(chosen()).toEqual([['None'], ['Largest'], ['50%']])
    expect(pictures()[0]).toEqual([60, 15, 10, 8, 7])
    await unmount()
  })

  it('renders no id and no name that a copy or a form around it would share', () => {
    expect(serve().querySelectorAll('[id], [name], [for]')).toHaveLength(0)
  })

  it('enableControls: two copies have different groups, which no form submits', () => {
    const container = document.body.appendChild(document.createElement('form'))
    container.innerHTML = renderToString(<ResilienceExplorer />) + renderToString(<ResilienceExplorer />)
    enableControls(container)
    const inputs = [...container.querySelectorAll('input')]
    expect(new Set(inputs.map(({ name }) => name)).size).toBe(6)
    expect(inputs.every((input) => input.getAttribute('form') === '' && !input.matches(':disabled'))).toBe(
      true,
    )
    expect(inputs.filter(({ checked }) => checked)).toHaveLength(6)
  })
})
