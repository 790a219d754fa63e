import { expect, test } from 'vitest'
import { setUpBrowser } from '../support/browser.js'
import { findOverflow } from '../support/svgLayout.js'
import { hostileProps, hostileText, renderAnySvg, svgLocales, svgNames } from '../support/svgLocales.js'

const getBrowser = setUpBrowser()

const images = svgLocales.flatMap(([code, locale]) =>
  svgNames.map((name) => ({
    code,
    svg: renderAnySvg(name, { locale, now: '2026-11-29', disclaimer: true }),
  })),
)

/** Parses the images as XML, with the parser of the browser. Returns the errors, and the text of the last image. */
const parseAll = (svgs: string[]) => {
  const documents = svgs.map((svg) => new DOMParser().parseFromString(svg, 'image/svg+xml'))
  const errors = documents.map((xml) => xml.querySelector('parsererror')?.textContent ?? '').filter(Boolean)
  return { errors, text: documents.at(-1)?.querySelector('desc')?.textContent }
}

test('SVG images: are well-formed XML in every language and with hostile text', async () => {
  const page = await getBrowser().newPage()
  const svgs = images.map(({ svg }) => svg)
  const hostile = renderAnySvg('DecentralizationStats', hostileProps)
  const { errors, text } = await page.evaluate(parseAll, [...svgs, hostile])
  expect(errors).toEqual([])
  expect(text).toContain(hostileText.slice(0, 40))
  expect((await page.evaluate(parseAll, [hostile.replace('&lt;', '<')])).errors).toHaveLength(1)
  await page.close()
})

test('SVG images: the text is within the frame, in every language', async () => {
  const page = await getBrowser().newPage()
  await page.setContent(`<!doctype html>${images.map(({ svg }) => svg).join('')}`)
  expect(await page.locator('svg text').count()).toBeGreaterThan(200)
  expect(await page.evaluate(findOverflow)).toEqual([])
  await page.close()
})

test('SVG images: an <img> shows them under a strict policy', async () => {
  const page = await getBrowser().newPage()
  await page.route('**/*', (route) =>
    route.request().url().endsWith('.svg')
      ? route.fulfill({
          contentType: 'image/svg+xml',
          headers: { 'content-security-policy': "default-src 'none'; sandbox" },
          body: renderAnySvg('ChainNeutralBadge'),
        })
      : route.fulfill({
          contentType: 'text/html',
          headers: { 'content-security-policy': "default-src 'none'; img-src 'self'" },
          body: '<!doctype html><img src="/badge.svg" alt="">',
        }),
  )
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  await page.goto('http://localhost/')
  const size = await page.locator('img').evaluate((image: HTMLImageElement) => {
    return [image.complete, image.naturalWidth, image.naturalHeight]
  })
  expect(size).toEqual([true, 370, 32])
  expect(messages).toEqual([])
  await page.close()
})
