import { render, screen } from '@testing-library/react'
import { Glossary, type TermId } from 'ankr-approach'
import { glossary } from 'ankr-approach/facts'
import { en } from 'ankr-approach/locales/en'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pseudo } from '../../support/pseudo.js'
import { broken } from './broken.js'

const names = () => screen.getAllByRole('term').map((term) => term.textContent)
const entry = (id: TermId) => document.querySelector(`[data-term="${id}"]`)

describe('Glossary', () => {
  it('defines every term, each with a link to its authority', () => {
    render(<Glossary />)
    expect(names()).toHaveLength(32)
    for (const [id, { url, title }] of Object.entries(glossary)) {
      const { name, meaning } = en.glossary[id as TermId]
      expect(entry(id as TermId)?.querySelector('dt')).toHaveTextContent(name)
      expect(entry(id as TermId)?.querySelector('dd')).toHaveTextContent(meaning)
      const link = entry(id as TermId)?.querySelector('a')
      expect(link).toHaveAttribute('href', url)
      expect(link).toHaveTextContent(title)
    }
  })

  it('names the publisher once if the title begins with it', () => {
    render(<Glossary terms={['public-cloud', 'node']} />)
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'NIST SP 800-145: Deployment Models',
      'ethereum.org, What are nodes and clients?',
    ])
  })

  it('renders the note of a term after its source, and none for a term without one', () => {
    render(<Glossary terms={['nft', 'node']} />)
    const parts = [...(entry('nft')?.children ?? [])].map((part) => part.getAttribute('data-part'))
    expect(parts).toEqual(['name', 'meaning', 'citation', 'note'])
    expect(entry('nft')?.lastChild).toHaveTextContent(en.glossary.nft.note ?? 'a note')
    expect(entry('node')?.querySelector('[data-part="note"]')).toBeNull()
  })

  it('sorts terms by the alphabet of the locale', () => {
    const { rerender } = render(<Glossary />)
    expect(names().slice(0, 3)).toEqual(['BEP-20', 'Blockchain agnosticism', 'Bridge'])
    rerender(<Glossary locale={{ ...en, alphabet: 'zabcdefghijklmnopqrstuvwxy', glossary: renamed }} />)
    expect(names()[0]).toBe('zDAO')
  })

  it('renders the chosen terms in that order, each once', () => {
    render(<Glossary terms={['web3', 'dao', 'web3']} />)
    expect(names()).toEqual(['Web 3.0', 'DAO'])
  })

  it('renders the messages of the locale', () => {
    render(<Glossary terms={['dao']} locale={pseudo} />)
    expect(names()).toEqual([pseudo.glossary.dao.name])
  })

  it('renders an empty list', () => {
    const { container } = render(<Glossary terms={[]} />)
    expect(container.querySelector('dl')).toBeEmptyDOMElement()
  })
})

const renamed = { ...en.glossary, dao: { ...en.glossary.dao, name: 'zDAO' } }

describe('Glossary: invalid props', () => {
  afterEach(() => vi.unstubAllEnvs())
  const terms = Object.keys(en.glossary).join(', ')

  it.each([
    [{ terms: 'dao' }, 'the prop `terms` is "dao". Accepted: a list of terms.'],
    [{ terms: ['dao', 'DAO'] }, `a term in the prop \`terms\` is "DAO". Accepted: ${terms}.`],
    [
      { terms: ['dao'], locale: { ...pseudo, glossary: {} } },
      'the prop `locale` lacks the key `locale.glossary.dao`; it is undefined. Accepted: a locale with this term.',
    ],
  ])('in development, throws for %o', (props, message) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<Glossary {...broken(props)} />)).toThrow(
      new TypeError(`[ankr-approach] Glossary: ${message}`),
    )
  })

  it('in production, skips an unknown term, and renders the English definition for a missing key', () => {
    vi.stubEnv('NODE_ENV', 'production')
    render(<Glossary {...broken({ terms: ['DAO', 'dao', 5], locale: { ...pseudo, glossary: {} } })} />)
    expect(names()).toEqual(['DAO'])
  })

  it('in production, renders all terms if `terms` is no list', () => {
    vi.stubEnv('NODE_ENV', 'production')
    render(<Glossary {...broken({ terms: 'dao' })} />)
    expect(names()).toHaveLength(32)
  })
})
