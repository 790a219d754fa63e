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
  it('renders the definition of Web 3.0, then its key idea, then the rest in a disclosure', () => {
    render(<Web3Explainer />)
    expect(stated(root())).toEqual([...WHAT, ...IDEA, ...MORE])
    const disclosure = screen.getByRole('group')
    expect(disclosure.tagName).toBe('DETAILS')
    expect(stated(disclosure)).toEqual(MORE)
  })

  it('defaults to heading level 2', () => {
    render(<Web3Explainer />)
    expect(screen.getByRole('heading', { level: 2, name: en.Web3Explainer.title })).toBeVisible()
  })

  it.each([1, 3, 6] as const)('renders heading level %i', (headingLevel) => {
    render(<Web3Explainer headingLevel={headingLevel} />)
    expect(screen.getByRole('heading', { level: headingLevel })).toHaveTextContent(en.Web3Explainer.title)
  })

  it('when compact, renders only the definition and the key idea', () => {
    render(<Web3Explainer variant="compact" />)
    expect(stated(root())).toEqual([...WHAT, ...IDEA])
    expect(screen.queryByRole('group')).toBeNull()
  })

  it('starts closed, and a press opens and closes it', async () => {
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

  it.each(['rule', 'tint'] as const)('renders the appearance %s', (appearance) => {
    render(<Web3Explainer appearance={appearance} />)
    expect(root()).toHaveAttribute('data-appearance', appearance)
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
      expect(term).toHaveAttribute('aria-description', words.meaning)
      expect(term.nextElementSibling).toHaveTextContent(words.meaning)
      expect(term.nextElementSibling).toHaveTextContent(`Source: ${words.source}`)
    }
  })

  it('words opinions as opinions, and nothing unfinished as finished', () => {
    render(<Web3Explainer />)
    const words = (id: string) => root().querySelector(`[data-fact="${id}"]`)?.textContent
    for (const id of ['trust-without-controller', 'away-from-corporations', 'mass-adoption']) {
      expect(words(id)).toMatch(/^(In )?Ankr/)
    }
    expect(words('under-construction')).toMatch(/still being built/)
  })

  it('names the source and the month of its facts', () => {
    render(<Web3Explainer />)
    expect(root()).toHaveTextContent('As stated by Ankr in March 2022 · The Ankr Approach')
    expect(screen.getByRole('link', { name: 'The Ankr Approach' })).toBeVisible()
  })

  it('names the source of an overridden fact only if it renders that fact', () => {
    const source = { id: 'report', title: 'Adoption report', publisher: 'Ankr', url: 'https://example.com' }
    const facts = defineFacts({ 'mass-adoption': { asOf: '2026-06-30', source } })
    const { rerender } = render(<Web3Explainer facts={facts} />)
    expect(root().querySelector('[data-fact="mass-adoption"]')).toHaveAttribute('data-as-of', '2026-06-30')
    expect(root()).toHaveTextContent('June 2026 · Adoption report')
    rerender(<Web3Explainer facts={facts} variant="compact" />)
    expect(root()).not.toHaveTextContent('Adoption report')
  })

  it('ref: receives the root element', () => {
    const ref = createRef<HTMLElement>()
    render(<Web3Explainer ref={ref} />)
    expect(ref.current).toBe(root())
  })
})
