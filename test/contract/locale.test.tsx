import { render as mount } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { cases } from '../support/cases.js'
import { render } from '../support/components.js'
import { said, withoutProperNouns } from '../support/html.js'
import { pseudo, pseudoRtl } from '../support/pseudo.js'

const sayings = (...args: Parameters<typeof render>) =>
  said(mount(render(...args)).container.firstElementChild as HTMLElement)

describe.each(cases)('%s', (_, name, variant) => {
  it('says nothing in English when another language is chosen, aloud or on screen', () => {
    const left = sayings(name, variant, { locale: pseudo }).filter((text) =>
      /[a-z]/i.test(withoutProperNouns(text)),
    )
    expect(left).toEqual([])
  })

  it('marks only names and codes as the same in every language', () => {
    const { container } = mount(render(name, variant))
    // A link is named by the title of what it leads to, which may be a sentence.
    const kept = [...container.querySelectorAll('[translate="no"]:not(a)')].map(
      (part) => part.textContent ?? '',
    )
    expect(kept.filter((text) => text.split(/\s+/).length > 5 || /[.!?]$/.test(text))).toEqual([])
  })

  it('says as much as in English', () => {
    const spoken = sayings(name, variant)
    expect(sayings(name, variant, { locale: pseudo }).length).toBeGreaterThanOrEqual(spoken.length)
  })

  it('writes numbers and dates in the digits of the language', () => {
    const { container } = mount(render(name, variant, { locale: pseudoRtl }))
    const written = [...container.querySelectorAll('[data-part="value"], time')].map(
      (part) => part.textContent,
    )
    expect(written.filter((text) => /[0-9]/.test(text ?? ''))).toEqual([])
  })
})
