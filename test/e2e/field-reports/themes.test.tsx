import { readFileSync } from 'node:fs'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { compiled } from '../../../scripts/stylesheets.js'
import { EqualBars } from '../../../src/ui/EqualBars.js'
import { render } from '../../support/components.js'
import { hostPages, stylesheet } from './openPage.js'

const open = hostPages()
const html = renderToString(render('Callout'))
const THEMES = ['ankr', 'clay', 'ink', 'iris', 'tide']
const css = [stylesheet, ...THEMES.map((theme) => compiled(`src/theme/themes/${theme}.css`))].join('\n')

const ACCENT = 'rgb(53, 109, 243)'
const TIDE = 'rgb(11, 122, 104)'
const TIDE_DARK = 'rgb(63, 194, 166)'
const CLAY = 'rgb(180, 73, 31)'
const PARTNER = 'rgb(1, 2, 3)'
const token = 'style="--ankr-color-accent: rgb(1, 2, 3)"'

/** The color of the rule of a Callout: the accent color. */
const accent = (body: string, scheme: 'light' | 'dark' = 'light') =>
  open({ body, css, head: `<meta name="color-scheme" content="${scheme}">` }, (page) =>
    page.locator('.ankr').evaluate((element) => getComputedStyle(element).borderInlineStartColor),
  )

const on = (attributes: string, component = html) => component.replace('<div', `<div ${attributes}`)
const inside = (attributes: string, content: string) => `<div ${attributes}>${content}</div>`
const theme = (name: string) => `data-ankr-theme="${name}"`

describe('Themes', () => {
  it.each([
    ['no theme', html, ACCENT],
    ['an unknown theme', inside(theme('none'), html), ACCENT],
    ['on an ancestor', inside(theme('tide'), html), TIDE],
    ['on the component', on(theme('tide')), TIDE],
    ['a theme in another theme', inside(theme('tide'), inside(theme('clay'), html)), CLAY],
    ['a theme in another theme, reversed', inside(theme('clay'), inside(theme('tide'), html)), TIDE],
    ['on the component, in another theme', inside(theme('clay'), on(theme('tide'))), TIDE],
    ['the default in another theme', inside(theme('tide'), inside(theme('ankr'), html)), ACCENT],
    ['the default on the component', inside(theme('tide'), on(theme('ankr'))), ACCENT],
  ])('%s: the nearest theme applies', async (_, body, color) => {
    expect(await accent(body)).toBe(color)
  })

  it.each([
    ['on the component', inside(theme('tide'), on(token))],
    ['on the component with the theme', on(`${theme('tide')} ${token}`)],
    ['on an ancestor outside the theme', inside(token, inside(theme('tide'), html))],
    ['on an ancestor inside the theme', inside(theme('tide'), inside(token, html))],
    ['on the ancestor with the theme', inside(`${theme('tide')} ${token}`, html)],
  ])("a partner's own token %s: applies", async (_, body) => {
    expect(await accent(body)).toBe(PARTNER)
  })

  it('a dark page: the dark colors of the theme apply', async () => {
    expect(await accent(inside(theme('tide'), html), 'dark')).toBe(TIDE_DARK)
    expect(await accent(inside(`${theme('tide')} data-theme="dark"`, html))).toBe(TIDE_DARK)
  })

  it('a shadow root: the theme of the host element applies', async () => {
    const shadow = `<template shadowrootmode="open"><link rel="stylesheet" href="/styles.css">${html}</template>`
    expect(await accent(inside(theme('tide'), shadow))).toBe(TIDE)
    expect(await accent(inside(theme('tide'), inside(theme('ankr'), shadow)))).toBe(ACCENT)
  })

  it('the tooltip card: the theme applies', async () => {
    const card = `<span class="ankr-TooltipContainer"><template shadowrootmode="open"><style>${compiled('src/tooltip/Tooltip.css')}</style><div class="ankr-Tooltip">Text</div></template></span>`
    const term = `<span class="ankr ankr-Term">${card}</span>`
    const background = (body: string) =>
      open({ body, css, head: '<meta name="color-scheme" content="light">' }, (page) =>
        page.locator('.ankr-Tooltip').evaluate((element) => getComputedStyle(element).backgroundColor),
      )
    expect(await background(inside(theme('clay'), term))).toBe('rgb(255, 253, 249)')
    expect(await background(term)).toBe('rgb(255, 255, 255)')
  })
})

describe('Shared look', () => {
  it('surface: a card has a border and padding, a tinted surface a background', async () => {
    const read = (attributes: string) =>
      open({ body: on(attributes, renderToString(render('Boilerplate'))), css }, (page) =>
        page.locator('.ankr').evaluate((element) => {
          const { backgroundColor, borderTopWidth, paddingTop } = getComputedStyle(element)
          return [backgroundColor, borderTopWidth, paddingTop]
        }),
      )
    expect(await read('data-surface="tinted"')).toEqual(['rgb(244, 247, 252)', '1px', '32.9219px'])
    expect((await read('data-surface="card"')).slice(0, 2)).toEqual(['rgb(255, 255, 255)', '1px'])
  })

  it('EqualBars: drawn at whole pixels, in the color of text with forced colors', async () => {
    const statistic = { qualifier: 'over', value: 50, unit: 'chains' } as const
    const body = `<div class="ankr">${renderToString(<EqualBars statistic={statistic} />)}</div>`
    const bars = compiled('src/ui/EqualBars.css')
    const measured = await open(
      { body, css: `${css}${bars}svg { width: 1em; height: auto }`, options: { forcedColors: 'active' } },
      (page) =>
        page.locator('[data-part="bar-group"]').evaluateAll((groups) =>
          groups.map((group) => {
            const { width, height } = group.getBoundingClientRect()
            return [width, height, getComputedStyle(group).color]
          }),
        ),
    )
    expect(measured).toEqual([
      [200, 32, 'rgb(0, 0, 0)'],
      [200, 32, 'rgb(0, 0, 0)'],
      [8, 32, 'rgb(0, 0, 0)'],
    ])
  })

  it('reduced motion: transitions take no time, even with a partner’s duration', async () => {
    const body = inside('style="--ankr-duration: 1s"', '<div class="ankr"><a data-part="link">x</a></div>')
    const duration = (reducedMotion: 'reduce' | 'no-preference') =>
      open({ body, css, options: { reducedMotion } }, (page) =>
        page.locator('a').evaluate((link) => getComputedStyle(link).transitionDuration),
      )
    expect(await duration('no-preference')).toBe('1s')
    expect(await duration('reduce')).toBe('0s')
  })

  it('every theme file is tested', () => {
    for (const name of THEMES)
      expect(readFileSync(`src/theme/themes/${name}.css`, 'utf8')).toContain(theme(name))
  })
})
