import { render as mount } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { splitNames } from '../../scripts/locale/names.js'
import { listTexts } from '../../scripts/locale/texts.js'
import { cases } from '../support/cases.js'
import { render } from '../support/components.js'
import { getAnnouncedTexts, withoutNumberedNames, withoutProperNouns } from '../support/html.js'
import { once } from '../support/once.js'
import { pseudo, pseudoRtl } from '../support/pseudo.js'
import { pseudoArabic } from '../support/pseudoArabic.js'

const containerOf = (...args: Parameters<typeof render>) => mount(render(...args)).container

/** Read at once, because each test unmounts its components. */
const saidIn = (container: HTMLElement) => getAnnouncedTexts(container.firstElementChild as HTMLElement)

/** A single letter names a provider. Names are taken out of texts with letters of English alone: it takes a while. */
const isEnglish = (text: string) =>
  /[a-z]{2}|[a-z].*[a-z]/i.test(text) && /[a-z]/i.test(withoutProperNouns(text))

const arabicMessages = new Set(listTexts(pseudoArabic).values())

const withoutIsolates = (text: string): string => {
  const outer = text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')
  return outer === text ? text : withoutIsolates(outer)
}

describe.each(cases)('%s', (_, name, variant) => {
  const english = once(() => {
    const container = containerOf(name, variant)
    // The name of a link is the title of its target, which may be a sentence.
    const untranslated = [...container.querySelectorAll('[translate="no"]:not(a)')]
    return { texts: saidIn(container), untranslated: untranslated.map((part) => part.textContent ?? '') }
  })
  const foreign = once(() => saidIn(containerOf(name, variant, { locale: pseudo })))

  it('in another language, renders no English text, visible or announced', () => {
    expect(foreign().filter(isEnglish)).toEqual([])
  })

  it('marks only names and codes as translate="no"', () => {
    const { untranslated } = english()
    expect(untranslated.filter((text) => text.split(/\s+/).length > 5 || /[.!?]$/.test(text))).toEqual([])
  })

  it('in another language, renders as many texts as in English', () => {
    expect(foreign().length).toBeGreaterThanOrEqual(english().texts.length)
  })

  it('in another language, formats numbers and dates with the digits of that language', () => {
    const container = containerOf(name, variant, { locale: pseudoRtl })
    const values = [...container.querySelectorAll('[data-part="value"], time')].map(
      (part) => part.textContent,
    )
    expect(values.filter((text) => /[0-9]/.test(text ?? ''))).toEqual([])
  })

  it('in Arabic letters with Western digits, isolates each number and date from the text around it', () => {
    const container = containerOf(name, variant, { locale: pseudoArabic })
    // A number that a message contains, such as "Set it to 0 first.", is in the language of the message.
    const texts = saidIn(container)
      .filter((text) => !arabicMessages.has(text))
      .map(withoutIsolates)
    // A name with a number, such as "Web 3.0", is not isolated: its letters come first and set its direction.
    const mixed = texts.filter(
      (text) => /[\u0600-\u06ff]/.test(text) && /\d/.test(splitNames(withoutNumberedNames(text)).rest),
    )
    expect(mixed).toEqual([])
  })
})
