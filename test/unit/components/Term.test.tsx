import { render, screen } from '@testing-library/react'
import { Term } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pseudo } from '../../support/pseudo.js'
import { broken } from './broken.js'

const definition = () => document.querySelector('[data-ankr-term] + span')
const own = { name: 'Harbor board', definition: 'Seven people, chosen by all.' }

describe('Term', () => {
  it('renders name, definition and authority of the glossary', () => {
    render(<Term term="dao" />)
    const trigger = screen.getByRole('button', { name: 'DAO' })
    expect(trigger).toHaveAttribute('aria-description', `${en.glossary.dao.meaning}\nSource: ethereum.org`)
    expect(trigger).toHaveAttribute('data-ankr-term', 'dao')
    expect(trigger.nextElementSibling).toBe(definition())
    expect(definition()).toHaveTextContent(`(${en.glossary.dao.meaning} Source: ethereum.org)`)
  })

  it('renders the note of a term as a sentence after the source', () => {
    render(<Term term="nft" />)
    const { meaning, note } = en.glossary.nft
    expect(note).toMatch(/\S/)
    expect(definition()?.textContent).toBe(` (${meaning}\nSource: ERC-721.\n${note})`)
  })

  it('renders its children instead of the name', () => {
    render(<Term term="dao">organization of its members</Term>)
    expect(screen.getByRole('button', { name: 'organization of its members' })).toBeVisible()
    expect(definition()?.textContent).toBe(` (DAO:\n\n${en.glossary.dao.meaning}\nSource: ethereum.org)`)
  })

  it('renders a custom term, with or without a source', () => {
    const { rerender } = render(<Term {...own} />)
    expect(screen.getByRole('button', { name: own.name })).toBeVisible()
    expect(definition()?.textContent).toBe(` (${own.definition})`)
    rerender(<Term {...own} source="Statutes" />)
    expect(definition()?.textContent).toBe(` (${own.definition}\nSource: Statutes)`)
  })

  it('a line break in a custom definition is no line of its own', () => {
    render(<Term {...own} definition={'One\nmeaning.'} />)
    expect(definition()?.textContent).toBe(` (One meaning.)`)
  })

  it('renders a link for `href`', () => {
    render(<Term term="dao" href="/dao" />)
    const link = screen.getByRole('link', { name: 'DAO' })
    expect(link).toHaveAttribute('href', '/dao')
    expect(link).toHaveAttribute('aria-description', `${en.glossary.dao.meaning}\nSource: ethereum.org`)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('renders the messages of the locale, and leaves custom words in the language of the page', () => {
    const { container, rerender } = render(<Term term="dao" locale={pseudo} />)
    expect(screen.getByRole('button', { name: pseudo.glossary.dao.name })).toBeVisible()
    expect(container.firstElementChild).toHaveAttribute('lang', 'en-XA')
    rerender(<Term {...own} />)
    expect(container.firstElementChild).not.toHaveAttribute('lang')
    rerender(<Term {...own} lang="de" />)
    expect(container.firstElementChild).toHaveAttribute('lang', 'de')
  })

  it('leaves custom words in the language of the page, and marks only the definition as English', () => {
    const { container } = render(<Term term="dao">dezentralen Organisation</Term>)
    expect(container.firstElementChild?.matches('[lang], [dir]')).toBe(false)
    expect(screen.getByRole('button').closest('[lang]')).toBeNull()
    expect(definition()).toHaveAttribute('lang', 'en')
    expect(definition()).toHaveAttribute('dir', 'ltr')
  })

  it('without CSS, the sentence around it is still readable', () => {
    const { container } = render(
      <p>
        A <Term term="dao">community</Term>.
      </p>,
    )
    const { meaning } = en.glossary.dao
    expect(container).toHaveTextContent(`A community (DAO: ${meaning} Source: ethereum.org).`)
    // Root, trigger and definition.
    expect(container.querySelectorAll('p *')).toHaveLength(3)
  })

  it('needs only the term of a locale', () => {
    const { dao } = pseudo.glossary
    render(<Term term="dao" locale={{ ...pseudo, glossary: { dao } }} />)
    expect(definition()).toHaveTextContent(dao.meaning)
  })

  it('is valid inside a paragraph', () => {
    const { container } = render(
      <p>
        a <Term term="dao" />
      </p>,
    )
    expect(container.querySelectorAll('p > .ankr-Term')).toHaveLength(1)
    expect(container.querySelector('p :is(div, p, ul)')).toBeNull()
  })
})

describe('Term: invalid props', () => {
  afterEach(() => vi.unstubAllEnvs())
  const terms = Object.keys(en.glossary).join(', ')

  it.each([
    [{ term: 'toString' }, `the prop \`term\` is "toString". Accepted: ${terms}.`],
    [{}, `the prop \`term\` is undefined. Accepted: ${terms}.`],
    [{ term: 'dao', ...own }, 'the prop `term` is "dao". Accepted: nothing beside a `definition`.'],
    [{ ...own, definition: ' ' }, 'the prop `definition` is " ". Accepted: a text that is not empty.'],
    [{ ...own, name: undefined }, 'the prop `name` is undefined. Accepted: a text that is not empty.'],
    [
      { term: 'dao', locale: { ...pseudo, glossary: {} } },
      'the prop `locale` lacks the key `locale.glossary.dao`; it is undefined. Accepted: a locale with this term.',
    ],
  ])('in development, throws for %o', (props, message) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<Term {...(broken(props) as { term: 'dao' })} />)).toThrow(
      new TypeError(`[ankr-approach] Term: ${message}`),
    )
  })

  it.each([
    [{ term: 'nothing' }, 'nothing'],
    [{ term: 'nothing', children: 'These words' }, 'These words'],
    [{ definition: {}, name: 'A name' }, 'A name'],
    [{}, ''],
  ])('in production, renders only the words for %o', (props, text) => {
    vi.stubEnv('NODE_ENV', 'production')
    const { container } = render(<Term {...(broken(props) as { term: 'dao' })} />)
    expect(container.textContent).toBe(text)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('in production, renders the English definition for a missing key', () => {
    vi.stubEnv('NODE_ENV', 'production')
    render(<Term term="dao" locale={{ ...pseudo, glossary: {} }} />)
    expect(definition()).toHaveTextContent(en.glossary.dao.meaning)
  })
})
