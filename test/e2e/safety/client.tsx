import { content } from '../support/content.js'
import { areIslandsHydrated, hoverIslands } from '../support/islands.js'
import { mount, recoverableErrors } from '../support/mount.js'

const container = document.querySelector('[data-place]') as HTMLElement
let isMounted = false
const root = mount(container, content({}), () => {
  isMounted = true
})

/** Whether the islands are hydrated. They answer this question with events, which are no side effects. */
const isHydrated = () => {
  const dispatchedEvents = window.sideEffectMonitor?.dispatchedEvents ?? []
  const { length } = dispatchedEvents
  const result = isMounted && areIslandsHydrated(container)
  dispatchedEvents.length = length
  return result
}

/** `host` is a global that the page had before. */
Object.assign(window.host, {
  recoverableErrors,
  unmount: () => root.unmount(),
  hoverIslands: () => isMounted && hoverIslands(container),
  isHydrated,
})
