import { render, screen } from '@testing-library/react'
import { defineFacts, Web3Principles } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { getFactText, renderedFactIds } from '../../support/renderedFacts.js'
import { broken } from './broken.js'

describe('Web3Principles', () => {
  it('renders the key idea, then why blockchain, then why many networks', () => {
    const { container } = render(<Web3Principles />)
    expect(renderedFactIds(container)).toEqual([
      'trust-without-controller',
      'blockchain-underlies',
      'open-trustless-permissionless',
      'participation-is-security',
      'building-blocks',
    ])
  })

  it('defines the three terms with their limits: trust, cost and law', () => {
    render(<Web3Principles />)
    const defined = screen
      .getAllByRole('term')
      .map((term) => [
        term.textContent,
        term.nextElementSibling?.tagName,
        term.nextElementSibling?.textContent,
      ])
    expect(defined).toEqual([
      ['Open', 'DD', 'Anyone can read the rules and the record.'],
      [
        'Trustless',
        'DD',
        expect.stringContaining('You still trust code, cryptography and an honest majority'),
      ],
      ['Permissionless', 'DD', expect.stringContaining('Costs and laws still apply')],
    ])
  })

  it('attributes the key idea to Ankr, and names what to trust instead', () => {
    render(<Web3Principles />)
    expect(getFactText('trust-without-controller')).toMatch(/^Ankr sees /)
    expect(document.querySelector('[data-part="intro"]')).toHaveTextContent(en.Web3Principles.caveats.trust)
    expect(getFactText('participation-is-security')).toMatch(/independent people/)
  })

  it('renders its terms as buttons with definitions', () => {
    render(<Web3Principles />)
    const terms = screen.getAllByRole('button').map((term) => term.getAttribute('data-ankr-term'))
    expect(terms).toEqual(['trustless', 'permissionless', 'peer-to-peer-value-transfer'])
  })

  it('renders the same text without buttons for `showTooltips={false}`', () => {
    const { rerender } = render(<Web3Principles />)
    const words = renderedFactIds().map((id) => getFactText(id as string))
    rerender(<Web3Principles showTooltips={false} />)
    expect(renderedFactIds().map((id) => getFactText(id as string))).toEqual(words)
    expect(screen.queryByRole('button')).toBeNull()
    expect(document.querySelector('.ankr-Term, [data-part="definition"]')).toBeNull()
  })

  it('renders a heading only with `headingLevel`', () => {
    const { rerender } = render(<Web3Principles />)
    expect(screen.queryByRole('heading')).toBeNull()
    rerender(<Web3Principles headingLevel={2} />)
    expect(screen.getByRole('heading', { level: 2, name: en.Web3Principles.title })).toBeVisible()
  })

  it('names source and month, and adds those of an overridden fact', () => {
    const source = { id: 'report', title: 'Web report', publisher: 'Ankr', url: 'https://example.com' }
    const facts = defineFacts({ 'building-blocks': { asOf: '2026-06-30', source } })
    const { container } = render(<Web3Principles facts={facts} />)
    expect(container).toHaveTextContent('As stated by Ankr in March 2022 · The Ankr Approach')
    expect(container).toHaveTextContent('As stated by Ankr in June 2026 · Web report')
  })
})

describe('Web3Principles: invalid props', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    [{ headingLevel: 2.5 }, 'the prop `headingLevel` is 2.5. Accepted: a whole number from 1 to 6.'],
    [{ facts: 'no' }, 'the prop `facts` is "no". Accepted: an object from defineFacts().'],
    [
      broken.localeWithout('Web3Principles', 'care'),
      'the prop `locale` lacks the key `locale.Web3Principles.caveats.trust`; it is undefined. Accepted: a complete locale.',
    ],
  ])('in development, throws for %o', (props, message) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<Web3Principles {...broken(props)} />)).toThrow(
      new TypeError(`[ankr-approach] Web3Principles: ${message}`),
    )
  })

  it('in production, renders the English message for a missing key', () => {
    vi.stubEnv('NODE_ENV', 'production')
    render(<Web3Principles {...broken({ facts: 'no', ...broken.localeWithout('Web3Principles', 'care') })} />)
    expect(screen.getByText(en.Web3Principles.caveats.trust)).toBeVisible()
    expect(renderedFactIds()).toHaveLength(5)
  })
})
