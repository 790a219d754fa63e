import { render, screen } from '@testing-library/react'
import { DaoPathway, defineFacts } from 'ankr-approach'
import { en } from 'ankr-approach/locales/en'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { getFactText, renderedFactIds } from '../../support/renderedFacts.js'
import { broken } from './broken.js'

const steps = () => screen.getAllByRole('listitem')
const status = (step: number) => steps()[step]?.querySelector('[data-part="chip"]')

const SAFEGUARD = ['no-investor-majority', 'community-in-power']

describe('DaoPathway', () => {
  it('renders the definition of a DAO, then the steps, then the safeguard for the majority', () => {
    const { container } = render(<DaoPathway />)
    expect(renderedFactIds(container)).toEqual([
      'dao-definition',
      'self-funded',
      'community-driven',
      'towards-dao',
      'governed-by-ankr-dao',
      ...SAFEGUARD,
    ])
  })

  it('shows no step as done, and the DAO as ahead, by state and by text', () => {
    render(<DaoPathway />)
    expect(steps().map((step) => step.getAttribute('data-state'))).toEqual(['start', 'now', 'ahead'])
    expect(steps().map((step) => renderedFactIds(step))).toEqual([
      ['self-funded', 'community-driven'],
      ['towards-dao'],
      ['governed-by-ankr-dao'],
    ])
    expect(status(0)).toBeFalsy()
    expect(status(1)).toHaveTextContent('As of March 2022')
    expect(status(2)).toHaveTextContent('Still ahead as of March 2022')
  })

  it('has no label that says that the community governs already', () => {
    for (const label of Object.values(en.DaoPathway.labels)) expect(label).not.toMatch(/\b\w+ed\b/)
  })

  it('words an aspiration as an aspiration', () => {
    render(<DaoPathway />)
    expect(getFactText('towards-dao')).toMatch(/on a path towards/)
    expect(getFactText('governed-by-ankr-dao')).toMatch(/on a solid path/)
    expect(getFactText('community-in-power')).toMatch(/aim/)
  })

  it('attributes statements to Ankr, and promises only the commitment', () => {
    const { container } = render(<DaoPathway />)
    expect(getFactText('self-funded')).toMatch(/^Ankr says /)
    expect(getFactText('community-driven')).toMatch(/Ankr says/)
    expect(getFactText('no-investor-majority')).toMatch(/^Ankr is committed to /)
    // The heading of the safeguard, and its sentence.
    expect(container.textContent?.match(/commit/g)).toHaveLength(2)
  })

  it('with `detail="brief"`, omits the start and the aim, and keeps dates, commitment and source', () => {
    const { container } = render(<DaoPathway detail="brief" />)
    expect(renderedFactIds(container)).toEqual([
      'dao-definition',
      'towards-dao',
      'governed-by-ankr-dao',
      'no-investor-majority',
    ])
    expect(status(0)).toHaveTextContent('As of March 2022')
    expect(status(1)).toHaveTextContent('Still ahead as of March 2022')
    expect(container).toHaveTextContent('Stated by Ankr in March 2022 · The Ankr Approach')
  })

  it('without the facts of the safeguard, renders no safeguard', () => {
    const leftOut = Object.fromEntries(SAFEGUARD.map((id) => [id, null]))
    const { container } = render(<DaoPathway facts={defineFacts(leftOut)} />)
    expect(container).not.toHaveTextContent(en.DaoPathway.safeguard)
    expect(container.querySelector('[data-part="safeguard"]')).toBeNull()
  })

  it('dates the current step by its facts, so an overridden fact changes the month', () => {
    const source = { id: 'report', title: 'DAO report', publisher: 'Ankr', url: 'https://example.com' }
    render(<DaoPathway facts={defineFacts({ 'towards-dao': { asOf: '2026-06-30', source } })} />)
    expect(status(1)).toHaveTextContent('As of June 2026')
    const lines = [...document.querySelectorAll('[data-part="source"]')].map((line) => line.textContent)
    expect(lines).toEqual([
      'Stated by Ankr in March 2022 · The Ankr Approach',
      'Stated by Ankr in June 2026 · DAO report',
    ])
  })

  it('renders its term as a button with a definition', () => {
    render(<DaoPathway />)
    expect(screen.getByRole('button', { name: 'DAO' })).toHaveAttribute(
      'aria-description',
      expect.stringContaining(en.glossary.dao.meaning),
    )
  })

  it('renders a heading only with `headingLevel`', () => {
    const { rerender } = render(<DaoPathway />)
    expect(screen.queryByRole('heading')).toBeNull()
    rerender(<DaoPathway headingLevel={2} />)
    expect(screen.getByRole('heading', { level: 2, name: en.DaoPathway.title })).toBeVisible()
  })
})

describe('DaoPathway: invalid props', () => {
  afterEach(() => vi.unstubAllEnvs())

  it.each([
    [{ headingLevel: '2' }, 'the prop `headingLevel` is "2". Accepted: a whole number from 1 to 6.'],
    [{ layout: 'columns' }, 'the prop `layout` is "columns". Accepted: "path", "list".'],
    [{ facts: null }, 'the prop `facts` is null. Accepted: an object from defineFacts().'],
    [
      broken.localeWithout('DaoPathway', 'safeguard'),
      'the prop `locale` lacks the key `locale.DaoPathway.safeguard`; it is undefined. Accepted: a complete locale.',
    ],
  ])('in development, throws for %o', (props, message) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<DaoPathway {...broken(props)} />)).toThrow(
      new TypeError(`[ankr-approach] DaoPathway: ${message}`),
    )
  })

  it('in production, renders all steps, with English messages for missing keys', () => {
    vi.stubEnv('NODE_ENV', 'production')
    render(
      <DaoPathway
        {...broken({ headingLevel: '9', facts: null, ...broken.localeWithout('DaoPathway', 'labels') })}
      />,
    )
    expect(screen.getByRole('heading', { level: 6 })).toBeVisible()
    expect(steps()[2]).toHaveTextContent(en.DaoPathway.labels.aim)
  })
})
