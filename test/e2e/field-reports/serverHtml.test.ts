import { createElement, type FunctionComponent } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import * as serverHtml from '../../../src/server-html/index.js'
import type { names } from '../../support/cases.js'
import { render } from '../../support/components.js'
import { hostPages, stylesheet } from './openPage.js'

const open = hostPages()

const GRID = `<style>
  main { display: grid; grid-template-columns: 1fr 1fr; gap: 20px; align-items: start }
</style>`

/** The boxes of a partner's grid of two components, whichever entry they are from. */
const boxes = (html: string, css = stylesheet) =>
  open({ body: `<main>${html}<p>Text of the page.</p></main>`, head: GRID, css }, (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('main, .ankr, main > p')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return [element.className, x, y, width, height].join()
      }),
    ),
  )

const components = Object.entries(serverHtml) as [(typeof names)[number], FunctionComponent][]
const [first] = components

describe('A component from ankr-approach/server-html in a grid', () => {
  it.each(components)('%s: has the same boxes as from ankr-approach', async (name, Component) => {
    const wrapped = renderToString(createElement(Component))
    const own = renderToString(render(name))
    expect(wrapped).not.toBe(own)
    expect(await boxes(wrapped + wrapped)).toEqual(await boxes(own + own))
  })

  it('seeded: wrappers with a box are found', async () => {
    const [name, Component] = first as (typeof components)[number]
    const seeded = stylesheet.replaceAll('display:contents', 'display:block;padding:1px')
    const wrapped = renderToString(createElement(Component))
    expect(await boxes(wrapped, seeded)).not.toEqual(await boxes(renderToString(render(name)), seeded))
  })
})
