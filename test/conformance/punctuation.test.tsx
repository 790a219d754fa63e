import { render as mount } from '@testing-library/react'
import { ja } from 'ankr-approach/locales/ja'
import { expect, it } from 'vitest'
import { cases } from '../support/cases.js'
import { render } from '../support/components.js'
import { getAnnouncedTexts, withoutNumberedNames } from '../support/html.js'
import { ENGLISH_PUNCTUATION, pseudoPunctuation } from '../support/pseudoPunctuation.js'

/** The partner's own texts in the samples. */
const PARTNER_TEXT = /⟦[^⟧]*⟧/g

/** `AnkrApproach` renders the other components. */
const shownCases = cases.filter(([, name]) => name !== 'AnkrApproach')

it.each(shownCases)('%s: in another language, has no punctuation of English', (_, name, variant) => {
  const { container } = mount(render(name, variant, { locale: pseudoPunctuation, ...{ now: '2026-11-23' } }))
  const texts = getAnnouncedTexts(container.firstElementChild as HTMLElement)
  const rest = texts.map((text) => withoutNumberedNames(text.replace(PARTNER_TEXT, '')))
  expect(rest.filter((text) => ENGLISH_PUNCTUATION.test(text))).toEqual([])
})

it.each(shownCases)('%s: in Japanese, has no space between sentences', (_, name, variant) => {
  const { container } = mount(render(name, variant, { locale: ja, ...{ now: '2026-11-23' } }))
  expect(container.textContent).not.toMatch(/。\s/)
})
