import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ResilienceExplorer, type Scenario, type ScenarioChangeEvent } from 'ankr-approach'
import { StrictMode } from 'react'
import { describe, expect, it } from 'vitest'
import { choose, chosen, disabled, GROUPS, pictures, radio, sentences, table } from './support/resilience.js'

const [FAIL, FIRST, SPARE] = GROUPS

describe('ResilienceExplorer: choices', () => {
  it('a choice updates title, pictures, sentences and table', async () => {
    render(<ResilienceExplorer />)
    await choose(FAIL, 'Three')
    expect(pictures()[0]).toEqual([-60, -15, -10, 8, 7])
    await choose(FIRST, 'Second largest')
    expect(pictures()).toEqual([
      [60, -15, -10, -8, 7],
      [10, -10, -10, -10, 10, 10, 10, 10, 10, 10],
    ])
    expect(table()['Nodes still up, of 100']).toEqual(['67', '70'])
    await choose(SPARE, '25%')
    expect(sentences()).toEqual([
      'When the second- to fourth-largest hosting providers fail, 67 of 100 nodes stay up if concentrated, or 70 if spread out',
      'Concentrated: each remaining node would have to take on 1.49 times its usual load. With 25% spare capacity, it cannot. Spread out: each remaining node would have to take on 1.43 times its usual load. With 25% spare capacity, it cannot.',
    ])
    await choose(FIRST, 'Smallest')
    expect(pictures()[0]).toEqual([60, 15, -10, -8, -7])
    await choose(FAIL, 'None')
    expect(
      pictures()
        .flat()
        .every((nodes) => nodes > 0),
    ).toBe(true)
    expect(sentences()).toEqual([
      'When every provider is up, all 100 nodes are available, whoever hosts them',
    ])
  })

  it('an arrow key chooses the next option, and Tab leaves the group', async () => {
    render(<ResilienceExplorer />)
    radio(FAIL, 'One').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(radio(FAIL, 'Two')).toHaveFocus()
    expect(chosen()).toEqual([['Two'], ['Largest'], ['50%']])
    await userEvent.tab()
    expect(radio(FIRST, 'Largest')).toHaveFocus()
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
    await choose(FAIL, 'Two')
    await choose(SPARE, '100%')
    document.removeEventListener('ankr-scenario-change', listener)
    expect(dispatchedEvents).toEqual([
      { failureCount: 2, failureOrder: 'largest', spareCapacity: 0.5 },
      { failureCount: 2, failureOrder: 'largest', spareCapacity: 1 },
    ])
  })

  it('options beyond the number of providers are disabled', async () => {
    render(<ResilienceExplorer concentratedShares={[0.7, 0.3]} />)
    expect(disabled()).toEqual([['Three'], [], []])
    await choose(FAIL, 'Two')
    expect(disabled()).toEqual([['Three'], ['Second largest'], []])
    await choose(FAIL, 'One')
    await choose(FIRST, 'Second largest')
    expect(disabled()).toEqual([['Two', 'Three'], [], []])
  })

  it('a choice is clamped when new shares have fewer providers', async () => {
    const { rerender } = render(<ResilienceExplorer />)
    await choose(FAIL, 'Three')
    rerender(<ResilienceExplorer concentratedShares={[0.7, 0.3]} />)
    expect(pictures()[0]).toEqual([-70, -30])
    expect(chosen()[0]).toEqual(['Two'])
    expect(sentences()[1]).toMatch(/^Concentrated: no nodes are left\./)
  })

  it('a choice is kept when the parent renders again', async () => {
    const { rerender } = render(<ResilienceExplorer />)
    await choose(FAIL, 'Two')
    rerender(<ResilienceExplorer id="again" defaultFailureCount={3} />)
    expect(pictures()[0]).toEqual([-60, -15, 10, 8, 7])
    expect(chosen()[0]).toEqual(['Two'])
  })

  it('two instances on a page do not share their choices, and a form around them submits none', async () => {
    const { container } = render(
      <form>
        <ResilienceExplorer />
        <ResilienceExplorer />
      </form>,
    )
    const inputs = [...container.querySelectorAll('input')]
    expect(new Set(inputs.map(({ name }) => name)).size).toBe(6)
    await userEvent.click(inputs[3] as HTMLElement)
    expect(inputs.map(({ checked }) => checked && 1).filter(Boolean)).toHaveLength(6)
    expect(inputs.every((input) => input.getAttribute('form') === '')).toBe(true)
  })

  it('detail="brief": has no choices and no table, and keeps the illustration, the limits and the source', () => {
    const { container } = render(<ResilienceExplorer detail="brief" />)
    expect(container.querySelector('fieldset, table')).toBeNull()
    expect(container).toHaveTextContent('This is an illustration.')
    expect(container).toHaveTextContent('A share of nodes is not a share of stake')
    expect(container).toHaveTextContent('Stated by Ankr in March 2022')
    expect(pictures()[0]).toEqual([-60, 15, 10, 8, 7])
  })
})
