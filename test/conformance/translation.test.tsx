import { cleanup, fireEvent, render as renderPage } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { cases } from '../support/cases.js'
import { render } from '../support/components.js'
import { pseudo } from '../support/pseudo.js'
import { readText, translatePage } from '../support/translatePage.js'

afterEach(cleanup)

const controlsOf = (root: Element) => [...root.querySelectorAll('select, fieldset')]
const optionsOf = (control: Element) => [...control.querySelectorAll('option, input')]

const choose = (root: Element, position: number, option: number) => {
  const control = controlsOf(root)[position] as Element
  const chosen = optionsOf(control)[option] as HTMLInputElement
  if (control instanceof HTMLSelectElement) fireEvent.change(control, { target: { value: chosen.value } })
  else fireEvent.click(chosen)
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
  const choices = controlsOf(untranslated.container).flatMap((control, index) =>
    optionsOf(control).map((_, option) => [index, option] as const),
  )
  untranslated.unmount()

  it.each(choices)(
    'translated by the browser: control %i, option %i changes every text',
    (control, option) => {
      const plain = renderPage(render(name)).container
      choose(plain, control, option)
      const expected = readText(plain)
      cleanup()
      const { container } = renderPage(render(name))
      translatePage(container)
      choose(container, control, option)
      expect(readText(container)).toBe(expected)
    },
  )
})
