import { render, screen } from '@testing-library/react'
import { Audiences, defineFacts } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { getFactText, renderedFactIds } from '../../support/renderedFacts.js'
import { broken } from './broken.js'

describe('Audiences', () => {
  it('renders the audiences, who they are, and why these three', () => {
    const { container } = render(<Audiences />)
    expect(renderedFactIds(container)).toEqual(['infrastructure-for-all', 'mass-adoption'])
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'Individuals',
      'Developers',
      'Enterprises',
    ])
    for (const term of screen.getAllByRole('term')) expect(term.nextElementSibling?.tagName).toBe('DD')
  })

  it('names the same three audiences in the intro and in the list', () => {
    render(<Audiences />)
    for (const { label } of Object.values(en.Audiences.groups)) {
      expect(getFactText('infrastructure-for-all')).toContain(label.toLowerCase())
    }
  })

  it('attributes the opinion to Ankr', () => {
    render(<Audiences />)
    expect(getFactText('mass-adoption')).toMatch(/^Ankr sees /)
  })

  it('marks the descriptions of the groups as ours, outside of any fact', () => {
    render(<Audiences />)
    const note = screen.getByText(en.Audiences.note)
    expect(note.closest('[data-fact]')).toBeNull()
    expect(document.querySelector('dl [data-fact]')).toBeNull()
  })

  it('detail="brief" omits the descriptions and their note, and keeps facts, attribution and source', () => {
    render(<Audiences detail="brief" />)
    expect(screen.getAllByRole('term')).toHaveLength(3)
    expect(document.querySelector('dd')).toBeNull()
    expect(screen.queryByText(en.Audiences.note)).toBeNull()
    expect(renderedFactIds()).toEqual(['infrastructure-for-all', 'mass-adoption'])
    expect(screen.getByText(/March 2022/)).toBeVisible()
  })

  it('has a decorative icon for each group, and none with `showIcons={false}`', () => {
    const { container, rerender } = render(<Audiences />)
    expect(container.querySelectorAll('dt [data-part="tile"][aria-hidden="true"] svg')).toHaveLength(3)
    rerender(<Audiences showIcons={false} />)
    expect(container.querySelector('svg, [data-part="tile"]')).toBeNull()
  })

  it('leaves no empty paragraph for a fact that the partner leaves out', () => {
    const facts = { 'infrastructure-for-all': null, 'mass-adoption': null }
    const { container } = render(<Audiences facts={facts} headingLevel={2} />)
    expect(container.querySelector('[data-part="intro"], [data-part="opinion"]')).toBeNull()
    expect([...container.querySelectorAll('p')].filter((p) => !p.textContent)).toEqual([])
  })

  it('has no interactive element except the source link', () => {
    render(<Audiences />)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['The Ankr Approach'])
  })

  it('renders a heading only with `headingLevel`', () => {
    const { rerender } = render(<Audiences />)
    expect(screen.queryByRole('heading')).toBeNull()
    rerender(<Audiences headingLevel={2} />)
    expect(screen.getByRole('heading', { level: 2, name: en.Audiences.title })).toBeVisible()
  })

  it('names source and month, and adds those of an overridden fact', () => {
    const source = { id: 'report', title: 'Adoption report', publisher: 'Ankr', url: 'https://example.com' }
    const facts = defineFacts({ 'mass-adoption': { asOf: '2026-06-30', source } })
    const { container } = render(<Audiences facts={facts} />)
    expect(container).toHaveTextContent('Stated by Ankr in March 2022 · The Ankr Approach')
    expect(container).toHaveTextContent('Stated by Ankr in June 2026 · Adoption report')
  })
})

describe('Audiences: invalid props', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    [{ headingLevel: null }, 'the prop `headingLevel` is null. Accepted: a whole number from 1 to 6.'],
    [{ layout: 'row' }, 'the prop `layout` is "row". Accepted: "grid", "strip".'],
    [{ facts: 5 }, 'the prop `facts` is 5. Accepted: an object from defineFacts().'],
    [
      broken.localeWithout('Audiences', 'groups'),
      'the prop `locale` lacks the key `locale.Audiences.groups`; it is undefined. Accepted: a complete locale.',
    ],
  ])('in development, throws for %o', (props, message) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<Audiences {...broken(props)} />)).toThrow(
      new TypeError(`[ankr-approach] Audiences: ${message}`),
    )
  })

  it('in production, renders the English message for a missing key', () => {
    vi.stubEnv('NODE_ENV', 'production')
    render(<Audiences {...broken({ headingLevel: null, ...broken.localeWithout('Audiences', 'groups') })} />)
    expect(screen.getAllByRole('term')).toHaveLength(3)
    expect(screen.getByRole('heading', { level: 2 })).toBeVisible()
  })
})
