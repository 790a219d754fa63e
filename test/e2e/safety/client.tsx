import { content } from '../support/content.js'
import { isAlive, wake } from '../support/isHydrated.js'
import { mended, mount } from '../support/mount.js'

const place = document.querySelector('[data-place]') as HTMLElement
const root = mount(place, content({}))

/** A name that the page had before. */
Object.assign(window.host, {
  mended,
  unmount: () => root.unmount(),
  wake: () => wake(place),
  isAlive: () => !!place.querySelector('[data-name]') && isAlive(place),
})
