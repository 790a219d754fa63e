import { AnkrApproach, type Locale } from 'ankr-approach'
import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { findFonts } from './languages/findFonts.js'
import { findTextProblems } from './languages/findTextProblems.js'
import { locales, setUpLanguagePage, type View } from './languages/languagePage.js'

const draw = setUpLanguagePage()

/** A phone, and a small and a large window with text at 200 %. */
const views: View[] = [
  { width: 320, fontSize: '100%' },
  { width: 640, fontSize: '200%' },
  { width: 1280, fontSize: '200%' },
]

/** `LANGUAGE_PICTURES=<folder>` saves pictures of the page in each language. The nightly workflow keeps them. */
const pictures = process.env.LANGUAGE_PICTURES

const findProblems = async (locale: Locale, view?: View, extraCss?: string) => {
  const page = createElement(AnkrApproach, { locale, now: '2026-11-23', disclaimer: true })
  return (await draw(locale, page, view, extraCss)).evaluate(findTextProblems)
}

describe.each([...locales])('AnkrApproach in %s', (_, locale) => {
  it.each(views)(
    'at $width px with text at $fontSize: no text is clipped, broken, too wide or too close',
    async (view) => {
      expect(await findProblems(locale, view)).toEqual([])
    },
  )

  it('is displayed in Inter, and in Noto Sans if Inter lacks the script', async () => {
    const page = createElement(AnkrApproach, { locale, now: '2026-11-23', disclaimer: true })
    const withoutMono = ':root { --ankr-font-mono: Inter-latin }'
    const fonts = await findFonts(await draw(locale, page, undefined, withoutMono))
    const hasScript = /Latn|Cyrl/.test(new Intl.Locale(locale.code).maximize().script ?? '')
    const noto = expect.stringMatching(/^Noto Sans /)
    expect(fonts).toEqual(['Inter', ...(hasScript ? [] : [noto])])
  })

  it.runIf(pictures).each([320, 1200])('is saved as a picture at %i px', async (width) => {
    const page = await draw(locale, createElement(AnkrApproach, { locale }), { width, fontSize: '100%' })
    await page.screenshot({ path: `${pictures}/${locale.code}-${width}.png`, fullPage: true })
  })
})

it.each([
  [
    'lines too close',
    'vi',
    '.ankr [data-part][data-part][data-part][data-part][data-part="title"] { line-height: 0.8 }',
    /touches/,
  ],
  [
    'a cell that clips',
    'de',
    '.ankr [data-part][data-part="stat"] { block-size: 4em; overflow: hidden }',
    /px outside/,
  ],
  [
    'a word on a card that does not wrap',
    'uk',
    '.ankr [data-part] { white-space: nowrap }',
    /px wider than its box/,
  ],
  [
    'a broken word',
    'pt-BR',
    '.ankr [data-part] [data-part="title"] { max-inline-size: 3em; overflow-wrap: anywhere }',
    /without a hyphen/,
  ],
  [
    'a broken Korean word',
    'ko',
    '.ankr [data-part] [data-part="title"] { max-inline-size: 3em; word-break: break-all }',
    /[가-힣]” is broken/,
  ],
  [
    'a broken Japanese word',
    'ja',
    '.ankr [data-part] [data-part="title"] { max-inline-size: 3em; word-break: break-all }',
    /[ァ-ヶ一-龠]” is broken/,
  ],
  [
    'a label too wide',
    'fr',
    '.ankr [data-part][data-part="label"] { min-inline-size: 330px }',
    /wider than the window/,
  ],
  [
    'a word outside the window',
    'es',
    '.ankr [data-part][data-part="intro"] { text-indent: -99px }',
    /outside the window/,
  ],
])('seeded: %s is found in %s', async (_, code, css, expected) => {
  const problems = await findProblems(locales.get(code) as Locale, views[0], css)
  expect(problems).toContainEqual(expect.stringMatching(expected))
})
