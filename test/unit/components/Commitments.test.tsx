import { render, screen } from '@testing-library/react'
import { Commitments, type CommitmentsProps, defineFacts } from 'ankr-approach'
import { facts as library } from 'ankr-approach/facts'
import { en } from 'ankr-approach/locales/en'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { getFactText, renderedFactIds } from '../../support/renderedFacts.js'
import { broken } from './broken.js'

const LEAD = ['decentralization-cornerstone', 'decentralization-driving-force']
const ALL = [
  'full-decentralization',
  'independent-data-centers',
  'no-public-cloud',
  'crypto-native',
  'self-funded',
  'not-beholden',
  'community-driven',
  'no-domination',
  'community-owns-service',
]
const KNOWN = ALL.filter((id) => id !== 'no-domination').join(', ')
const labels = () => screen.queryAllByRole('term').map((term) => term.textContent)

describe('Commitments', () => {
  it('renders the definition of decentralization, then each commitment', () => {
    const { container } = render(<Commitments />)
    expect(renderedFactIds(container)).toEqual([...LEAD, ...ALL])
    expect(labels()).toEqual(Object.values(en.Commitments.labels))
  })

  it('attributes each commitment, opinion and statement to Ankr', () => {
    render(<Commitments />)
    const kinds = {
      commitment: /^Ankr commits to /,
      opinion: /\bAnkr (calls|sees|holds) /,
      statement: /^Ankr (states that|describes itself as) /,
    }
    for (const id of [...LEAD, ...ALL]) {
      const kind = library.find((fact) => fact.id === id)?.kind as keyof typeof kinds
      expect(getFactText(id), id).toMatch(kinds[kind])
    }
  })

  it('pairs each label with its text, and hides the icon from assistive technology', () => {
    render(<Commitments />)
    for (const term of screen.getAllByRole('term')) {
      expect(term.nextElementSibling?.tagName).toBe('DD')
      expect(term.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
    }
    const icons = [...document.querySelectorAll('[data-part="icon"] path')].map((path) =>
      path.getAttribute('d'),
    )
    expect(new Set(icons).size).toBe(8)
  })

  it('renders the chosen commitments in that order, each once', () => {
    render(<Commitments commitments={['self-funded', 'no-public-cloud', 'self-funded']} showIntro={false} />)
    expect(renderedFactIds()).toEqual(['self-funded', 'no-public-cloud'])
  })

  it('omits the intro for `showIntro={false}`', () => {
    render(<Commitments showIntro={false} />)
    expect(renderedFactIds()).toEqual(ALL)
    expect(document.querySelector('[data-part="intro"]')).toBeNull()
  })

  it('names no source without a fact', () => {
    render(<Commitments showIntro={false} commitments={[]} />)
    expect(document.querySelector('[data-part="source"]')).toBeNull()
  })

  it('renders a heading only with `headingLevel`', () => {
    const { rerender } = render(<Commitments />)
    expect(screen.queryByRole('heading')).toBeNull()
    rerender(<Commitments headingLevel={3} />)
    expect(screen.getByRole('heading', { level: 3, name: en.Commitments.title })).toBeVisible()
  })

  it('names source and month, and adds those of an overridden fact', () => {
    const source = { id: 'report', title: 'Hosting report', publisher: 'Ankr', url: 'https://example.com' }
    const facts = defineFacts({ 'no-domination': { asOf: '2026-06-30', source } })
    render(<Commitments facts={facts} />)
    const lines = [...document.querySelectorAll('[data-part="source"]')].map((line) => line.textContent)
    expect(lines).toEqual([
      'As stated by Ankr in March 2022 · The Ankr Approach',
      'As stated by Ankr in June 2026 · Hosting report',
    ])
    expect(document.querySelector('[data-fact="no-domination"]')).toHaveAttribute('data-as-of', '2026-06-30')
  })

  it.each([
    [1, '1'],
    [4, '4'],
    [5, '3'],
    [6, '3'],
    [7, '4'],
    [8, '4'],
  ])('fills its rows: %i in at most %s columns', (count, columns) => {
    render(
      <Commitments commitments={KNOWN.split(', ').slice(0, count) as CommitmentsProps['commitments'] & {}} />,
    )
    expect(document.querySelector('dl')).toHaveAttribute('data-columns', columns)
  })
})

describe('Commitments: invalid props', () => {
  const wrong: [props: object, message: string][] = [
    [
      { commitments: 'self-funded' },
      `the prop \`commitments\` is "self-funded". Accepted: a list of ${KNOWN}.`,
    ],
    [
      { commitments: ['no-domination'] },
      `an id in the prop \`commitments\` is "no-domination". Accepted: ${KNOWN}.`,
    ],
    [{ headingLevel: 0 }, 'the prop `headingLevel` is 0. Accepted: a whole number from 1 to 6.'],
    [{ facts: 'facts' }, 'the prop `facts` is "facts". Accepted: an object from defineFacts().'],
    [
      broken.localeWithout('Commitments', 'labels'),
      'the prop `locale` lacks the key `locale.Commitments.labels`; it is undefined. Accepted: a complete locale.',
    ],
  ]
  it.each(wrong)('in development, throws for %o', (props, message) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<Commitments {...props} />)).toThrow(
      new TypeError(`[ankr-approach] Commitments: ${message}`),
    )
  })

  afterEach(() => vi.unstubAllEnvs())

  it('in production, skips unknown commitments, and renders all if `commitments` is no list', () => {
    vi.stubEnv('NODE_ENV', 'production')
    const { rerender } = render(
      <Commitments showIntro={false} {...broken({ commitments: ['x', 'self-funded'] })} />,
    )
    expect(renderedFactIds()).toEqual(['self-funded'])
    for (const commitments of ['self-funded', 5, null, {}]) {
      rerender(<Commitments showIntro={false} {...broken({ commitments })} />)
      expect(renderedFactIds()).toEqual(ALL)
    }
  })
})
