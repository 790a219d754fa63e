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
    expect(getFactText('mass-adoption')).toMatch(/^In Ankr’s view, /)
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
    expect(container).toHaveTextContent('As stated by Ankr in March 2022 · The Ankr Approach')
    expect(container).toHaveTextContent('As stated by Ankr in June 2026 · Adoption report')
  })
})

describe('Audiences: invalid props', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    [{ headingLevel: null }, 'the prop `headingLevel` is null. Accepted: a whole number from 1 to 6.'],
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
