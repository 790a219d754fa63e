import { version } from 'react'
import { content } from '../support/content.js'
import { areIslandsHydrated, hoverIslands, until } from '../support/islands.js'
import { mount, recoverableErrors } from '../support/mount.js'
import { openEach } from './openEach.js'
import { faults, references, tips } from './references.js'

interface Page {
  versions: string[]
  /** The containers of all copies that are ready. */
  containers: HTMLElement[]
  recoverableErrors: string[][]
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

/** A copy is named after its folder, and renders into the containers with its name. */
const [, copy] = new URL(import.meta.url).pathname.split('/')

window.page ??= { versions: [], containers: [], recoverableErrors: [], faults, references, tips, openEach }
window.page.versions.push(version)
window.page.recoverableErrors.push(recoverableErrors)

for (const host of document.querySelectorAll<HTMLElement>(`[data-copy="${copy}"]`)) {
  const container = (host.shadowRoot ?? host).querySelector<HTMLElement>('[data-place]') as HTMLElement
  const onMount = async () => {
    await until(() => {
      hoverIslands(container)
      return areIslandsHydrated(container)
    }, 'islands')
    window.page?.containers.push(container)
  }
  mount(container, content({ anchor: container.dataset.place as string, isStrict: true }), () => {
    onMount()
  })
}
