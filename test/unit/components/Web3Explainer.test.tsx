import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { defineFacts, Web3Explainer } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import { createRef } from 'react'
import { describe, expect, it } from 'vitest'
import { getFactText, renderedFactIds } from '../../support/renderedFacts.js'

const root = () => document.querySelector('.ankr-Web3Explainer') as HTMLElement
const part = (name: string) => root().querySelector(`[data-part="${name}"]`)
const { caveats } = en.Web3Explainer

const BRIEF = [
  'under-construction',
  'trust-without-controller',
  'next-generation',
  'no-single-controller',
  'participation-is-security',
]
const MORE = [
  'blockchain-underlies',
  'open-trustless-permissionless',
  'building-blocks',
  'away-from-corporations',
  'profit-from-data',
  'mass-adoption',
]

describe('Web3Explainer', () => {
  it('shows the status, the key idea and the definition, then the rest in a disclosure', () => {
    render(<Web3Explainer />)
    expect(renderedFactIds(root())).toEqual([...BRIEF, ...MORE])
    const disclosure = screen.getByRole('group')
    expect(disclosure.tagName).toBe('DETAILS')
    expect(renderedFactIds(disclosure)).toEqual(MORE)
  })

  it('shows the status in a dashed chip below the title', () => {
    render(<Web3Explainer />)
    const chip = part('header')?.querySelector('[data-part="chip"]')
    expect(chip).toHaveAttribute('data-kind', 'ahead')
    expect(renderedFactIds(chip as Element)).toEqual(['under-construction'])
  })

  it.each([1, 3, 6] as const)('renders heading level %i', (headingLevel) => {
    render(<Web3Explainer headingLevel={headingLevel} />)
    expect(screen.getByRole('heading', { level: headingLevel })).toHaveTextContent(en.Web3Explainer.title)
  })

  it('defaults to heading level 2', () => {
    render(<Web3Explainer />)
    expect(screen.getByRole('heading', { level: 2, name: en.Web3Explainer.title })).toBeVisible()
  })

  it('detail="brief" omits the disclosure, and keeps status, attribution, caveats and source', () => {
    render(<Web3Explainer detail="brief" />)
    expect(renderedFactIds(root())).toEqual(BRIEF)
    expect(screen.queryByRole('group')).toBeNull()
    for (const text of ['as Ankr sees it', caveats.trust, caveats.participation, 'March 2022']) {
      expect(root()).toHaveTextContent(text)
    }
  })

  it('shows our caveats beside the facts that need them, outside of any fact', () => {
    render(<Web3Explainer />)
    expect(part('idea')?.nextElementSibling).toHaveTextContent(caveats.trust)
    const participation = root().querySelector('[data-fact="participation-is-security"]')
    expect(participation?.nextElementSibling).toHaveTextContent(caveats.participation)
    expect(root().querySelector('[data-fact] [data-part="caveat"]')).toBeNull()
    for (const caveat of root().querySelectorAll('[data-part="caveat"]')) {
      expect(caveat.closest('[data-fact]')).toBeNull()
    }
  })

  it('omits the caveat, the eyebrow and the disclosure with the facts that a partner leaves out', () => {
    const left = [...MORE, 'under-construction', 'trust-without-controller', 'participation-is-security']
    render(<Web3Explainer facts={Object.fromEntries(left.map((id) => [id, null]))} />)
    expect(renderedFactIds(root())).toEqual(['next-generation', 'no-single-controller'])
    for (const name of ['status', 'chip', 'eyebrow', 'idea', 'caveat', 'details'])
      expect(part(name)).toBeNull()
  })

  it('a press opens and closes the disclosure', async () => {
    render(<Web3Explainer />)
    const disclosure = screen.getByRole('group')
    const summary = within(disclosure).getByText(en.Web3Explainer.more)
    expect(disclosure).not.toHaveAttribute('open')
    await userEvent.click(summary)
    expect(disclosure).toHaveAttribute('open')
    await userEvent.click(summary)
    expect(disclosure).not.toHaveAttribute('open')
  })

  it('starts open with `defaultOpen`, and keeps its state when rendered again', async () => {
    const { rerender } = render(<Web3Explainer defaultOpen />)
    expect(screen.getByRole('group')).toHaveAttribute('open')
    await userEvent.click(screen.getByText(en.Web3Explainer.more))
    rerender(<Web3Explainer defaultOpen className="again" />)
    expect(root()).toHaveClass('again')
    expect(screen.getByRole('group')).not.toHaveAttribute('open')
  })

  it('has a data attribute for each prop of the look that is not the default', () => {
    const { rerender } = render(<Web3Explainer surface="tinted" size="large" detail="brief" />)
    expect(root().dataset).toMatchObject({ surface: 'tinted', size: 'large', detail: 'brief' })
    rerender(<Web3Explainer surface="plain" size="medium" detail="full" />)
    expect({ ...root().dataset }).toEqual({ asOf: '2022-03-04' })
  })

  it('renders its terms as buttons with definitions', () => {
    render(<Web3Explainer defaultOpen />)
    const terms = screen.getAllByRole('button')
    expect(terms.map((term) => term.getAttribute('data-ankr-term'))).toEqual([
      'decentralization',
      'trustless',
      'permissionless',
      'peer-to-peer-value-transfer',
    ])
    for (const term of terms) {
      const words = en.glossary[term.getAttribute('data-ankr-term') as keyof typeof en.glossary]
      expect(term).toHaveAttribute('aria-description', expect.stringContaining(words.meaning))
      expect(term.nextElementSibling).toHaveTextContent(words.meaning)
    }
  })

  it('names the maker of opinions, and words nothing unfinished as finished', () => {
    render(<Web3Explainer />)
    for (const id of ['trust-without-controller', 'away-from-corporations', 'mass-adoption']) {
      expect(getFactText(id), id).toMatch(/Ankr sees/)
    }
    expect(getFactText('under-construction')).toMatch(/still being built/)
    expect(getFactText('no-single-controller')).toMatch(/is building/)
    expect(en.Web3Explainer.title).toMatch(/as Ankr describes it/)
  })

  it('names the source of an overridden fact only if it renders that fact', () => {
    const source = { id: 'report', title: 'Adoption report', publisher: 'Ankr', url: 'https://example.com' }
    const facts = defineFacts({ 'mass-adoption': { asOf: '2026-06-30', source } })
    const { rerender } = render(<Web3Explainer facts={facts} />)
    expect(root()).toHaveTextContent('Stated by Ankr in March 2022 · The Ankr Approach')
    expect(root().querySelector('[data-fact="mass-adoption"]')).toHaveAttribute('data-as-of', '2026-06-30')
    expect(root()).toHaveTextContent('June 2026 · Adoption report')
    rerender(<Web3Explainer facts={facts} detail="brief" />)
    expect(root()).not.toHaveTextContent('Adoption report')
  })

  it('ref: receives the root element', () => {
    const ref = createRef<HTMLElement>()
    render(<Web3Explainer ref={ref} />)
    expect(ref.current).toBe(root())
  })
})
