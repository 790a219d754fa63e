import { StrictMode, version } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { type Name, render } from '../../support/components.js'

declare global {
  interface Window {
    reactVersion: string
    /** The recoverable errors of React during hydration. */
    recoverableErrors: string[]
  }
}

window.reactVersion = version
window.recoverableErrors = []

const { dataset } = document.documentElement

/** Each container names its component. One with server HTML is hydrated, an empty one is filled. */
for (const container of document.querySelectorAll<HTMLElement>('[data-name]')) {
  const { name, variant } = container.dataset
  const component = render(name as Name, variant)
  const element = 'strict' in dataset ? <StrictMode>{component}</StrictMode> : component
  if (container.firstChild) {
    hydrateRoot(container, element, {
      onRecoverableError: (error) => window.recoverableErrors.push(`${name}: ${error}`),
    })
  } else {
    createRoot(container).render(element)
  }
}
dataset.ready = ''
