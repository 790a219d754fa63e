import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ResilienceExplorer, type Scenario, type ScenarioChangeEvent } from 'ankr-approach'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { choices, pictures, sentences, table } from './support/resilience.js'

describe('ResilienceExplorer: choices', () => {
  it('a choice updates pictures, sentences and table', async () => {
    render(<ResilienceExplorer />)
    const [failing, first, headroom] = choices()
    await userEvent.selectOptions(failing, 'Three')
    expect(pictures()[0]).toEqual([-60, -15, -10, 8, 7])
    await userEvent.selectOptions(first, 'Second largest')
    expect(pictures()).toEqual([
      [60, -15, -10, -8, 7],
      [10, -10, -10, -10, 10, 10, 10, 10, 10, 10],
    ])
    expect(table()['Nodes still up, of 100']).toEqual(['67', '70'])
    await userEvent.selectOptions(headroom, '25%')
    expect(sentences()).toEqual([
      'When the second- to fourth-largest providers fail, 67 of 100 nodes stay up if one holds most of them, and 70 of 100 if 10 share them.',
      'Concentrated: each node left would have to carry 1.49 times its load. With 25% to spare, it cannot.',
      'Spread: each node left would have to carry 1.43 times its load. With 25% to spare, it cannot.',
    ])
    await userEvent.selectOptions(first, 'Smallest')
    expect(pictures()[0]).toEqual([60, 15, -10, -8, -7])
    await userEvent.selectOptions(failing, 'None')
    expect(
      pictures()
        .flat()
        .every((nodes) => nodes > 0),
    ).toBe(true)
    expect(sentences()).toEqual(['While every provider is up, all 100 nodes serve, whoever holds them.'])
  })

  it('every select and their group have an accessible name', () => {
    render(<ResilienceExplorer />)
    const group = within(screen.getByRole('group', { name: 'What fails' }))
    for (const name of ['Providers that fail', 'First to fail', 'Spare capacity'])
      expect(group.getByRole('combobox', { name })).toBeVisible()
  })

  it('a choice dispatches ankr-scenario-change, and mounting does not', async () => {
    const dispatchedEvents: Scenario[] = []
    const listener = (event: Event) => dispatchedEvents.push((event as ScenarioChangeEvent).detail)
    document.addEventListener('ankr-scenario-change', listener)
    render(
      <StrictMode>
        <ResilienceExplorer />
      </StrictMode>,
    )
    expect(dispatchedEvents).toEqual([])
    await userEvent.selectOptions(choices()[0], 'Two')
    await userEvent.selectOptions(choices()[2], '100%')
    document.removeEventListener('ankr-scenario-change', listener)
    expect(dispatchedEvents).toEqual([
      { failureCount: 2, failureOrder: 'largest', spareCapacity: 0.5 },
      { failureCount: 2, failureOrder: 'largest', spareCapacity: 1 },
    ])
  })

  it('options beyond the number of providers are disabled', async () => {
    const disabled = () =>
      choices().map((choice) => [...choice.querySelectorAll('option:disabled')].map((one) => one.textContent))
    render(<ResilienceExplorer concentratedShares={[0.7, 0.3]} />)
    expect(disabled()).toEqual([['Three'], [], []])
    await userEvent.selectOptions(choices()[0], 'Two')
    expect(disabled()).toEqual([['Three'], ['Second largest'], []])
    await userEvent.selectOptions(choices()[0], 'One')
    await userEvent.selectOptions(choices()[1], 'Second largest')
    expect(disabled()).toEqual([['Two', 'Three'], [], []])
  })

  it('a choice is clamped when new shares have fewer providers', async () => {
    const { rerender } = render(<ResilienceExplorer />)
    await userEvent.selectOptions(choices()[0], 'Three')
    rerender(<ResilienceExplorer concentratedShares={[0.7, 0.3]} />)
    expect(pictures()[0]).toEqual([-70, -30])
    expect(choices()[0]).toHaveDisplayValue('Two')
    expect(sentences()[1]).toBe('Concentrated: no node is left to carry the load.')
  })

  it('a choice is kept when the parent renders again', async () => {
    const { rerender } = render(<ResilienceExplorer />)
    await userEvent.selectOptions(choices()[0], 'Two')
    rerender(<ResilienceExplorer id="again" defaultFailureCount={3} />)
    expect(pictures()[0]).toEqual([-60, -15, 10, 8, 7])
  })
})

describe('ResilienceExplorer on the server', () => {
  const serve = () => {
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = renderToString(<ResilienceExplorer />)
    // happy-dom takes the second option of parsed HTML to be chosen whenever a later one is marked.
    for (const option of container.querySelectorAll<HTMLOptionElement>('option[selected]'))
      option.selected = true
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

  it('renders in full without JavaScript, and hydrates without a change', async () => {
    const container = serve()
    expect(pictures()[0]).toEqual([-60, 15, 10, 8, 7])
    expect(choices().map((choice) => choice.value)).toEqual(['1', 'largest', '0.5'])
    // Nothing answers a select before hydration: it is disabled until then.
    const before = container.innerHTML.replace(/(<select [^>]*) disabled=""/g, '$1')
    for (const choice of choices()) expect(choice).toBeDisabled()
    const unmount = await hydrate(container)
    expect(container.innerHTML).toBe(before)
    await unmount()
    container.remove()
  })

  it('keeps a choice made before hydration, and dispatches no event for it', async () => {
    const listener = vi.fn()
    document.addEventListener('ankr-scenario-change', listener)
    const container = serve()
    choices()[0].value = '3'
    const unmount = await hydrate(container)
    expect(choices()[0]).toHaveDisplayValue('Three')
    expect(pictures()[0]).toEqual([-60, -15, -10, 8, 7])
    expect(listener).not.toHaveBeenCalled()
    document.removeEventListener('ankr-scenario-change', listener)
    await unmount()
    container.remove()
  })

  it('renders no id and no name that a copy or a form around it would share', () => {
    const container = serve()
    expect(container.querySelectorAll('[id], [name], [for]')).toHaveLength(0)
    container.remove()
  })
})
