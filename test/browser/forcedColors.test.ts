import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { compiled } from '../../scripts/stylesheets.js'
import { setUpBrowser } from '../support/browser.js'
import { type Name, render, samples } from '../support/components.js'
import { contrast } from '../support/contrast.js'

const names = Object.keys(samples) as Name[]
const css = compiled('src/styles.css')

const getBrowser = setUpBrowser()

/** The colors of everything drawn in SVG, which forced colors leave as they are, and that of the page. */
const readColors = () => {
  const toHex = (color: string) => {
    const channels = color.match(/[\d.]+/g) ?? []
    return `#${channels
      .slice(0, 3)
      .map((channel) => Number(channel).toString(16).padStart(2, '0'))
      .join('')}`
  }
  const canvas = document.createElement('div')
  canvas.style.color = 'Canvas'
  document.body.append(canvas)
  const drawn = [...document.querySelectorAll('.ankr svg *')].flatMap((shape) => {
    const { fill, fillOpacity, stroke, strokeWidth } = getComputedStyle(shape)
    const colors = [
      ...(fill !== 'none' && Number(fillOpacity) > 0 ? [fill] : []),
      ...(stroke !== 'none' && Number.parseFloat(strokeWidth) > 0 ? [stroke] : []),
    ]
    const part = shape.closest('[data-part]')?.getAttribute('data-part')
    const state = shape.closest('[data-state]')?.getAttribute('data-state')
    return colors.map((color) => ({ part: `${part} ${state ?? ''}`.trim(), color: toHex(color) }))
  })
  return { canvas: toHex(getComputedStyle(canvas).color), drawn }
}

/** WCAG 2.2, 1.4.11: graphics need 3:1. */
test.each([
  { page: 'light', scheme: 'dark' },
  { page: 'dark', scheme: 'light' },
] as const)('Forced colors: every drawing of a $page page keeps 3:1 on a $scheme canvas', async (wanted) => {
  const context = await getBrowser().newContext({ forcedColors: 'active', colorScheme: wanted.scheme })
  const page = await context.newPage()
  const body = names.map((name) => renderToStaticMarkup(render(name))).join('')
  await page.setContent(
    `<!doctype html><html lang="en" data-theme="${wanted.page}"><style>${css}</style><body>${body}</body></html>`,
  )
  const { canvas, drawn } = await page.evaluate(readColors)
  await context.close()
  expect(canvas).toBe(wanted.scheme === 'dark' ? '#000000' : '#ffffff')
  expect(drawn.length).toBeGreaterThan(50)
  const faint = drawn.filter(({ color }) => contrast(color, canvas) < 3)
  expect([...new Set(faint.map(({ part, color }) => `${part}: ${color}`))]).toEqual([])
})
