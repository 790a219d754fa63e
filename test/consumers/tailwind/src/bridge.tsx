import './bridge.css'
import { Callout } from 'ankr-approach'
import { createRoot } from 'react-dom/client'

createRoot(document.getElementById('root') as HTMLElement).render(
  <main className="bg-ankr-surface-tinted rounded-ankr">
    <Callout>The colors are those of the theme.</Callout>
  </main>,
)
