import { Term } from 'ankr-approach'
import { useEffect, useState, version } from 'react'
import { createRoot } from 'react-dom/client'

declare global {
  interface Window {
    reactVersion: string
    rerender(): void
    openings: number
    closings: number
  }
}

window.reactVersion = version
window.openings = 0
window.closings = 0
document.addEventListener('ankr-term-open', () => window.openings++)
document.addEventListener('ankr-term-close', () => window.closings++)

/** Terms under a parent that renders again on demand. */
const Terms = ({ count }: { count: number }) => {
  const [renders, setRenders] = useState(0)
  useEffect(() => {
    window.rerender = () => setRenders((before) => before + 1)
  })
  return (
    <p data-renders={renders}>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change
        <span key={index}>
          <Term term="dao" data-index={index}>{`term ${index}`}</Term>{' '}
        </span>
      ))}
      <button type="button" id="last">
        Last
      </button>
    </p>
  )
}

for (const container of document.querySelectorAll<HTMLElement>('[data-terms]')) {
  createRoot(container).render(<Terms count={Number(container.dataset.terms)} />)
}
document.getElementById('open')?.addEventListener('click', () => {
  document.querySelector('dialog')?.showModal()
})
