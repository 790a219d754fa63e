import { render, screen } from '@testing-library/react'
import { defineFacts, Web3Principles } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { getFactText, renderedFactIds } from '../../support/renderedFacts.js'
import { broken } from './broken.js'

const FACT_IDS = [
  'trust-without-controller',
  'blockchain-underlies',
  'open-trustless-permissionless',
  'building-blocks',
  'participation-is-security',
]

describe('Web3Principles', () => {
  it('shows the key idea, then why blockchain, then the importance of participation', () => {
    const { container } = render(<Web3Principles />)
    expect(renderedFactIds(container)).toEqual(FACT_IDS)
  })

  it.each(['full', 'brief'] as const)('detail="%s": defines each term with its limit', (detail) => {
    render(<Web3Principles detail={detail} />)
    const defined = screen.getAllByRole('term').map((term) => {
      const text = term.nextElementSibling
      return [term.textContent, text?.textContent, text?.nextElementSibling?.textContent]
    })
    const expected = Object.values(en.Web3Principles.principles)
    expect(defined).toEqual(expected.map(({ label, text, limit }) => [label, text, limit]))
  })

  it('states that the definitions are ours, and links the glossary that they are based on', () => {
    render(<Web3Principles />)
    const link = screen.getByRole('link', { name: 'ethereum.org, Glossary' })
    expect(link).toHaveAttribute('href', 'https://ethereum.org/glossary/')
    expect(link.parentElement).toHaveTextContent(
      'The definitions and the notes beside Ankr’s statements are ours.',
    )
    expect(document.querySelector('dl [data-fact]')).toBeNull()
  })

  it('attributes the key idea to Ankr, and shows our caveats beside facts, outside of them', () => {
    render(<Web3Principles />)
    expect(getFactText('trust-without-controller')).toMatch(/as Ankr sees it/)
    const { trust, participation } = en.Web3Principles.caveats
    for (const [id, caveat] of [
      ['trust-without-controller', trust],
      ['participation-is-security', participation],
    ]) {
      const fact = document.querySelector(`[data-fact="${id}"]`)
      expect(fact).not.toHaveTextContent(caveat as string)
      expect(fact?.nextElementSibling).toHaveTextContent(caveat as string)
    }
  })

  it('detail="brief" omits the explanation, and keeps the key idea, its caveat and the source', () => {
    const { container } = render(<Web3Principles detail="brief" />)
    expect(renderedFactIds(container)).toEqual(['trust-without-controller'])
    expect(container).toHaveTextContent(en.Web3Principles.caveats.trust)
    expect(container).toHaveTextContent('Stated by Ankr in March 2022')
  })

  it('omits a caveat with its fact, and leaves no empty element', () => {
    const facts = Object.fromEntries(FACT_IDS.map((id) => [id, null]))
    const { container } = render(<Web3Principles facts={facts} headingLevel={2} />)
    expect(
      container.querySelector('[data-part="caveat"], [data-part="explanation"], [data-part="intro"]'),
    ).toBeNull()
    expect([...container.querySelectorAll('p')].filter((p) => !p.textContent)).toEqual([])
  })

  it('has a decorative icon for each principle, and none with `showIcons={false}`', () => {
    const { container, rerender } = render(<Web3Principles />)
    expect(container.querySelectorAll('dt [data-part="tile"][aria-hidden="true"] svg')).toHaveLength(3)
    rerender(<Web3Principles showIcons={false} />)
    expect(container.querySelector('svg, [data-part="tile"]')).toBeNull()
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
    expect(document.querySelector('.ankr-Term, [data-ankr-term] + span')).toBeNull()
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
    expect(container).toHaveTextContent('Stated by Ankr in March 2022 · The Ankr Approach')
    expect(container).toHaveTextContent('Stated by Ankr in June 2026 · Web report')
  })
})

describe('Web3Principles: invalid props', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    [{ headingLevel: 2.5 }, 'the prop `headingLevel` is 2.5. Accepted: a whole number from 1 to 6.'],
    [{ facts: 'no' }, 'the prop `facts` is "no". Accepted: an object from defineFacts().'],
    [
      broken.localeWithout('Web3Principles', 'caveats'),
      'the prop `locale` lacks the key `locale.Web3Principles.caveats`; it is undefined. Accepted: a complete locale.',
    ],
  ])('in development, throws for %o', (props, message) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<Web3Principles {...broken(props)} />)).toThrow(
      new TypeError(`[ankr-approach] Web3Principles: ${message}`),
    )
  })

  it('in production, renders the English message for a missing key', () => {
    vi.stubEnv('NODE_ENV', 'production')
    render(
      <Web3Principles {...broken({ facts: 'no', ...broken.localeWithout('Web3Principles', 'caveats') })} />,
    )
    expect(screen.getByText(en.Web3Principles.caveats.trust)).toBeVisible()
    expect(renderedFactIds()).toHaveLength(5)
  })
})
