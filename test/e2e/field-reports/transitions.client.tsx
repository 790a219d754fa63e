import { InteropChecker, ResilienceExplorer, Term } from 'ankr-approach'
import { startTransition, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { StreamingApp } from './StreamingApp.js'

type View = 'start' | 'other text' | 'no term'

declare global {
  interface Window {
    /** Changes the page in a view transition, and waits for its end. */
    changeView(view: View): Promise<void>
    /** Renders the explorers with new props in a transition. */
    changeProps(): void
    recoverableErrors: string[]
  }
}

window.recoverableErrors = []

const ViewTransitions = () => {
  const [view, setView] = useState<View>('start')
  useEffect(() => {
    window.changeView = (next) => document.startViewTransition(() => flushSync(() => setView(next))).finished
  }, [])
  return (
    <main>
      <p style={{ paddingBlockEnd: view === 'start' ? 0 : 60 }}>{view}</p>
      {view !== 'no term' && (
        <p>
          Words before a <Term term="dao">DAO</Term>.
        </p>
      )}
    </main>
  )
}

const ReactTransitions = () => {
  const [isChanged, setChanged] = useState(false)
  useEffect(() => {
    window.changeProps = () => startTransition(() => setChanged(true))
  }, [])
  return (
    <main data-changed={isChanged}>
      <InteropChecker headingLevel={isChanged ? 3 : 2} detail={isChanged ? 'brief' : undefined} />
      <ResilienceExplorer headingLevel={isChanged ? 3 : 2} defaultFailureCount={isChanged ? 2 : 1} />
    </main>
  )
}

const mount = (id: string, render: (container: HTMLElement) => void) => {
  const container = document.getElementById(id)
  if (container) render(container)
}
mount('view', (container) => createRoot(container).render(<ViewTransitions />))
mount('props', (container) => createRoot(container).render(<ReactTransitions />))
mount('stream', (container) =>
  hydrateRoot(container, <StreamingApp data={Promise.resolve('Late part')} />, {
    onRecoverableError: (error) => window.recoverableErrors.push(String(error)),
  }),
)
