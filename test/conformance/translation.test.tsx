import { cleanup, fireEvent, render as renderPage } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { cases } from '../support/cases.js'
import { render } from '../support/components.js'
import { pseudo } from '../support/pseudo.js'
import { readText, translatePage } from '../support/translatePage.js'

afterEach(cleanup)

const selectsOf = (root: Element) => [...root.querySelectorAll('select')]

const choose = (root: Element, select: number, option: number) => {
  const element = selectsOf(root)[select] as HTMLSelectElement
  const { value } = element.options[option] as HTMLOptionElement
  fireEvent.change(element, { target: { value } })
}

/** The statements of `renderFacts()`. Statistics and titles are other elements. */
const factsOf = (root: Element) =>
  [...root.querySelectorAll('span[data-fact]')].map(
    (fact) => `${fact.getAttribute('data-fact')} ${readText(fact)}`,
  )

describe.each(cases)('%s', (_, name, variant) => {
  it('translated by the browser: a new language throws nothing and replaces every statement', () => {
    const page = renderPage(render(name, variant))
    translatePage(page.container)
    page.rerender(render(name, variant, { locale: pseudo }))
    const facts = factsOf(page.container)
    page.unmount()
    expect(facts).toEqual(factsOf(renderPage(render(name, variant, { locale: pseudo })).container))
  })
})

describe.each(['InteropChecker', 'ResilienceExplorer'] as const)('%s', (name) => {
  const untranslated = renderPage(render(name))
  const choices = selectsOf(untranslated.container).flatMap((select, index) =>
    Array.from(select.options, (_, option) => [index, option] as const),
  )
  untranslated.unmount()

  it.each(choices)('translated by the browser: select %i, option %i changes every text', (select, option) => {
    const plain = renderPage(render(name)).container
    choose(plain, select, option)
    const expected = readText(plain)
    cleanup()
    const { container } = renderPage(render(name))
    translatePage(container)
    choose(container, select, option)
    expect(readText(container)).toBe(expected)
  })
})
