import { render, screen } from '@testing-library/react'
import { Commitments } from 'ankr-approach'
import { facts as library } from 'ankr-approach/facts'
import { en } from 'ankr-approach/locales/en'
import { describe, expect, it } from 'vitest'
import { getFactText, renderedFactIds } from '../../support/renderedFacts.js'

const { groups, labels } = en.Commitments
const INTRO = ['decentralization-cornerstone', 'decentralization-driving-force']
const ALL = [
  'full-decentralization',
  'independent-data-centers',
  'multiple-locations',
  'no-public-cloud',
  'crypto-native',
  'self-funded',
  'not-beholden',
  'community-driven',
  'community-owns-service',
  'no-domination',
]
const terms = () => screen.queryAllByRole('term').map((term) => term.textContent)
/** The title of each group and the facts of its list. */
const readGroups = () =>
  [...document.querySelectorAll('[data-part="group-title"]')].map((title) => [
    title.textContent,
    ...renderedFactIds(title.nextElementSibling as Element),
  ])

describe('Commitments', () => {
  it('renders the intro, each commitment with its label, and the opinion', () => {
    const { container } = render(<Commitments />)
    expect(renderedFactIds(container)).toEqual([...INTRO, ...ALL])
    expect(terms()).toEqual(Object.values(labels))
  })

  it('has only facts of the kind `commitment` under “Ankr is committed to”', () => {
    render(<Commitments />)
    const promises = ALL.filter((id) => library.find((fact) => fact.id === id)?.kind === 'commitment')
    expect(readGroups()).toEqual([
      [groups.commitments, ...promises],
      [groups.descriptions, ...ALL.filter((id) => !promises.includes(id))],
    ])
    expect(promises).toEqual(['full-decentralization'])
  })

  it('omits a group without facts', () => {
    const { rerender } = render(<Commitments commitments={['self-funded']} />)
    expect(readGroups()).toEqual([[groups.descriptions, 'self-funded']])
    rerender(<Commitments commitments={['full-decentralization']} />)
    expect(readGroups()).toEqual([[groups.commitments, 'full-decentralization']])
  })

  it('attributes each commitment and each opinion to Ankr', () => {
    render(<Commitments />)
    for (const id of [...INTRO, ...ALL]) {
      const kind = library.find((fact) => fact.id === id)?.kind
      if (kind === 'commitment') expect(getFactText(id), id).toMatch(/^Ankr is committed to /)
      else if (kind === 'opinion')
        expect(getFactText(id), id).toMatch(/^(Ankr calls|For Ankr|In Ankr’s view)/)
      else expect(getFactText(id), id).not.toMatch(/commit/)
    }
  })

  it('pairs each label with its text, and hides the icon from assistive technology', () => {
    const { rerender } = render(<Commitments />)
    for (const term of screen.getAllByRole('term')) expect(term.nextElementSibling?.tagName).toBe('DD')
    const icons = () => [...document.querySelectorAll('svg')]
    expect(icons().every((icon) => icon.getAttribute('aria-hidden') === 'true')).toBe(true)
    expect(new Set(icons().map((icon) => icon.innerHTML)).size).toBe(8)
    rerender(<Commitments showIcons={false} />)
    expect(icons()).toEqual([])
  })

  it('renders the chosen commitments in that order, each once', () => {
    render(<Commitments commitments={['self-funded', 'no-public-cloud', 'self-funded']} showIntro={false} />)
    expect(renderedFactIds()).toEqual(['self-funded', 'no-public-cloud'])
  })

  it('omits the intro for `showIntro={false}`, and intro and opinion for `detail="brief"`', () => {
    const { rerender } = render(<Commitments showIntro={false} />)
    expect(renderedFactIds()).toEqual(ALL)
    expect(document.querySelector('[data-part="intro"]')).toBeNull()
    rerender(<Commitments detail="brief" headingLevel={2} />)
    expect(renderedFactIds()).toEqual(ALL.filter((id) => id !== 'no-domination'))
    expect(document.querySelector('[data-part="intro"]')).toBeNull()
    expect(document.querySelector('[data-part="source"]')).toHaveTextContent('Stated by Ankr in March 2022')
  })

  it('renders one list for `layout="grid"`, with the opinion last', () => {
    render(<Commitments layout="grid" commitments={['community-driven', 'self-funded']} showIntro={false} />)
    expect(readGroups()).toEqual([])
    expect(document.querySelectorAll('dl')).toHaveLength(1)
    expect(renderedFactIds()).toEqual(['community-driven', 'self-funded', 'no-domination'])
  })

  it('keeps the group titles for `layout="strip"`, without intro and opinion', () => {
    render(<Commitments layout="strip" commitments={['full-decentralization', 'community-driven']} />)
    expect(readGroups()).toEqual([
      [groups.commitments, 'full-decentralization'],
      [groups.descriptions, 'community-driven'],
    ])
    expect(document.querySelector('[data-part="intro"]')).toBeNull()
  })

  it('names no source without a fact', () => {
    render(<Commitments showIntro={false} commitments={[]} />)
    expect(document.querySelector('[data-part="source"]')).toBeNull()
  })

  it('renders headings only with `headingLevel`: the groups one level below, up to 6', () => {
    const { rerender } = render(<Commitments />)
    expect(screen.queryByRole('heading')).toBeNull()
    rerender(<Commitments headingLevel={3} />)
    expect(screen.getByRole('heading', { level: 3, name: en.Commitments.title })).toBeVisible()
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(2)
    rerender(<Commitments headingLevel={6} />)
    expect(screen.getAllByRole('heading', { level: 6 })).toHaveLength(3)
  })
})
