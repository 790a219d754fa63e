import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { defineFacts, Web3Explainer } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import { createRef } from 'react'
import { describe, expect, it } from 'vitest'

const root = () => document.querySelector('.ankr-Web3Explainer') as HTMLElement
const stated = (within: ParentNode) =>
  [...within.querySelectorAll('[data-fact]')].map((element) => element.getAttribute('data-fact'))

const WHAT = ['next-generation', 'no-single-controller', 'under-construction']
const IDEA = ['trust-without-controller', 'participation-is-security']
const MORE = [
  'blockchain-underlies',
  'open-trustless-permissionless',
  'building-blocks',
  'away-from-corporations',
  'profit-from-data',
  'mass-adoption',
]

describe('Web3Explainer', () => {
  it('tells what Web 3.0 is, then its key idea, then the rest in a disclosure', () => {
    render(<Web3Explainer />)
    expect(stated(root())).toEqual([...WHAT, ...IDEA, ...MORE])
    const disclosure = screen.getByRole('group')
    expect(disclosure.tagName).toBe('DETAILS')
    expect(stated(disclosure)).toEqual(MORE)
  })

  it('is titled at level 2 unless told otherwise', () => {
    render(<Web3Explainer />)
    expect(screen.getByRole('heading', { level: 2, name: en.Web3Explainer.title })).toBeVisible()
  })

  it.each([1, 3, 6] as const)('is titled at level %i', (headingLevel) => {
    render(<Web3Explainer headingLevel={headingLevel} />)
    expect(screen.getByRole('heading', { level: headingLevel })).toHaveTextContent(en.Web3Explainer.title)
  })

  it('tells only what Web 3.0 is and its key idea when compact', () => {
    render(<Web3Explainer variant="compact" />)
    expect(stated(root())).toEqual([...WHAT, ...IDEA])
    expect(screen.queryByRole('group')).toBeNull()
  })

  it('starts closed, opens and closes at a press', async () => {
    render(<Web3Explainer />)
    const disclosure = screen.getByRole('group')
    const summary = within(disclosure).getByText(en.Web3Explainer.more)
    expect(disclosure).not.toHaveAttribute('open')
    await userEvent.click(summary)
    expect(disclosure).toHaveAttribute('open')
    await userEvent.click(summary)
    expect(disclosure).not.toHaveAttribute('open')
  })

  it('starts open with defaultOpen, and stays as the reader left it when rendered again', async () => {
    const { rerender } = render(<Web3Explainer defaultOpen />)
    expect(screen.getByRole('group')).toHaveAttribute('open')
    await userEvent.click(screen.getByText(en.Web3Explainer.more))
    rerender(<Web3Explainer defaultOpen className="again" />)
    expect(root()).toHaveClass('again')
    expect(screen.getByRole('group')).not.toHaveAttribute('open')
  })

  it.each(['rule', 'tint'] as const)('comes in the appearance %s', (appearance) => {
    render(<Web3Explainer appearance={appearance} />)
    expect(root()).toHaveAttribute('data-appearance', appearance)
  })

  it('explains its terms where they stand', () => {
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
      expect(term).toHaveAttribute('aria-description', words.meaning)
      expect(term.nextElementSibling).toHaveTextContent(words.meaning)
      expect(term.nextElementSibling).toHaveTextContent(`Source: ${words.source}`)
    }
  })

  it('words an opinion as one, and nothing as arrived that is still being built', () => {
    render(<Web3Explainer />)
    const words = (id: string) => root().querySelector(`[data-fact="${id}"]`)?.textContent
    for (const id of ['trust-without-controller', 'away-from-corporations', 'mass-adoption']) {
      expect(words(id)).toMatch(/^(In )?Ankr/)
    }
    expect(words('under-construction')).toMatch(/still being built/)
  })

  it('names the source and the month of all it tells', () => {
    render(<Web3Explainer />)
    expect(root()).toHaveTextContent('As stated by Ankr in March 2022 · The Ankr Approach')
    expect(screen.getByRole('link', { name: 'The Ankr Approach' })).toBeVisible()
  })

  it('names the source of a fact the partner refreshed, if it tells that fact', () => {
    const source = { id: 'report', title: 'Adoption report', publisher: 'Ankr', url: 'https://example.com' }
    const facts = defineFacts({ 'mass-adoption': { asOf: '2026-06-30', source } })
    const { rerender } = render(<Web3Explainer facts={facts} />)
    expect(root().querySelector('[data-fact="mass-adoption"]')).toHaveAttribute('data-as-of', '2026-06-30')
    expect(root()).toHaveTextContent('June 2026 · Adoption report')
    rerender(<Web3Explainer facts={facts} variant="compact" />)
    expect(root()).not.toHaveTextContent('Adoption report')
  })

  it('gives its ref the root', () => {
    const ref = createRef<HTMLElement>()
    render(<Web3Explainer ref={ref} />)
    expect(ref.current).toBe(root())
  })
})
