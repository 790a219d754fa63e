import { globSync, readFileSync } from 'node:fs'
import { type Declaration, type Selector, transform } from 'lightningcss'
import { costlyHas } from './costlyHas.js'

/** The stylesheets with rules for components, and the themes. `test/conformance/bridges.test.ts` checks the bridges. */
export const sheets = globSync('src/**/*.css', { exclude: ['src/theme/bridges/**'] }).sort()

/** Properties that name a physical side, an axis of the page, or reach the layout outside. */
const PHYSICAL = new RegExp(
  [
    '^(margin|padding|scroll-margin|scroll-padding|border)-(left|right|top|bottom)\\b',
    '^border-(top|bottom)-(left|right)-radius$',
    '^(left|right|top|bottom)$',
  ].join('|'),
)
const PHYSICAL_VALUE = /^(float|clear|text-align|caption-side)\s*:\s*(left|right)\b/

/** `:not(html html)`: it matches every element, and only adds specificity. */
const isWeight = (selectors: Selector[]) =>
  selectors.every(
    (selector) =>
      selector.length > 1 &&
      selector.every(
        ({ type, ...part }) => type === 'combinator' || ('name' in part && part.name === 'html'),
      ),
  )

const INSIDE_FUNCTION = ['is', 'where', 'not', 'has'] as const

/** Classes, ids and element names in a selector, also within `:is()` and its like. */
const parts = (selector: Selector): { kind: string; name: string }[] =>
  selector.flatMap((component, index) => {
    // Direct children from a partner or the tooltip, and the definition beside a trigger, have no class to select.
    const before = selector[index - 1]
    const isNear = before?.type === 'combinator' && /^(child|next-sibling)$/.test(before.value)
    if (component.type === 'universal') return isNear ? [] : [{ kind: 'element', name: '*' }]
    if (component.type === 'class') return [{ kind: 'class', name: component.name }]
    if (component.type === 'id') return [{ kind: 'id', name: component.name }]
    // No element is called so: it adds weight, and reaches nothing.
    if (component.type === 'type' && /^ankr-/.test(component.name)) return []
    if (component.type === 'type') return [{ kind: 'element', name: component.name }]
    // An element of the library, selected from inside.
    if ((component as { kind?: string }).kind === 'host') return [{ kind: 'class', name: 'ankr-' }]
    const inner = (component as { kind?: string; selectors?: Selector[] | null }) ?? {}
    if (inner.kind === 'not' && isWeight(inner.selectors ?? [])) return []
    const nested = INSIDE_FUNCTION.includes(inner.kind as never) ? (inner.selectors ?? []) : []
    return nested.flatMap(parts)
  })

/** Whether the rule styles a root element itself. Rules of one component for another inside it are layout. */
const isRoot = (selector: Selector) => {
  const last = selector.map((component) => component.type).lastIndexOf('combinator')
  const isOurs = (pattern: RegExp) => (part: { kind: string; name: string }) =>
    part.kind === 'class' && pattern.test(part.name)
  const outer = parts(selector.slice(0, Math.max(0, last)))
  return parts(selector.slice(last + 1)).some(isOurs(/^ankr/)) && !outer.some(isOurs(/^ankr-/))
}

/** Classes of `<html>` and `<body>` by which pages switch their theme. */
const THEME_CLASSES = ['light', 'dark']

/** `[data-ankr-theme="tide"]`: the only selector that sets properties outside root elements, and only `--_theme-*`. */
const isTheme = ([first, ...rest]: Selector) =>
  first?.type === 'attribute' && first.name === 'data-ankr-theme' && rest.length === 0

const text = (selector: Selector) =>
  selector.map((part) => ('name' in part ? part.name : 'kind' in part ? part.kind : part.type)).join(' ')

/** What is wrong with a sheet, in words. */
export const flaws = (code = '', filename = 'planted.css'): string[] => {
  const found: string[] = []
  const add = (what: string) => void found.push(what)
  const property = (declaration: Declaration) =>
    declaration.property === 'unparsed'
      ? declaration.value.propertyId.property
      : declaration.property === 'custom'
        ? declaration.value.name
        : declaration.property

  transform({
    filename,
    code: new Uint8Array(Buffer.from(code)),
    visitor: {
      Rule: {
        style({ value: { selectors, declarations } }) {
          for (const selector of selectors) {
            const own = parts(selector)
            for (const flaw of costlyHas(selector)) add(`${text(selector)}: ${flaw}`)
            if (isTheme(selector)) {
              for (const declaration of declarations?.declarations ?? [])
                if (!property(declaration).startsWith('--_theme-'))
                  add(`${property(declaration)}: is not a property of a theme`)
              continue
            }
            if (!own.some(({ kind, name }) => kind === 'class' && /^ankr(-|$)/.test(name))) {
              add(`${text(selector)}: outside our roots`)
            }
            for (const { kind, name } of own) {
              if (kind !== 'class') add(`${text(selector)}: the ${kind} ${name}`)
              else if (!/^ankr(-|$)/.test(name) && !THEME_CLASSES.includes(name))
                add(`${text(selector)}: the class ${name} is not ours`)
            }
            const margins = (declarations?.declarations ?? []).filter((declaration) => {
              // A margin of nothing undoes the browser's own.
              return (
                /^margin/.test(property(declaration)) &&
                /"value":(?!0\b)[\d.-]+|auto/.test(JSON.stringify(declaration))
              )
            })
            if (isRoot(selector) && margins.length > 0) add(`${text(selector)}: a margin on a root`)
          }
          // Rules of the page for a host element win over `:host` rules, unless those are important.
          const isHost = selectors.every(([first]) => (first as { kind?: string }).kind === 'host')
          for (const declaration of (!isHost && declarations?.importantDeclarations) || []) {
            add(`${property(declaration)}: !important`)
          }
        },
        'layer-block': () => add('@layer'),
        'layer-statement': () => add('@layer'),
        'font-face': () => add('@font-face'),
        property: () => add('@property'),
        keyframes({ value: { name } }) {
          if (!name.value.startsWith('ankr-')) add(`@keyframes ${name.value} is not ours`)
        },
      },
      Declaration(declaration) {
        const name = property(declaration)
        if (PHYSICAL.test(name)) add(`${name}: physical`)
        if (name.startsWith('--') && !/^--(ankr-|_)/.test(name)) add(`${name}: is not ours`)
      },
    },
  })
  const values = code.replace(/\/\*[\s\S]*?\*\//g, '').split(/[;{}]/)
  for (const value of values) if (PHYSICAL_VALUE.test(value.trim())) add(`${value.trim()}: physical`)
  return found
}

export const flawsOf = (file: string) => flaws(readFileSync(file, 'utf8'), file)
