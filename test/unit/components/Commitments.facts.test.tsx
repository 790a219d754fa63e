import { render } from '@testing-library/react'
import { Commitments, defineFacts } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderedFactIds } from '../../support/renderedFacts.js'
import { broken } from './broken.js'

const KNOWN = Object.keys(en.Commitments.labels)
  .filter((id) => id !== 'no-domination')
  .join(', ')

const isEmpty = (element: Element) => element.tagName !== 'path' && !element.hasChildNodes()

describe('Commitments with facts of a partner', () => {
  it('names source and month, and adds those of an overridden fact', () => {
    const source = { id: 'report', title: 'Hosting report', publisher: 'Ankr', url: 'https://example.com' }
    render(<Commitments facts={defineFacts({ 'no-domination': { asOf: '2026-06-30', source } })} />)
    const lines = [...document.querySelectorAll('[data-part="source"]')].map((line) => line.textContent)
    expect(lines).toEqual([
      'Stated by Ankr in March 2022 · The Ankr Approach',
      'Stated by Ankr in June 2026 · Hosting report',
    ])
    expect(document.querySelector('[data-fact="no-domination"]')).toHaveAttribute('data-as-of', '2026-06-30')
  })

  it.each([
    ['a statement', 'no-public-cloud', ['no-public-cloud']],
    [
      'the data centers, with their locations',
      'independent-data-centers',
      ['independent-data-centers', 'multiple-locations'],
    ],
    ['the locations', 'multiple-locations', ['multiple-locations']],
    ['the community, with the opinion about it', 'community-driven', ['community-driven', 'no-domination']],
    ['the opinion', 'no-domination', ['no-domination']],
    ['a sentence of the intro', 'decentralization-cornerstone', ['decentralization-cornerstone']],
  ])('leaves out %s for `null`, without an empty element', (_, id, missing) => {
    for (const layout of ['groups', 'grid', 'strip'] as const) {
      const everything = render(<Commitments layout={layout} headingLevel={2} />)
      const expected = renderedFactIds().filter((fact) => !missing.includes(fact as string))
      everything.unmount()
      const { container, unmount } = render(
        <Commitments layout={layout} headingLevel={2} facts={defineFacts({ [id]: null })} />,
      )
      expect(renderedFactIds()).toEqual(expected)
      expect([...container.querySelectorAll('*')].filter(isEmpty)).toEqual([])
      unmount()
    }
  })

  it('renders neither group nor intro if every fact is `null`', () => {
    const facts = defineFacts({
      'decentralization-cornerstone': null,
      'decentralization-driving-force': null,
      'full-decentralization': null,
    })
    const { container } = render(<Commitments commitments={['full-decentralization']} facts={facts} />)
    expect(container.firstElementChild).toBeEmptyDOMElement()
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
    [{ layout: 'table' }, 'the prop `layout` is "table". Accepted: "groups", "grid", "strip".'],
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
      expect(renderedFactIds()).toContain('no-public-cloud')
    }
  })
})
