import { version } from 'react'
import { content } from '../support/content.js'
import { isAlive, until, wake } from '../support/isHydrated.js'
import { mended, mount } from '../support/mount.js'
import { openEach } from './openEach.js'
import { faults, references, tips } from './references.js'

interface Page {
  versions: string[]
  /** The places of all copies that are ready. */
  places: HTMLElement[]
  mended: string[][]
  faults: typeof faults
  references: typeof references
  tips: typeof tips
  openEach: typeof openEach
}

declare global {
  interface Window {
    page?: Page
  }
}

/** A copy goes by its folder, and serves the places that name it. */
const [, copy] = new URL(import.meta.url).pathname.split('/')

window.page ??= { versions: [], places: [], mended: [], faults, references, tips, openEach }
window.page.versions.push(version)
window.page.mended.push(mended)

for (const host of document.querySelectorAll<HTMLElement>(`[data-copy="${copy}"]`)) {
  const place = (host.shadowRoot ?? host).querySelector<HTMLElement>('[data-place]') as HTMLElement
  mount(place, content({ anchor: place.dataset.place as string, isStrict: true }))
  // Hydration takes its time.
  until(() => !!place.querySelector('[data-name]'), 'content').then(async () => {
    await until(() => {
      wake(place)
      return isAlive(place)
    }, 'islands')
    window.page?.places.push(place)
  })
}
