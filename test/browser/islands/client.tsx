import { AnkrApproach, InteropChecker, ResilienceExplorer } from 'ankr-approach'
import { DaoPathway, Web3Explainer } from 'ankr-approach/server-html'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot, type Root, type RootOptions } from 'react-dom/client'
import { Page, type PageProps } from './page.js'

declare global {
  interface Window {
    islands: { root: Root; render(props: PageProps): void }
    recoverableErrors: string[]
    dispatchedEvents: [type: string, detail: unknown][]
  }
}

window.recoverableErrors = []
window.dispatchedEvents = []
for (const type of ['ankr-interop-check', 'ankr-scenario-change', 'ankr-disclosure-toggle']) {
  document.addEventListener(type, (event) =>
    window.dispatchedEvents.push([type, (event as CustomEvent).detail]),
  )
}

const rootElement = document.getElementById('root') as HTMLElement
const page = (props: PageProps) => (
  <StrictMode>
    <Page
      library={{ AnkrApproach, DaoPathway, InteropChecker, ResilienceExplorer, Web3Explainer }}
      {...props}
    />
  </StrictMode>
)
const initialProps: PageProps = JSON.parse(rootElement.dataset.given ?? '{}')
const options: RootOptions = { onRecoverableError: (error) => window.recoverableErrors.push(String(error)) }
const root = rootElement.firstChild
  ? hydrateRoot(rootElement, page(initialProps), options)
  : createRoot(rootElement)
if (!rootElement.firstChild) root.render(page(initialProps))
window.islands = { root, render: (props) => root.render(page(props)) }
