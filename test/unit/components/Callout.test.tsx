import { render, screen } from '@testing-library/react'
import { Callout } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pseudoRtl } from '../../support/pseudo.js'
import { broken } from './broken.js'

describe('Callout', () => {
  it.each([
    ['info', 'Good to know'],
    ['note', 'Note'],
    ['caution', 'Caution'],
  ] as const)('kind %s: has a label and an icon', (kind, word) => {
    const { container } = render(<Callout kind={kind}>Text</Callout>)
    expect(screen.getByRole('note')).toHaveAttribute('data-kind', kind)
    expect(screen.getByText(word)).toBeVisible()
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
  })

  it('has a different icon for each kind', () => {
    const drawn = (['info', 'note', 'caution'] as const).map(
      (kind) => render(<Callout kind={kind} />).container.querySelector('path')?.outerHTML,
    )
    expect(new Set(drawn).size).toBe(3)
  })

  it('defaults to kind "info" on a plain surface', () => {
    const { rerender } = render(<Callout />)
    expect(screen.getByRole('note')).toHaveAttribute('data-kind', 'info')
    expect(screen.getByRole('note')).not.toHaveAttribute('data-surface')
    rerender(<Callout surface="tinted" />)
    expect(screen.getByRole('note')).toHaveAttribute('data-surface', 'tinted')
  })

  it('renders the partner’s word for a kind', () => {
    render(<Callout kind="caution" messages={{ kinds: { caution: 'Take care' } }} />)
    expect(screen.getByText('Take care')).toBeVisible()
  })

  it('renders the title as a heading only with `headingLevel`', () => {
    const { container, rerender } = render(<Callout title="Fees">Text</Callout>)
    expect(screen.queryByRole('heading')).toBeNull()
    expect(screen.getByText('Fees').localName).toBe('p')
    rerender(
      <Callout title="Fees" headingLevel={3}>
        Text
      </Callout>,
    )
    expect(screen.getByRole('heading', { level: 3, name: 'Fees' })).toBeVisible()
    rerender(<Callout headingLevel={3}>Text</Callout>)
    expect(container.querySelector('[data-part="title"]')).toBeNull()
  })

  it('leaves title and text in the language of the page, and marks only its label', () => {
    const { rerender } = render(<Callout title="Gebühren">Text</Callout>)
    expect(screen.getByRole('note')).not.toHaveAttribute('lang')
    expect(screen.getByText(en.Callout.kinds.info)).toHaveAttribute('lang', 'en')
    rerender(
      <Callout title="Gebühren" lang="de">
        Text
      </Callout>,
    )
    expect(screen.getByRole('note')).toHaveAttribute('lang', 'de')
    rerender(<Callout locale={pseudoRtl}>Text</Callout>)
    expect(screen.getByRole('note')).toHaveAttribute('lang', 'ar-XB')
    expect(screen.getByRole('note')).toHaveAttribute('dir', 'rtl')
  })

  it('renders its children, and states no fact', () => {
    const { container } = render(
      <Callout>
        <p>One</p>
        <ul>
          <li>Two</li>
        </ul>
      </Callout>,
    )
    expect(container.querySelector('[data-part="content"]')?.innerHTML).toBe(
      '<p>One</p><ul><li>Two</li></ul>',
    )
    expect(container.querySelector('[data-fact]')).toBeNull()
  })
})

describe('Callout: invalid props', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    [{ kind: 'danger' }, 'the prop `kind` is "danger". Accepted: "note", "info", "caution".'],
    [{ surface: 'box' }, 'the prop `surface` is "box". Accepted: "plain", "card", "tinted".'],
    [{ title: 'T', headingLevel: 0 }, 'the prop `headingLevel` is 0. Accepted: a whole number from 1 to 6.'],
    [
      broken.localeWithout('Callout', 'kinds'),
      'the prop `locale` lacks the key `locale.Callout.kinds`; it is undefined. Accepted: a complete locale.',
    ],
  ])('in development, throws for %o', (props, message) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<Callout {...broken(props)} />)).toThrow(
      new TypeError(`[ankr-approach] Callout: ${message}`),
    )
  })

  it('in production, renders an unknown kind as "note"', () => {
    vi.stubEnv('NODE_ENV', 'production')
    render(
      <Callout
        {...broken({ kind: 'toString', surface: 'box', ...broken.localeWithout('Callout', 'kinds') })}
      />,
    )
    expect(screen.getByText(en.Callout.kinds.note)).toBeVisible()
  })
})
