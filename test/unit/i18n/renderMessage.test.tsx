import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { formats } from '../../../src/i18n/locales/en/formats.js'
import { trustless } from '../../../src/i18n/locales/en/terms.js'
import { interpolateNodes, renderMessage, stripMarkup } from '../../../src/i18n/renderMessage.js'
import { withInlineTerms } from '../../../src/tooltip/withInlineTerms.js'

const speech = withInlineTerms({ ...formats, glossary: { trustless } })
const html = (text: string) =>
  render(<p>{renderMessage(text, speech)}</p>).container.querySelector('p') as HTMLElement

describe('renderMessage()', () => {
  it('returns a message without markup unchanged', () => {
    expect(renderMessage('It is open.', speech)).toBe('It is open.')
  })

  it('renders a marked word as a term: a button with a description, followed by its definition', () => {
    html('Blockchain is [trustless](trustless).')
    const term = screen.getByRole('button', { name: 'trustless' })
    expect(term).toHaveAttribute('aria-description', expect.stringContaining(trustless.meaning))
    expect(term).toHaveAttribute('data-ankr-term', 'trustless')
    const definition = term.nextElementSibling
    expect(definition).toHaveTextContent(
      `(Trustless: ${trustless.meaning} Source: ethereum.org. ${trustless.note})`,
    )
  })

  it('keeps the text around terms, and their order', () => {
    const read = html('One [a](trustless), two [b](trustless)[c](trustless).')
    for (const definition of read.querySelectorAll('[data-ankr-term] + span')) definition.remove()
    expect(read.textContent).toBe('One a, two bc.')
    expect(screen.getAllByRole('button')).toHaveLength(3)
  })

  it('renders only the words for a term outside the glossary', () => {
    expect(html('It is [open](openness).').textContent).toBe('It is open.')
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('renders only the words without a term renderer', () => {
    expect(
      render(<p>{renderMessage('It is [open](trustless).', { ...speech, renderTerm: undefined })}</p>)
        .container,
    ).toHaveTextContent('It is open.')
    expect(screen.queryByRole('button')).toBeNull()
  })

  it.each(['constructor', '__proto__', 'toString'])('“%s”: is no term', (id) => {
    expect(html(`It is [open](${id}).`).textContent).toBe('It is open.')
    expect(screen.queryByRole('button')).toBeNull()
  })

  it.each(['a [b] c', 'a (b) c', 'a [b] (c)', '[](trustless)', '<b>bold</b>'])(
    '“%s”: renders literally',
    (text) => {
      expect(html(text).textContent).toBe(text)
    },
  )
})

describe('stripMarkup()', () => {
  it('keeps the words and drops the markup', () => {
    expect(stripMarkup('It is [open](open), [trustless](trustless) and (so) [on].')).toBe(
      'It is open, trustless and (so) [on].',
    )
  })
})

describe('interpolateNodes()', () => {
  it('inserts elements in the order of the message', () => {
    const values = { qualifier: <i>over</i>, value: <b>15,000</b> }
    const { container } = render(<p>{interpolateNodes('{value} ({qualifier})', values)}</p>)
    expect(container.innerHTML).toBe('<p><b>15,000</b> (<i>over</i>)</p>')
  })

  it('renders nothing for a missing value', () => {
    expect(render(<p>{interpolateNodes('a{constructor}b', {})}</p>).container.innerHTML).toBe('<p>ab</p>')
  })
})
