import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import type { Page } from 'playwright'
import { createElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { CONTROLS, chooseOption } from '../../support/chooseOption.js'
import { bundle } from '../support/bundle.js'
import { setUp } from '../support/pageObject.js'
import { html, type TestServer } from '../support/testServer.js'
import { StreamingApp } from './StreamingApp.js'

const SCRIPT = '/client.js'
const LATE_MS = 1000

/** Streams a page: the late part arrives after a second, in a `<template>` that an inline script of React moves. */
const stream = (response: ServerResponse) => {
  const data = new Promise<string>((resolve) => setTimeout(resolve, LATE_MS, 'Late part'))
  const [start, end] = html('<div id="stream">CONTENT</div>').split('CONTENT') as [string, string]
  response.write(start)
  const body = new Writable({
    write: (chunk, _, done) => void response.write(chunk, () => done()),
    final: (done) => void response.end(end, () => done()),
  })
  const { pipe } = renderToPipeableStream(createElement(StreamingApp, { data }), {
    bootstrapModules: [SCRIPT],
    onShellReady: () => pipe(body),
  })
}

const start = async (): Promise<TestServer> => {
  const files = await bundle('test/e2e/field-reports/transitions.client.tsx', '19', '/')
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const file = path === '/styles.css' ? readFileSync('dist/styles.css') : files.get(path)
    const type = path.endsWith('.css') ? 'text/css' : file ? 'text/javascript' : 'text/html'
    response.setHeader('content-type', `${type}; charset=utf-8`)
    if (path === '/stream') stream(response)
    else
      response.end(file ?? html(`<div id="${path.slice(1)}"></div>`, path === '/favicon.ico' ? [] : [SCRIPT]))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((done) => server.close(() => done())),
  }
}

const withPage = setUp(start)
const card = (page: Page) => page.locator('.ankr-Tooltip')
const term = (page: Page) => page.locator('[data-ankr-term]').first()
const checkerText = (page: Page) =>
  page.locator('.ankr-InteropChecker').evaluate((element) => element.textContent)

/** The gap between a trigger and its card, in CSS pixels. */
const gap = async (page: Page) => {
  const [own, other] = [await card(page).boundingBox(), await term(page).boundingBox()]
  if (!own || !other) return Number.NaN
  return Math.max(other.y - own.y - own.height, own.y - other.y - other.height)
}

describe('View transition with an open tooltip', () => {
  test('the page moves: the tooltip stays beside its term, and Escape closes it', () =>
    withPage('/view', async (page) => {
      await term(page).click()
      await card(page).waitFor()
      await page.evaluate(() => window.changeView('other text'))
      // Radix follows the term by an `IntersectionObserver`, which a busy machine calls late.
      await expect.poll(() => gap(page), { timeout: 10_000 }).toBeGreaterThan(0)
      expect(await gap(page)).toBeLessThan(12)
      await page.keyboard.press('Escape')
      await card(page).waitFor({ state: 'detached' })
      await term(page).click()
      await card(page).waitFor()
    }))

  test('the term leaves the page: the tooltip closes, and the next term works', () =>
    withPage('/view', async (page) => {
      await term(page).click()
      await card(page).waitFor()
      await page.evaluate(() => window.changeView('no term'))
      await card(page).waitFor({ state: 'detached' })
      expect(await page.locator('.ankr-TooltipContainer').count()).toBe(0)
      await page.evaluate(() => window.changeView('start'))
      // A tooltip that was pinned and is still in memory would keep others from opening by pointer.
      await term(page).hover()
      await card(page).waitFor()
    }))
})

test('startTransition with new props: the explorers show them, and keep the choice of the visitor', () =>
  withPage('/props', async (page) => {
    const explorers = [
      { root: page.locator('.ankr-InteropChecker'), answer: 'verdict' },
      { root: page.locator('.ankr-ResilienceExplorer'), answer: 'outcome' },
    ]
    const read = ({ root, answer }: (typeof explorers)[number]) =>
      root.locator(`[data-part="${answer}"]`).textContent()
    const chosen: (string | null)[] = []
    for (const explorer of explorers) {
      const before = await read(explorer)
      await chooseOption(explorer.root.locator(CONTROLS).nth(1), 2)
      await expect.poll(() => read(explorer)).not.toBe(before)
      chosen.push(await read(explorer))
    }
    expect(await page.locator('.ankr-InteropChecker details').count()).toBe(1)
    await page.evaluate(() => window.changeProps())
    for (const { root } of explorers) await root.locator('h3').first().waitFor()
    await page.locator('.ankr-InteropChecker details').waitFor({ state: 'detached' })
    expect(await Promise.all(explorers.map(read))).toEqual(chosen)
  }))

test('A Suspense boundary that streams late: its explorer and term hydrate without an error, and answer', () =>
  withPage('/stream', async (page) => {
    await page.locator('.ankr-InteropChecker select').first().waitFor()
    const before = await checkerText(page)
    await page.locator('.ankr-InteropChecker select:enabled').nth(1).waitFor()
    await page.locator('.ankr-InteropChecker select').nth(1).selectOption({ index: 0 })
    await expect.poll(() => checkerText(page)).not.toBe(before)
    await term(page).click()
    await card(page).waitFor()
    expect(await page.evaluate(() => window.recoverableErrors)).toEqual([])
  }))
