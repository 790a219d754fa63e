import { content } from '../support/content.js'
import { areIslandsHydrated, hoverIslands } from '../support/islands.js'
import { mount, recoverableErrors } from '../support/mount.js'

const container = document.querySelector('[data-place]') as HTMLElement
const root = mount(container, content({}))

/** Whether the islands are hydrated. They answer this question with events, which are no side effects. */
const isHydrated = () => {
  const dispatchedEvents = window.sideEffectMonitor?.dispatchedEvents ?? []
  const { length } = dispatchedEvents
  const result = !!container.querySelector('[data-name]') && areIslandsHydrated(container)
  dispatchedEvents.length = length
  return result
}

/** `host` is a global that the page had before. */
Object.assign(window.host, {
  recoverableErrors,
  unmount: () => root.unmount(),
  hoverIslands: () => hoverIslands(container),
  isHydrated,
})
