import { render, screen } from '@testing-library/react'
import { Audiences, defineFacts } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { stated, wording } from '../../support/renderedFacts.js'
import { broken } from './broken.js'

describe('Audiences', () => {
  it('says whom it is for, who they are, and why all three', () => {
    const { container } = render(<Audiences />)
    expect(stated(container)).toEqual(['infrastructure-for-all', 'mass-adoption'])
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'Individuals',
      'Developers',
      'Enterprises',
    ])
    for (const term of screen.getAllByRole('term')) expect(term.nextElementSibling?.tagName).toBe('DD')
  })

  it('names the same three in the sentence above as below', () => {
    render(<Audiences />)
    for (const { label } of Object.values(en.Audiences.groups)) {
      expect(wording('infrastructure-for-all')).toContain(label.toLowerCase())
    }
  })

  it('attributes the view to Ankr', () => {
    render(<Audiences />)
    expect(wording('mass-adoption')).toMatch(/^In Ankr’s view, /)
  })

  it('ships nothing to press but the source', () => {
    render(<Audiences />)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['The Ankr Approach'])
  })

  it('has a heading only when given its level', () => {
    const { rerender } = render(<Audiences />)
    expect(screen.queryByRole('heading')).toBeNull()
    rerender(<Audiences headingLevel={2} />)
    expect(screen.getByRole('heading', { level: 2, name: en.Audiences.title })).toBeVisible()
  })

  it('names source and month, and those of a refreshed fact beside them', () => {
    const source = { id: 'report', title: 'Adoption report', publisher: 'Ankr', url: 'https://example.com' }
    const facts = defineFacts({ 'mass-adoption': { asOf: '2026-06-30', source } })
    const { container } = render(<Audiences facts={facts} />)
    expect(container).toHaveTextContent('As stated by Ankr in March 2022 · The Ankr Approach')
    expect(container).toHaveTextContent('As stated by Ankr in June 2026 · Adoption report')
  })
})

describe('Audiences, given what it cannot take', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    [{ headingLevel: null }, 'the prop `headingLevel` is null. Accepted: a whole number from 1 to 6.'],
    [{ facts: 5 }, 'the prop `facts` is 5. Accepted: an object from defineFacts().'],
    [
      broken.localeWithout('Audiences', 'groups'),
      'the prop `locale` lacks the key `locale.Audiences.groups`; it is undefined. Accepted: a complete locale.',
    ],
  ])('in development says so: %o', (props, message) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<Audiences {...broken(props)} />)).toThrow(
      new TypeError(`[ankr-approach] Audiences: ${message}`),
    )
  })

  it('in production says in English what a language lacks', () => {
    vi.stubEnv('NODE_ENV', 'production')
    render(<Audiences {...broken({ headingLevel: null, ...broken.localeWithout('Audiences', 'groups') })} />)
    expect(screen.getAllByRole('term')).toHaveLength(3)
    expect(screen.getByRole('heading', { level: 2 })).toBeVisible()
  })
})
