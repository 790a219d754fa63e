import { type ReactNode, StrictMode, version } from 'react'
import type { Root } from 'react-dom/client'
import type { Name } from '../../support/components.js'
import { content } from '../support/content.js'
import { areIslandsHydrated, hoverIslands, until } from '../support/islands.js'
import { mount, recoverableErrors } from '../support/mount.js'
import { type Leak, leaky } from './leaky.js'
import { Settling } from './Settling.js'

const pause = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms))

const leave = (root: Root, container: Element) => {
  root.unmount()
  container.remove()
}

const enter = (html = '') => {
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = html
  return container
}

/** Mounts and unmounts, many times in a row; lets the browser take breath now and then. */
const cycle = async (node: ReactNode, times: number) => {
  for (let at = 0; at < times; at++) {
    const container = enter()
    leave(mount(container, node), container)
    if (at % 20 === 19) await pause()
  }
}

/** Uses an island: chooses the last option of its first list. */
const choose = (container: Element) => {
  const select = container.querySelector('select')
  if (!select) return
  select.selectedIndex = select.options.length - 1
  select.dispatchEvent(new Event('change', { bubbles: true }))
}

/** The cards that are open, each in the shadow root of its layer. */
const tips = (container: Element) =>
  [...container.querySelectorAll('.ankr-TooltipContainer')].flatMap(
    ({ shadowRoot }) => shadowRoot?.querySelector('.ankr-Tooltip') ?? [],
  )

/** Opens the first term. Returns how many have opened: none, where there is none. */
const openTerm = async (container: Element): Promise<number> => {
  for (const details of container.querySelectorAll('details')) details.open = true
  const trigger = container.querySelector<HTMLElement>('[data-ankr-term]:not([href])')
  if (!trigger) return 0
  trigger.focus({ focusVisible: false } as FocusOptions)
  trigger.click()
  await until(() => tips(container).length > 0, 'the tip')
  return tips(container).length
}

export interface Lived {
  islands: number
  tips: number
}

/** Full cycles. Every second one starts with server HTML. Islands hydrate and are used, and the root unmounts with its tooltip open. */
const live = async (node: ReactNode, html: string, times: number): Promise<Lived> => {
  const lived = { islands: 0, tips: 0 }
  for (let at = 0; at < times; at++) {
    const container = enter(at % 2 ? html : '')
    let isMounted = false
    const root = mount(container, node, () => {
      isMounted = true
    })
    await until(() => isMounted, 'hydration')
    await until(() => {
      hoverIslands(container)
      return areIslandsHydrated(container)
    }, 'islands')
    lived.islands += container.querySelectorAll('[data-part="island"]').length
    choose(container)
    await pause()
    lived.tips += await openTerm(container)
    leave(root, container)
  }
  // The engine looks every 350 ms for terms that have gone, and then goes itself.
  if (lived.tips > 0) await pause(800)
  return lived
}

const strictly = (node: ReactNode, isStrict: boolean) => (isStrict ? <StrictMode>{node}</StrictMode> : node)

/** React holds on to its last work until the next, and the browser to the last focused element. */
const settle = async () => {
  for (let round = 0; round < 4; round++) {
    const container = enter(round % 2 ? '<button type="button" data-count="0">Next</button>' : '')
    const root = mount(container, <Settling />)
    await pause(10)
    container.querySelector('button')?.focus()
    container.querySelector('button')?.click()
    await pause(10)
    leave(root, container)
    await pause(10)
  }
}

const leaks = {
  version,
  recoverableErrors,
  settle,
  cycle: (name: Name, isStrict: boolean, times: number) => cycle(content({ name, isStrict }), times),
  live: (name: Name, isStrict: boolean, html: string, times: number) =>
    live(content({ name, isStrict }), html, times),
  leak: (what: Leak, isStrict: boolean, times: number) => {
    const Leaky = leaky[what]
    return cycle(strictly(<Leaky />, isStrict), times)
  },
}

declare global {
  interface Window {
    leaks: typeof leaks
  }
}

window.leaks = leaks
