import { describe, expect, it } from 'vitest'
import { setUpBrowserAndServer } from '../support/browser.js'
import { names } from '../support/cases.js'
import { policies } from './policies/policies.js'
import { differences, readStyles, type Styles, varying } from './policies/styles.js'
import { exercise } from './site/exercise.js'
import { reacts, triedReacts } from './site/reacts.js'
import { type Asked, serve } from './site/testServer.js'
import { type PageObject, withPage } from './site/withPage.js'

const { getBrowser, getTestServer } = setUpBrowserAndServer(() => serve('production'))

const open = <Result>(asked: Asked, use: (pageObject: PageObject) => Promise<Result>) =>
  withPage(getBrowser(), getTestServer(), asked, use)

/** Reads a page after all on it was used. */
const read = (asked: Asked, properties?: Styles['properties']) =>
  open(asked, async ({ page, frame, complaints, breaches, recoverableErrors }) => {
    const shown = await frame
      .locator('[data-name] > .ankr')
      .evaluateAll((roots) => roots.map((root) => root.parentElement?.dataset.name))
    const opened = await exercise(frame)
    const styles = await readStyles(page, frame, properties)
    const wrong = [...(await recoverableErrors()), ...(await breaches()), ...complaints]
    return { shown: [...new Set(shown)], opened, styles, wrong }
  })

const readings = new Map<string, ReturnType<typeof read>>()
/** A page without a policy, read once. */
const free = (react: string, by: Asked['by']) => {
  const key = `${react} ${by}`
  const reading =
    readings.get(key) ??
    read({ react, by }).then(({ styles, ...rest }) => ({ ...rest, styles: varying(styles) }))
  readings.set(key, reading)
  return reading
}

describe.each(triedReacts)('Content-Security-Policy: React %s', (react) => {
  describe.each(['server', 'browser'] as const)('rendered by the %s', (by) => {
    it('without a policy: every component renders, works and reports no error', async () => {
      const { shown, opened, styles, wrong } = await free(react, by)
      expect(shown).toEqual(names)
      expect(opened.length).toBeGreaterThan(5)
      expect(styles.elements.size).toBeGreaterThan(names.length * 10)
      expect(wrong).toEqual([])
    })

    it.each(policies.slice(1))(
      'under $name: every component works with the same styles, and nothing is blocked',
      async ({ name }) => {
        const { styles: expected, ...rest } = await free(react, by)
        const { styles, ...found } = await read({ react, by, policy: name }, expected.properties)
        expect(found).toEqual({ ...rest, wrong: [] })
        expect(differences(expected, styles)).toEqual([])
      },
    )
  })

  it('seeded: a recoverable hydration error is found', () =>
    open({ react, by: 'server', wrong: 'words' }, async ({ recoverableErrors }) => {
      expect(await recoverableErrors()).toContainEqual(
        expect.stringMatching(/^DecentralizationStats: .*#418/),
      )
    }))
})

/** The directives that the seeded defects violated. */
const directives = async ({ breaches }: PageObject) =>
  [...new Set((await breaches()).map((breach) => breach.split(' ')[0]))].sort()

const [react = ''] = reacts
const seededPage = (policy: string): Asked => ({ react, by: 'server', policy, wrong: 'defects' })

describe.each(policies)(
  'Content-Security-Policy: seeded defects, under $name',
  ({ name, forbids, framed }) => {
    it('each violation of the policy is found, and no other', () =>
      open(seededPage(name), async (pageObject) => {
        await expect.poll(() => directives(pageObject)).toEqual([...forbids].sort())
        const beyond = pageObject.complaints.filter((text) => /SecurityError/.test(text))
        expect(beyond).toEqual(framed ? [expect.stringContaining('sandboxed')] : [])
      }))
  },
)

it('Content-Security-Policy, seeded: a blocked style is found as a difference', async () => {
  const stylesOf = (policy: string, properties?: Styles['properties']) =>
    open(seededPage(policy), ({ page, frame }) => readStyles(page, frame, properties))
  const without = varying(await stylesOf('none'))
  const under = await stylesOf('strict', without.properties)
  expect(differences(without, under)).toContainEqual(
    expect.stringMatching(/^\d+ P: .*\bbackground-color: rgb\(4, 5, 6\).*\bcolor: rgb\(1, 2, 3\)/),
  )
})
