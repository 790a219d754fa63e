import { render, screen, within } from '@testing-library/react'
import { AnkrApproach } from 'ankr-approach'
import { facts } from 'ankr-approach/facts'
import { afterEach, describe, expect, it, vi } from 'vitest'

const titles = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)

describe('AnkrApproach', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('renders every fact of the source', () => {
    const { container } = render(<AnkrApproach />)
    const stated = new Set(
      [...container.querySelectorAll('[data-fact]')].map((element) => element.getAttribute('data-fact')),
    )
    expect(facts.filter(({ id }) => !stated.has(id)).map(({ id }) => id)).toEqual([])
    expect(facts).toHaveLength(51)
  })

  it('renders the sections in the order of the source', () => {
    render(<AnkrApproach />)
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('The Ankr Approach')
    expect(titles()).toEqual([
      'Chain neutrality',
      'Decentralization',
      'Governance',
      'Ankr and Web 3.0',
      'Sources of Ankr’s statements',
    ])
  })

  it('links the table of contents to the ids of its sections', () => {
    const { container } = render(<AnkrApproach idPrefix="about" />)
    const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link')
    expect(links).toHaveLength(5)
    for (const link of links) {
      const id = link.getAttribute('href')?.slice(1) ?? ''
      expect(id).toMatch(/^about-/)
      const section = container.querySelector(`[id="${id}"]`)
      expect(section?.querySelector('h3')).toHaveTextContent(link.textContent ?? '')
    }
  })

  it('renders the chosen sections and components, in that order', () => {
    const { container } = render(
      <AnkrApproach sections={['dao', { id: 'neutral', components: ['NetworkChoice', 'ChainGrid'] }]} />,
    )
    expect(titles()).toEqual(['Governance', 'Chain neutrality'])
    const parts = [
      ...container.querySelectorAll('section > .ankr, [data-part="island-content"] > .ankr'),
    ].map((part) => part.className)
    expect(parts).toEqual(['ankr ankr-DaoPathway', 'ankr ankr-NetworkChoice', 'ankr ankr-ChainGrid'])
  })

  it('replaces a component by a partner’s element, and omits it for null', () => {
    const { container } = render(
      <AnkrApproach
        sections={['neutral']}
        slots={{ ChainGrid: <p>Our networks</p>, InteropChecker: null }}
      />,
    )
    expect(screen.getByText('Our networks')).toBeInTheDocument()
    expect(container.querySelector('.ankr-ChainGrid, .ankr-InteropChecker')).toBeNull()
  })

  it('keeps the heading levels of the page in order', () => {
    render(<AnkrApproach headingLevel={1} showTableOfContents={false} />)
    const levels = screen.getAllByRole('heading').map((heading) => Number(heading.tagName[1]))
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    expect(screen.queryByRole('navigation')).toBeNull()
  })

  it.each([
    [
      { sections: ['web4'] },
      'the prop `sections` is "web4". Accepted: "neutral", "decentralization", "dao", "web3", "sources".',
    ],
    [{ sections: [{ id: 'dao', components: ['Dao'] }] }, 'the prop `sections` is "Dao".'],
    [{ slots: { Grid: null } }, 'the prop `slots` is "Grid".'],
    [{ idPrefix: '1 a' }, 'the prop `idPrefix` is "1 a". Accepted: a letter, then letters, digits, - or _.'],
    [
      { sectionSurfaces: 'tinted' },
      'the prop `sectionSurfaces` is "tinted". Accepted: "alternate", "plain".',
    ],
    [{ headingLevel: 5 }, 'the prop `headingLevel` is 5. Accepted: a whole number from 1 to 4.'],
  ])('in development, throws for %o', (props, message) => {
    expect(() => render(<AnkrApproach {...(props as object)} />)).toThrow(
      `[ankr-approach] AnkrApproach: ${message}`,
    )
  })

  it('in production, skips invalid sections', () => {
    vi.stubEnv('NODE_ENV', 'production')
    const props: object = { sections: ['web4', 'dao'], headingLevel: 9 }
    render(<AnkrApproach {...props} />)
    expect(screen.getByText('Governance', { selector: 'h6' })).toBeInTheDocument()
  })
})
