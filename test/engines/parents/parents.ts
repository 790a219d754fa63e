import { renderToString } from 'react-dom/server'
import { hostRules } from '../../../scripts/elements.js'
import { compiled } from '../../../scripts/stylesheets.js'
import * as definitions from '../../../src/custom-elements/definitions.js'
import { renderToElement } from '../../../src/html/index.js'
import { names } from '../../support/cases.js'
import { render, samples } from '../../support/components.js'

/** Parents that take their width from their children. */
export const parents: Readonly<Record<string, [start: string, end: string]>> = {
  'a flex row': ['<div style="display: flex">', '</div>'],
  'a flex row beside text': ['<div style="display: flex"><p>Text of the page.</p>', '</div>'],
  'a flex column with align-items: center': [
    '<div style="display: flex; flex-direction: column; align-items: center">',
    '</div>',
  ],
  'an inline-block': ['<div style="display: inline-block">', '</div>'],
  'a box with width: fit-content': ['<div style="width: fit-content">', '</div>'],
  'a float': ['<div style="float: left">', '</div>'],
  'a <td> of an auto table': ['<table><tr><td>', '</td></tr></table>'],
  'a grid with justify-items: start': ['<div style="display: grid; justify-items: start">', '</div>'],
  'an absolutely positioned box': ['<div style="position: absolute">', '</div>'],
  'a <dialog> without width': ['<dialog open>', '</dialog>'],
}

export const forms = ['React', 'element'] as const
export type Form = (typeof forms)[number]

/** Components that are words or labels in a line of text. */
const INLINE = ['ChainNeutralBadge', 'Term']
export const blocks = names.filter((name) => !INLINE.includes(name))

export const stylesheet = compiled('src/styles.css', hostRules('styles.css'))

const html = new Map<string, string>(
  blocks.flatMap((name) => [
    [`${name} React`, renderToString(render(name))],
    [`${name} element`, renderToElement(name, samples[name].props as never, { stylesheet: '/styles.css' })],
  ]),
)

/** A page with every block component in one kind of parent, each in a separate column. */
export const parentPage = (parent: string, form: Form): string => {
  const [start, end] = parents[parent] as [string, string]
  const columns = blocks.map(
    (name) => `<div class="column" data-column="${name}">${start}${html.get(`${name} ${form}`)}${end}</div>`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${parent}</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/styles.css">
<style>.column { position: relative; display: flow-root } dialog { position: static }</style>
${columns.join('\n')}</html>`
}

/** The tag names of the custom elements. */
export const tags = Object.entries(definitions).flatMap(([name, { tag }]) =>
  INLINE.includes(name) ? [] : [tag],
)
