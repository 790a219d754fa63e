import { content } from '../support/content.js'
import { isHydrated, wake } from '../support/isHydrated.js'
import { mount, recoverableErrors } from '../support/mount.js'

const container = document.querySelector('[data-place]') as HTMLElement
const root = mount(container, content({}))

/** `host` is a global that the page had before. */
Object.assign(window.host, {
  recoverableErrors,
  unmount: () => root.unmount(),
  wake: () => wake(container),
  isHydrated: () => !!container.querySelector('[data-name]') && isHydrated(container),
})
