import { type ReactNode, StrictMode, version } from 'react'
import type { Root } from 'react-dom/client'
import type { Name } from '../../support/components.js'
import { content } from '../support/content.js'
import { isAlive, until, wake } from '../support/isHydrated.js'
import { mended, mount } from '../support/mount.js'
import { type Leak, leaky } from './leaky.js'
import { Settling } from './Settling.js'

const pause = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms))

const leave = (root: Root, place: Element) => {
  root.unmount()
  place.remove()
}

const enter = (html = '') => {
  const place = document.body.appendChild(document.createElement('div'))
  place.innerHTML = html
  return place
}

/** Mounts and unmounts, many times in a row; lets the browser take breath now and then. */
const cycle = async (node: ReactNode, times: number) => {
  for (let at = 0; at < times; at++) {
    const place = enter()
    leave(mount(place, node), place)
    if (at % 20 === 19) await pause()
  }
}

const isTaken = (place: Element) =>
  Object.keys(place.firstElementChild ?? {}).some((key) => key.startsWith('__reactFiber$'))

/** Uses an island: chooses the last option of its first list. */
const choose = (place: Element) => {
  const select = place.querySelector('select')
  if (!select) return
  select.selectedIndex = select.options.length - 1
  select.dispatchEvent(new Event('change', { bubbles: true }))
}

/** The cards that are open, each in the shadow root of its layer. */
const tips = (place: Element) =>
  [...place.querySelectorAll('.ankr-TooltipContainer')].flatMap(
    ({ shadowRoot }) => shadowRoot?.querySelector('.ankr-Tooltip') ?? [],
  )

/** Opens the first term. Returns how many have opened: none, where there is none. */
const openTerm = async (place: Element): Promise<number> => {
  for (const details of place.querySelectorAll('details')) details.open = true
  const trigger = place.querySelector<HTMLElement>('[data-ankr-term]:not([href])')
  if (!trigger) return 0
  trigger.focus({ focusVisible: false } as FocusOptions)
  trigger.click()
  await until(() => tips(place).length > 0, 'the tip')
  return tips(place).length
}

export interface Lived {
  islands: number
  tips: number
}

/** Whole lives: every second one begins as a server's HTML; islands come to life and are used; it goes with its tip open. */
const live = async (node: ReactNode, html: string, times: number): Promise<Lived> => {
  const lived = { islands: 0, tips: 0 }
  for (let at = 0; at < times; at++) {
    const place = enter(at % 2 ? html : '')
    const root = mount(place, node)
    await until(() => isTaken(place), 'hydration')
    await until(() => {
      wake(place)
      return isAlive(place)
    }, 'islands')
    lived.islands += place.querySelectorAll('[data-part="island"]').length
    choose(place)
    await pause()
    lived.tips += await openTerm(place)
    leave(root, place)
  }
  // The engine looks every 350 ms for terms that have gone, and then goes itself.
  if (lived.tips > 0) await pause(800)
  return lived
}

const strictly = (node: ReactNode, isStrict: boolean) => (isStrict ? <StrictMode>{node}</StrictMode> : node)

/** React keeps hold of what it worked on last until it works on something else, and the browser of what had focus. */
const settle = async () => {
  for (let round = 0; round < 4; round++) {
    const place = enter(round % 2 ? '<button type="button" data-count="0">Next</button>' : '')
    const root = mount(place, <Settling />)
    await pause(10)
    place.querySelector('button')?.focus()
    place.querySelector('button')?.click()
    await pause(10)
    leave(root, place)
    await pause(10)
  }
}

const leaks = {
  version,
  mended,
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
