import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HTMLElement as HappyElement } from 'happy-dom'
import { Window } from 'happy-dom'
import type { Copy, Definition, Rich } from '../app/types.ts'
import { readChains } from './chains.ts'
import { here, work } from './places.ts'

const components = {
  ChainNeutralBadge: {},
  DecentralizationStats: {},
  Commitments: { headingLevel: 2 },
  WebGenerations: {},
  Web3Explainer: {},
  ChainGrid: {},
  OriginTimeline: { headingLevel: 2 },
  DaoPathway: { headingLevel: 2 },
}
type Name = keyof typeof components

/** Our own components as a server renders them: Node has to find React beside the package. */
const rendered = (): Record<Name, string> => {
  const code = `
    const { createElement } = await import('react')
    const { renderToStaticMarkup } = await import('react-dom/server')
    const html = {}
    for (const [name, props] of Object.entries(${JSON.stringify(components)})) {
      const module = await import('ankr-approach/' + name)
      html[name] = renderToStaticMarkup(createElement(module[name], props))
    }
    console.log(JSON.stringify(html))`
  const json = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: here,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  return JSON.parse(json)
}

/** What our components say, read off what they render, for every variant to say the same. */
export const readCopy = async (): Promise<Copy> => {
  const { document } = new Window()
  const html = rendered()
  const terms: Record<string, Definition> = {}

  const root = (name: Name) => {
    const host = document.createElement('div')
    host.innerHTML = html[name]
    return host.firstElementChild as HappyElement
  }
  const all = (within: HappyElement, selector: string) =>
    [...within.querySelectorAll(selector)] as HappyElement[]
  const one = (within: HappyElement, selector: string) => {
    const [found] = all(within, selector)
    if (!found) throw new Error(`No ${selector} in ${within.outerHTML.slice(0, 200)}`)
    return found
  }
  const part = (name: string) => `[data-part="${name}"]`
  const textOf = (element: HappyElement | undefined) => element?.textContent.trim() ?? ''
  const text = (within: HappyElement, selector: string) => textOf(one(within, selector))
  const maybe = (within: HappyElement, selector: string) => textOf(all(within, selector)[0])

  const definitionOf = (element: HappyElement): Definition => ({
    name: text(element, part('name')),
    meaning: text(element, part('meaning')),
    source: text(element, part('source')).replace(/^Source: /, ''),
  })
  const rich = (element: HappyElement): Rich => {
    const parts: Rich[number][] = []
    const add = (piece: Rich[number]) => {
      const last = parts.at(-1)
      if (typeof piece === 'string' && typeof last === 'string') parts[parts.length - 1] = last + piece
      else parts.push(piece)
    }
    const walk = (node: HappyElement) => {
      for (const child of [...node.childNodes] as HappyElement[]) {
        if (child.nodeType === 3) add(child.textContent)
        else if (child.matches('a')) add({ href: child.getAttribute('href') ?? '', text: child.textContent })
        else if (child.matches('.ankr-Term')) {
          const trigger = one(child, 'button')
          const term = trigger.getAttribute('data-ankr-term') as string
          terms[term] = definitionOf(one(child, part('definition')))
          add({ term, text: trigger.textContent })
        } else walk(child)
      }
    }
    walk(element)
    return parts
  }
  const richAt = (within: HappyElement, selector: string) => rich(one(within, selector))
  const path = (within: HappyElement) => one(within, 'path').getAttribute('d') as string
  const steps = (within: HappyElement) =>
    all(within, part('step')).map((step) => ({
      state: step.getAttribute('data-state') as 'done' | 'now' | 'ahead',
      label: textOf(one(step, part('label')).childNodes[0] as HappyElement),
      status: maybe(step, part('status')),
      text: richAt(step, part('text')),
    }))

  const badge = root('ChainNeutralBadge')
  const stats = root('DecentralizationStats')
  const commitments = root('Commitments')
  const generations = root('WebGenerations')
  const explainer = root('Web3Explainer')
  const grid = root('ChainGrid')
  const origin = root('OriginTimeline')
  const dao = root('DaoPathway')
  const [generationsSource, generationsNote] = all(generations, part('provenance'))
  const [what, idea] = all(explainer, `${part('text')}:not(details *)`)
  const source = (within: HappyElement) => richAt(within, part('provenance'))

  return {
    badge: { ...definitionOf(badge), icon: path(badge) },
    stats: {
      items: all(stats, part('stat')).map((stat) => ({
        label: text(stat, part('label')),
        qualifier: maybe(stat, part('qualifier')),
        value: maybe(stat, part('value')) || text(stat, part('figure')),
        note: text(stat, part('note')),
      })),
      source: source(stats),
    },
    commitments: {
      title: text(commitments, part('title')),
      lead: text(commitments, part('lead')),
      items: all(commitments, part('point')).map((point) => ({
        label: text(point, part('label')),
        icon: path(point),
        text: richAt(point, part('text')),
      })),
      source: source(commitments),
    },
    generations: {
      caption: text(generations, part('caption')),
      columns: all(generations, part('column')).map((column) => ({
        label: textOf(column.childNodes[0] as HappyElement),
        status: maybe(column, part('status')),
      })),
      rows: all(generations, `${part('body')} ${part('row')}`).map((row) => ({
        label: text(row, part('label')),
        cells: all(row, part('answer')).map(textOf),
      })),
      source: rich(generationsSource as HappyElement),
      note: rich(generationsNote as HappyElement),
    },
    explainer: {
      title: text(explainer, part('title')),
      text: rich(what as HappyElement),
      idea: rich(idea as HappyElement),
      more: text(explainer, part('summary')),
      rest: all(explainer, `details ${part('text')}`).map(rich),
      source: source(explainer),
    },
    chains: { lead: text(grid, part('lead')), items: await readChains() },
    origin: {
      title: text(origin, part('title')),
      steps: steps(origin),
      note: text(origin, part('note')),
      source: source(origin),
    },
    dao: {
      title: text(dao, part('title')),
      lead: richAt(dao, part('lead')),
      steps: steps(dao),
      majority: {
        label: text(dao, `${part('majority')} ${part('label')}`),
        text: text(dao, `${part('majority')} ${part('text')}`),
      },
      source: source(dao),
    },
    terms,
  }
}

/** The module `bench:copy`. */
export const copyFile = join(work, 'copy.js')

export const writeCopy = async (): Promise<Copy> => {
  const copy = await readCopy()
  const code = Object.entries(copy).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`,
  )
  writeFileSync(copyFile, code.join(''))
  return copy
}
