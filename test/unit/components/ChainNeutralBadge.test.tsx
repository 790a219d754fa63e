import { render, screen, within } from '@testing-library/react'
import { ChainNeutralBadge, defineFacts } from 'ankr-approach'
import { createRef } from 'react'
import { describe, expect, it } from 'vitest'
import { pseudo } from '../../support/pseudo.js'

const meaning =
  'One platform, many different chains. Ankr commits to promoting none over another, and to steering nobody towards one. As a multi-chain provider, it stays neutral. Also called blockchain agnosticism.'
const root = () => document.querySelector('.ankr-ChainNeutralBadge') as HTMLElement
const definition = () => root().querySelector('[data-part="definition"]')

describe('ChainNeutralBadge', () => {
  it('renders a button that is described by its definition', () => {
    render(<ChainNeutralBadge />)
    const badge = screen.getByRole('button', { name: 'Chain neutral' })
    expect(badge).toHaveAttribute('type', 'button')
    expect(badge).toHaveAttribute('aria-description', meaning)
    expect(badge).toHaveAttribute('data-ankr-term', 'chain-neutral')
  })

  it('renders the definition after the button, with its source, and marks each statement as a fact', () => {
    render(<ChainNeutralBadge />)
    expect(screen.getByRole('button').nextElementSibling).toBe(definition())
    expect(definition()?.textContent).toBe(` (Chain neutral: ${meaning} Source: The Ankr Approach)`)
    const facts = [...root().querySelectorAll('[data-fact]')].map((element) =>
      element.getAttribute('data-fact'),
    )
    expect(facts).toEqual([
      'one-platform-multiple-chains',
      'no-chain-promoted',
      'multi-chain-provider',
      'blockchain-agnosticism',
    ])
  })

  it('defaults to size "medium" and appearance "outline"', () => {
    render(<ChainNeutralBadge />)
    expect(root()).toHaveAttribute('data-size', 'medium')
    expect(root()).toHaveAttribute('data-appearance', 'outline')
  })

  it.each(['small', 'medium'] as const)('renders the size %s', (size) => {
    render(<ChainNeutralBadge size={size} />)
    expect(root()).toHaveAttribute('data-size', size)
  })

  it.each(['outline', 'tint', 'solid', 'plain'] as const)('renders the appearance %s', (appearance) => {
    render(<ChainNeutralBadge appearance={appearance} />)
    expect(root()).toHaveAttribute('data-appearance', appearance)
  })

  it('renders a link with a tooltip for `href`', () => {
    render(<ChainNeutralBadge href="/chains" />)
    const link = screen.getByRole('link', { name: 'Chain neutral' })
    expect(link).toHaveAttribute('href', '/chains')
    expect(link).toHaveAttribute('aria-description', meaning)
    expect(link.nextElementSibling).toBe(definition())
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('renders text that still marks its fact for `showTooltip={false}`', () => {
    render(<ChainNeutralBadge showTooltip={false} />)
    expect(screen.queryByRole('button')).toBeNull()
    expect(definition()).toBeNull()
    expect(root()).toHaveTextContent('Chain neutral')
    expect(screen.getByText('Chain neutral')).toHaveAttribute('data-fact', 'multi-chain-provider')
  })

  it('renders a plain link for `href` with `showTooltip={false}`', () => {
    render(<ChainNeutralBadge href="/chains" showTooltip={false} />)
    const link = screen.getByRole('link', { name: 'Chain neutral' })
    expect(link).not.toHaveAttribute('aria-description')
    expect(link).not.toHaveAttribute('data-ankr-term')
    expect(within(link).getByText('Chain neutral')).toHaveAttribute('data-as-of', '2022-03-04')
  })

  it('hides its icon from assistive technology', () => {
    render(<ChainNeutralBadge />)
    expect(root().querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  })

  it('dates its statements by the overridden facts, and names their source', () => {
    const source = { id: 'report', title: 'Neutrality report', publisher: 'Ankr', url: 'https://example.com' }
    render(<ChainNeutralBadge facts={defineFacts({ 'no-chain-promoted': { asOf: '2026-06-30', source } })} />)
    expect(root().querySelector('[data-fact="no-chain-promoted"]')).toHaveAttribute(
      'data-as-of',
      '2026-06-30',
    )
    expect(definition()).toHaveTextContent('Source: The Ankr Approach · Neutrality report')
  })

  it('renders the messages of the locale', () => {
    render(<ChainNeutralBadge locale={pseudo} />)
    expect(screen.getByRole('button', { name: pseudo.ChainNeutralBadge.label })).toBeVisible()
    expect(root()).toHaveAttribute('lang', 'en-XA')
    expect(root()).toHaveAttribute('dir', 'ltr')
  })

  it('ref: receives the root element', () => {
    const ref = createRef<HTMLSpanElement>()
    render(<ChainNeutralBadge ref={ref} />)
    expect(ref.current).toBe(root())
  })
})
