import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HTMLElement as HappyElement } from 'happy-dom'
import { Window } from 'happy-dom'
import type { Copy, Definition, Rich, Step } from '../app/types.ts'
import { readChains } from './chains.ts'
import { here, work } from './places.ts'

const components = {
  ChainNeutralBadge: {},
  DecentralizationStats: {},
  Commitments: { headingLevel: 2 },
  WebGenerations: {},
  Web3Explainer: { headingLevel: 2 },
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

  /** The definition after a trigger is ` (Name:⏎⏎Meaning⏎Source: x.⏎Note)`. It has no name if the trigger has it. */
  const definitionOf = (within: HappyElement): Definition => {
    const lines = text(within, '[data-ankr-term] + span')
      .replace(/^\(|\)$/g, '')
      .split('\n')
    const [name] = lines[1] === '' ? lines.splice(0, 2) : [text(within, '[data-ankr-term]')]
    const [meaning, source] = lines
    if (!name || !meaning || !source) throw new Error(`No definition in ${within.outerHTML.slice(0, 200)}`)
    return { name: name.replace(/:$/, ''), meaning, source: source.replace(/^Source: |\.$/g, '') }
  }
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
          terms[term] = definitionOf(child)
          add({ term, text: trigger.textContent })
        } else walk(child)
      }
    }
    walk(element)
    return parts
  }
  const richAt = (within: HappyElement, selector: string) => rich(one(within, selector))
  const path = (within: HappyElement) => all(within, 'path')[0]?.getAttribute('d') ?? ''
  const steps = (within: HappyElement) =>
    all(within, part('timeline-item')).map((step) => ({
      state: step.getAttribute('data-state') as Step['state'],
      group: maybe(step, part('lane')),
      label: text(step, part('label')),
      status: maybe(step, part('chip')),
      text: richAt(step, part('text')),
    }))

  const badge = root('ChainNeutralBadge')
  const stats = root('DecentralizationStats')
  const commitments = root('Commitments')
  const generations = root('WebGenerations')
  const explainer = root('Web3Explainer')
  const origin = root('OriginTimeline')
  const dao = root('DaoPathway')
  const [generationsSource, generationsNote] = all(generations, part('source'))
  const source = (within: HappyElement) => richAt(within, part('source'))
  const disclaimer = (within: HappyElement) => text(within, part('disclaimer'))
  const groupTitles = all(commitments, part('group-title')).map(textOf)

  return {
    badge: { ...definitionOf(badge), icon: path(badge) },
    stats: {
      items: all(stats, part('stat')).map((stat) => ({
        label: text(stat, part('label')),
        qualifier: maybe(stat, part('qualifier')),
        value: maybe(stat, part('value')),
        note: text(stat, part('note')),
        icon: path(stat),
      })),
      source: source(stats),
      note: disclaimer(stats),
    },
    commitments: {
      title: text(commitments, part('title')),
      intro: text(commitments, part('intro')),
      groups: all(commitments, part('group')).map((group, index) => ({
        title: groupTitles[index] as string,
        items: all(group, 'div').map((point) => ({
          label: text(point, part('label')),
          icon: path(point),
          text: richAt(point, part('text')),
        })),
      })),
      source: source(commitments),
    },
    generations: {
      intro: text(generations, part('intro')),
      caption: text(generations, part('caption')),
      columns: all(generations, part('column-header')).map((column) => ({
        label: text(column, part('name')),
        status: maybe(column, part('chip')),
      })),
      rows: all(generations, `${part('table-body')} ${part('row')}`).map((row) => ({
        label: text(row, part('row-header')),
        cells: all(row, part('cell-value')).map(rich),
      })),
      source: rich(generationsSource as HappyElement),
      note: rich(generationsNote as HappyElement),
    },
    explainer: {
      title: text(explainer, part('title')),
      status: text(explainer, part('status')),
      eyebrow: text(explainer, part('eyebrow')),
      idea: text(explainer, part('idea')),
      caveat: text(explainer, part('caveat')),
      texts: all(explainer, `${part('body')} > ${part('text')}`).map(rich),
      more: text(explainer, part('summary')),
      rest: all(explainer, `details ${part('text')}`).map(rich),
      source: source(explainer),
      note: disclaimer(explainer),
    },
    chains: { intro: text(root('ChainGrid'), part('intro')), items: await readChains() },
    origin: {
      title: text(origin, part('title')),
      steps: steps(origin),
      note: text(origin, part('note')),
      caveat: richAt(origin, part('caveat')),
      source: source(origin),
      disclaimer: disclaimer(origin),
    },
    dao: {
      title: text(dao, part('title')),
      intro: richAt(dao, part('intro')),
      steps: steps(dao),
      safeguard: {
        label: text(dao, `${part('safeguard')} ${part('label')}`),
        text: text(dao, `${part('safeguard')} ${part('text')}`),
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
