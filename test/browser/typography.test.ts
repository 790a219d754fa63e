import { createElement } from 'react'
import { expect, it } from 'vitest'
import type { Locale } from '../../src/index.js'
import { cases } from '../support/cases.js'
import { render } from '../support/components.js'
import { locales, setUpLanguagePage } from './languages/languagePage.js'

const draw = setUpLanguagePage()

/** In these scripts, letters join or have one width, and none has capitals or italics. */
const plain = { 'letter-spacing': 'normal', 'text-transform': 'none', 'font-style': 'normal' }
const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ar: { ...plain, hyphens: 'manual' },
  hi: plain,
  ja: { ...plain, 'line-break': 'strict', 'word-break': 'auto-phrase' },
  ko: { ...plain, 'word-break': 'keep-all' },
  'zh-Hans': { ...plain, 'word-break': 'normal' },
  de: { hyphens: 'auto', 'word-break': 'normal' },
}

/** Renders every component. Returns the component, part and property of each element with another computed value. */
const findOthers = async (code: string, extraCss = '') => {
  const locale = locales.get(code) as Locale
  const all = cases.map(([title, name, variant]) =>
    createElement('div', { key: title }, render(name, variant, { locale })),
  )
  const page = await draw(locale, all, undefined, extraCss)
  const others = await page.evaluate(
    (expected) =>
      [...document.querySelectorAll('.ankr, .ankr *')].flatMap((element) => {
        const style = getComputedStyle(element)
        const component = element.closest('.ankr')?.className.replace('ankr ankr-', '')
        return expected
          .map(([property, value]) => [property, value, style.getPropertyValue(property)])
          .filter(([, value, computed]) => value !== computed)
          .map(
            ([property, , value]) => `${component} ${element.getAttribute('data-part')} ${property} ${value}`,
          )
      }),
    Object.entries(languages[code] ?? {}),
  )
  return [...new Set(others)]
}

it.each(Object.keys(languages))(
  'Typography in %s: letter spacing, capitals and line breaking of every element fit the script',
  async (code) => {
    expect(await findOthers(code)).toEqual([])
  },
)

it('seeded: uppercase labels, tracked titles and a part that breaks between letters are found', async () => {
  const css = `.ankr [data-part][data-part="label"] { text-transform: uppercase }
.ankr [data-part][data-part][data-part][data-part][data-part="title"] { letter-spacing: 1px }
.ankr [data-part="source"][data-part] { word-break: break-all }`
  const found = await findOthers('ko', css)
  expect(found).toContain('Commitments label text-transform uppercase')
  expect(found).toContain('DaoPathway title letter-spacing 1px')
  expect(found).toContain('DaoPathway source word-break break-all')
})
