import { render } from '@testing-library/react'
import { Boilerplate, type BoilerplateProps, defineFacts } from 'ankr-approach'
import { describe, expect, it } from 'vitest'

const textOf = (props: BoilerplateProps) =>
  render(<Boilerplate {...props} />).container.textContent?.replace(/\s+/g, ' ') ?? ''

const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length

const report = { id: 'report', title: 'Report', publisher: 'Ankr', url: 'https://example.com/report' }

describe('Boilerplate', () => {
  it.each([
    ['short', 20],
    ['medium', 50],
    ['long', 100],
  ] as const)('length %s: has at most %i words, with attribution and date', (length, limit) => {
    const { container } = render(<Boilerplate length={length} />)
    // The text and the attribution are two paragraphs.
    const paragraphs = [...container.querySelectorAll('p')].map(({ textContent }) => textContent ?? '')
    expect(paragraphs.join(' ')).toMatch(/Stated by Ankr in March 2022/)
    expect(countWords(paragraphs.join(' '))).toBeLessThanOrEqual(limit)
  })

  it('seeded: counts words, and not separators', () => {
    expect(countWords('Ankr · Web 3.0, as-of March')).toBe(5)
  })

  it('defaults to the medium length', () => {
    expect(textOf({})).toBe(textOf({ length: 'medium' }))
    expect(textOf({})).not.toBe(textOf({ length: 'long' }))
  })

  it('has the date of a statistic beside it, outside the fact', () => {
    const { container } = render(<Boilerplate />)
    const fact = container.querySelector('[data-fact="nodes-launched"]')
    expect(fact?.textContent).toBe('it has launched over 15,000 nodes worldwide.')
    expect(fact?.parentElement?.textContent?.trim()).toMatch(/^As of March 2022, it has launched/)
  })

  it('shows the number and the date of an override', () => {
    const facts = defineFacts({
      'nodes-launched': { statistic: { value: 20000 }, asOf: '2026-06-30', source: report },
    })
    expect(textOf({ facts })).toContain('As of June 2026, it has launched over 20,000 nodes')
    expect(textOf({ facts })).toContain('Stated by Ankr in June 2026 · Report')
  })

  it('names Ankr in the first sentence, whichever fact is left out', () => {
    expect(textOf({})).toMatch(/^Ankr serves individuals/)
    const first = { 'infrastructure-for-all': null }
    expect(textOf({ facts: defineFacts(first) })).toMatch(/^Ankr offers multiple blockchains/)
    const three = { ...first, 'one-platform-multiple-chains': null }
    expect(textOf({ facts: defineFacts(three) })).toMatch(/^As of March 2022: Ankr has launched over 15,000/)
  })

  it('renders no empty paragraph if all facts are left out', () => {
    const { container } = render(
      <Boilerplate length="short" facts={defineFacts({ 'infrastructure-for-all': null })} />,
    )
    expect(container.querySelector('p')).toBeNull()
  })
})
