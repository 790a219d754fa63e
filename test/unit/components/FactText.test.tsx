import { render, screen } from '@testing-library/react'
import { defineFacts, FactText } from 'ankr-approach'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { partnerFacts } from '../../support/components.js'

const rootOf = (element: React.ReactElement) => render(element).container.firstElementChild

afterEach(() => vi.unstubAllEnvs())

describe('FactText', () => {
  it('states the fact, then its publisher and date, which link to the document', () => {
    const root = rootOf(<FactText factId="nodes-launched" />)
    expect(root).toHaveTextContent('Ankr has launched over 15,000 nodes worldwide. (Ankr, March 2022)')
    expect(screen.getByRole('link', { name: 'Ankr, March 2022' })).toHaveAttribute(
      'href',
      expect.stringContaining('677db697'),
    )
  })

  it('marks only the sentence as the fact', () => {
    const fact = rootOf(<FactText factId="nodes-launched" />)?.querySelector('[data-fact]')
    expect(fact?.textContent).toMatch(/^Ankr has launched over 15,000 nodes worldwide\.$/)
    expect(fact?.closest('[data-as-of]')).toHaveAttribute('data-as-of', '2022-03-04')
  })

  it('shows the age with `now`, and a status other than current', () => {
    const facts = defineFacts({ 'self-funded': { status: 'withdrawn' } })
    expect(rootOf(<FactText factId="self-funded" facts={facts} now="2026-11-23" />)).toHaveTextContent(
      'Ankr says it is self-funded. (Ankr, March 2022) (4 years ago) (no longer published)',
    )
  })

  it('uses the words of `messages` for the attribution', () => {
    expect(
      rootOf(<FactText factId="self-funded" messages={{ attribution: '{date}: {publisher}' }} />),
    ).toHaveTextContent('(March 2022: Ankr)')
  })

  it('states a fact that the partner adds', () => {
    expect(rootOf(<FactText factId="our-regions" facts={partnerFacts} />)).toHaveTextContent(
      'exactly 12 ⟦ŕéĝîöñš⟧ (Ankr, June 2026)',
    )
  })

  it('renders nothing for a fact that is left out', () => {
    const facts = defineFacts({ 'no-public-cloud': null })
    expect(rootOf(<FactText factId="no-public-cloud" facts={facts} />)).toBeNull()
  })

  it('throws for an unknown id in development, and renders nothing in production', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<FactText factId="constructor" />)).toThrow(
      /FactText: the prop `factId` is "constructor"\. Accepted: title, /,
    )
    vi.mocked(console.error).mockRestore()
    vi.stubEnv('NODE_ENV', 'production')
    expect(rootOf(<FactText factId="constructor" />)).toBeNull()
  })
})
