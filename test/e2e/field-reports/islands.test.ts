import { InteropChecker, ResilienceExplorer } from 'ankr-approach'
import type { Page } from 'playwright'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { CONTROLS, chooseOption } from '../../support/chooseOption.js'
import { translatePage } from '../../support/translatePage.js'
import { serverElement, staticHtml } from '../elements/serverElement.js'
import { LOOSE, STYLES, script } from '../elements/testServer.js'
import { setUp } from '../elements/withPage.js'

type Explorer = 'InteropChecker' | 'ResilienceExplorer'

const withPage = setUp()
const EMBED = script('/a/embed.js')
const explorers: Explorer[] = ['InteropChecker', 'ResilienceExplorer']

/** Each way of showing an explorer, as HTML. */
const forms: [title: string, write: (name: Explorer) => string][] = [
  ['React', (name) => `<div data-show="${name}"></div>${script('/react/app.js')}`],
  ['static HTML', (name) => staticHtml(name) + EMBED],
  ['a custom element with a declarative shadow root', (name) => serverElement(name) + EMBED],
]
const cases = forms.flatMap(([title, write]) => explorers.map((name) => [name, title, write] as const))

const root = (page: Page, name: Explorer) => page.locator(`.ankr-${name}`)
const controls = (page: Page, name: Explorer) => root(page, name).locator(CONTROLS)
const text = (page: Page, name: Explorer) => root(page, name).evaluate((element) => element.textContent)

/** Chooses until the explorer answers: its code may still be loading. */
const choose = async (page: Page, name: Explorer, control: number, index: number) => {
  const before = await text(page, name)
  await chooseOption(controls(page, name).nth(control), index)
  await expect.poll(() => text(page, name)).not.toBe(before)
}

/** Waits for the code of an explorer, by a choice that is taken back. */
const ready = async (page: Page, name: Explorer) => {
  const initial = await controls(page, name)
    .first()
    .evaluate((control) =>
      control instanceof HTMLSelectElement
        ? control.selectedIndex
        : [...control.querySelectorAll('input')].findIndex((radio) => radio.checked),
    )
  await choose(page, name, 0, initial === 2 ? 3 : 2)
  await choose(page, name, 0, initial)
}

test.each(cases)(
  '%s, %s: after browser translation, a choice changes every text (4.5)',
  async (name, _, write) => {
    const answers: (string | null)[] = []
    for (const isTranslated of [false, true]) {
      await withPage(
        write(name),
        async (page) => {
          await controls(page, name).first().waitFor()
          await ready(page, name)
          if (isTranslated) await root(page, name).evaluate(translatePage)
          for (const [control, index] of [
            [1, 2],
            [0, 3],
            [1, 0],
          ] as const) {
            await choose(page, name, control, index)
            answers.push(await text(page, name))
          }
        },
        { head: STYLES, policy: LOOSE },
      )
    }
    expect(answers.slice(3)).toEqual(answers.slice(0, 3))
  },
)

describe.each(explorers)('%s', (name) => {
  const serverHtml = renderToString(
    name === 'InteropChecker' ? createElement(InteropChecker) : createElement(ResilienceExplorer),
  )

  test.each([
    ['without JavaScript (4.8)', '', false],
    ['with embed.js but without React (5.8)', EMBED, true],
  ])('server HTML %s: every control is disabled', (_, scripts, javaScriptEnabled) =>
    withPage(
      serverHtml + scripts,
      async (page) => {
        await page.waitForTimeout(300)
        const states = await controls(page, name).evaluateAll((all) =>
          all.map((control) => control.matches(':disabled')),
        )
        expect(states.length).toBeGreaterThan(1)
        expect(states).toEqual(states.map(() => true))
      },
      { head: STYLES, javaScriptEnabled },
    ),
  )

  test('server HTML: enabling the controls moves nothing', () =>
    withPage(
      staticHtml(name) + EMBED,
      async (page) => {
        const boxes = () =>
          root(page, name).evaluate((element) =>
            JSON.stringify(
              [...element.querySelectorAll('[data-part]')].map((part) => part.getBoundingClientRect()),
            ),
          )
        const before = await page.evaluate((name) => {
          const all = document.querySelectorAll<HTMLSelectElement>(`.ankr-${name} :is(select, fieldset)`)
          for (const control of all) control.disabled = true
          const parts = document.querySelectorAll(`.ankr-${name} [data-part]`)
          const rects = JSON.stringify([...parts].map((part) => part.getBoundingClientRect()))
          for (const control of all) control.disabled = false
          return rects
        }, name)
        await expect.poll(boxes).toBe(before)
      },
      { head: STYLES },
    ))

  test('a <details> opened before hydration stays open and follows a choice', () =>
    withPage(
      staticHtml(name).replace(/<details data-part="(pair-table|details)"/, '$& open') + EMBED,
      async (page) => {
        const details = root(page, name).locator('details')
        await ready(page, name)
        expect(await details.evaluate((element: HTMLDetailsElement) => element.open)).toBe(true)
        const cells = () => details.locator('td').allTextContents()
        const before = await cells()
        await choose(page, name, 1, 2)
        await expect.poll(cells).not.toEqual(before)
        expect((await cells()).length).toBe(before.length)
      },
      { head: STYLES },
    ))
})

test('InteropChecker: the table is right when opened after a choice (1.3)', () =>
  withPage(
    staticHtml('InteropChecker') + EMBED,
    async (page) => {
      const details = root(page, 'InteropChecker').locator('details')
      await choose(page, 'InteropChecker', 1, 0)
      await details.locator('summary').click()
      await expect.poll(() => details.locator('td').first().textContent()).toBe('Yes')
    },
    { head: STYLES },
  ))
