import { growing } from 'bench:Growth'
import { createElement, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

const host = document.getElementById('root') as HTMLElement

interface Template {
  tag: string
  attributes: Record<string, string>
  children: (Template | string)[]
}

/** What was rendered, to be rendered again as elements and nothing else. */
const templateOf = (element: Element): Template => ({
  tag: element.localName,
  attributes: Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [name === 'class' ? 'className' : name, value]),
  ),
  children: [...element.childNodes].map((node) =>
    node instanceof Element ? templateOf(node) : (node.nodeValue ?? ''),
  ),
})

const build = (template: Template | string, index: number): ReactNode =>
  typeof template === 'string'
    ? template
    : createElement(
        template.tag,
        { key: index, ...template.attributes },
        template.children.length ? template.children.map(build) : undefined,
      )

const Elements = ({ of }: { of: Template[] }) => of.map(build)
const Ours = ({ kind, n }: { kind: string; n: number }) => growing[kind]?.(n)

/** The benchmark's browser has it. What one mount leaves behind must not be collected at the next one's cost. */
declare const gc: () => void

const mount = (node: ReactNode, then?: () => void) => {
  const root = createRoot(host)
  gc()
  const start = performance.now()
  flushSync(() => root.render(node))
  const time = performance.now() - start
  then?.()
  root.unmount()
  return time
}

/** Mounts `n` of ours, and the same elements without anything of ours, in turn: milliseconds of each. */
export const grow = (kind: string, n: number, times: number) => {
  let of: Template[] = []
  mount(<Ours kind={kind} n={n} />, () => {
    of = [...host.children].map(templateOf)
  })
  const ours: number[] = []
  const elements: number[] = []
  for (let time = 0; time < times; time++) {
    ours.push(mount(<Ours kind={kind} n={n} />))
    elements.push(mount(<Elements of={of} />))
  }
  return { ours, elements }
}

Object.assign(window, { grow })
