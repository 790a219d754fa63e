import { render, screen, within } from '@testing-library/react'
import { ChainNeutralBadge, defineFacts } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import { createRef } from 'react'
import { describe, expect, it } from 'vitest'
import { noChainPromoted } from '../../../src/facts/library/neutral.js'
import { formatMonth } from '../../../src/i18n/formats.js'
import { pseudo } from '../../support/pseudo.js'

const meaning =
  'Ankr offers multiple blockchains on a single platform. Ankr does not promote any chain over another, or steer its users to one. Ankr is a multi-chain provider, and is therefore neutral. Chain neutrality is also called blockchain agnosticism.'
const citation = 'Ankr, The Ankr Approach, March 2022'
const report = { id: 'report', title: 'Neutrality report', publisher: 'Ankr', url: 'https://example.com' }
const root = () => document.querySelector('.ankr-ChainNeutralBadge') as HTMLElement
const definition = () => root().querySelector('[data-ankr-term] + span')

describe('ChainNeutralBadge', () => {
  it('renders a button that is described by its definition', () => {
    render(<ChainNeutralBadge />)
    const badge = screen.getByRole('button', { name: 'Chain neutral' })
    expect(badge).toHaveAttribute('type', 'button')
    expect(badge).toHaveAttribute('aria-description', `${meaning}\n${citation}`)
    expect(badge).toHaveAttribute('data-ankr-term', 'chain-neutral')
  })

  it('renders the definition after the button, with its source and date, and marks each statement as a fact', () => {
    render(<ChainNeutralBadge />)
    expect(screen.getByRole('button').nextElementSibling).toBe(definition())
    expect(definition()?.textContent).toBe(` (Chain neutral:\n\n${meaning}\n${citation})`)
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

  it.each(['small', 'medium', 'large'] as const)('renders the size %s', (size) => {
    render(<ChainNeutralBadge size={size} />)
    expect(root()).toHaveAttribute('data-size', size)
  })

  it.each(['outline', 'tinted', 'accent', 'solid', 'plain'] as const)(
    'renders the appearance %s',
    (appearance) => {
      render(<ChainNeutralBadge appearance={appearance} />)
      expect(root()).toHaveAttribute('data-appearance', appearance)
    },
  )

  it('renders a link with a tooltip for `href`', () => {
    render(<ChainNeutralBadge href="/chains" />)
    const link = screen.getByRole('link', { name: 'Chain neutral' })
    expect(link).toHaveAttribute('href', '/chains')
    expect(link).toHaveAttribute('aria-description', `${meaning}\n${citation}`)
    expect(link.nextElementSibling).toBe(definition())
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('showTooltip={false}: renders text with its fact, and the citation as text for screen readers', () => {
    render(<ChainNeutralBadge showTooltip={false} />)
    expect(screen.queryByRole('button')).toBeNull()
    expect(definition()).toBeNull()
    expect(root()).toHaveTextContent(`Chain neutral (${citation})`)
    expect(screen.getByText('Chain neutral')).toHaveAttribute('data-fact', 'multi-chain-provider')
    expect(root().querySelector('[data-part="citation"]')).not.toHaveAttribute('aria-hidden')
  })

  it('renders a plain link for `href` with `showTooltip={false}`', () => {
    render(<ChainNeutralBadge href="/chains" showTooltip={false} />)
    const link = screen.getByRole('link', { name: 'Chain neutral' })
    expect(link).not.toHaveAttribute('aria-description')
    expect(link).not.toHaveAttribute('data-ankr-term')
    expect(within(link).getByText('Chain neutral').closest('[data-as-of]')).toHaveAttribute(
      'data-as-of',
      '2022-03-04',
    )
  })

  it('hides its icon from assistive technology', () => {
    render(<ChainNeutralBadge />)
    expect(root().querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  })

  it('showMaker: names Ankr after the label, also on a page without CSS', () => {
    render(<ChainNeutralBadge showMaker />)
    expect(screen.getByRole('button', { name: 'Chain neutral Ankr' })).toBeVisible()
  })

  it('showIcon={false}: omits the icon', () => {
    render(<ChainNeutralBadge showIcon={false} />)
    expect(root().querySelector('svg')).toBeNull()
  })

  it('layout="card": states in its note that no chain is promoted', () => {
    render(<ChainNeutralBadge layout="card" showTooltip={false} />)
    const note = root().querySelector('[data-part="note"]')
    expect(note).toHaveAttribute('data-fact', 'no-chain-promoted')
    expect(note?.textContent).toMatch(/^ Ankr does not promote any chain over another/)
  })

  it('the citation in the locale matches the date and the source of the library facts', () => {
    const { source, asOf } = noChainPromoted
    expect(en.ChainNeutralBadge.citations).toHaveProperty([`${source.id} ${asOf}`], citation)
    expect(citation).toBe(`${source.publisher}, ${source.title}, ${formatMonth(asOf, en)}`)
  })

  it('dates its statements by the overridden facts, and names their source and date', () => {
    render(
      <ChainNeutralBadge
        facts={defineFacts({ 'no-chain-promoted': { asOf: '2026-06-30', source: report } })}
      />,
    )
    expect(root().querySelector('[data-fact="no-chain-promoted"]')).toHaveAttribute(
      'data-as-of',
      '2026-06-30',
    )
    expect(definition()).toHaveTextContent(`${citation} · Ankr, Neutrality report, 2026-06-30)`)
  })

  it('omits a fact that the partner leaves out, from the definition and the description', () => {
    render(<ChainNeutralBadge facts={defineFacts({ 'multi-chain-provider': null })} />)
    expect(definition()).not.toHaveTextContent('multi-chain provider')
    expect(screen.getByRole('button').getAttribute('aria-description')).not.toContain('multi-chain provider')
  })

  it.each([{ status: 'withdrawn' }, { status: 'superseded', supersededBy: report }] as const)(
    'omits a fact with the status $status, from the definition, the description and the note of the card',
    (change) => {
      const facts = defineFacts({ [noChainPromoted.id]: change })
      render(<ChainNeutralBadge layout="card" facts={facts} />)
      expect(root().querySelector(`[data-fact="${noChainPromoted.id}"]`)).toBeNull()
      expect(root().innerHTML).not.toContain('does not promote')
    },
  )

  it('renders a label without a tooltip and a citation if the partner leaves out all of its facts', () => {
    const ids = ['one-platform-multiple-chains', 'no-chain-promoted', 'multi-chain-provider']
    const none = Object.fromEntries([...ids, 'blockchain-agnosticism'].map((id) => [id, null]))
    render(<ChainNeutralBadge layout="card" disclaimer facts={defineFacts(none)} />)
    expect(root().textContent).toBe('Chain neutral')
    expect(root().querySelector('[data-fact]')).toBeNull()
  })

  it.each([
    ['2026-11-23', ' (4\u00a0yr\u00a0ago)'],
    [new Date('2023-03-05'), ' (1\u00a0yr\u00a0ago)'],
    ['2022-12-31', ''],
    ['2021-01-01', ''],
  ])('now=%j: shows the age of the facts in whole years', (now, age) => {
    render(<ChainNeutralBadge now={now} />)
    expect(definition()?.textContent?.endsWith(`${citation}${age})`)).toBe(true)
  })

  it('disclaimer: is the last sentence of the definition, outside every fact', () => {
    render(<ChainNeutralBadge disclaimer />)
    const caveat = 'This site has not checked them.'
    expect(definition()?.textContent).toMatch(/checked them\.\nAnkr, /)
    for (const fact of root().querySelectorAll('[data-fact]')) expect(fact).not.toHaveTextContent(caveat)
    expect(screen.getByRole('button').getAttribute('aria-description')).toContain(caveat)
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
