/**
 * Whether an island is hydrated: its first control answers a `change` or `input` event with the event of its component. The
 * value stays the same, so nothing on the page changes.
 *
 * Playwright passes this function to the page as text, so it uses nothing outside of itself.
 */
export const isHydrated = (island: Element): boolean => {
  if (island.closest('.ankr-FactQuote')) return island.querySelector('button') !== null
  // `ResilienceExplorer` with `detail="brief"` has no control.
  if (!island.querySelector('select, input')) return island.textContent !== ''
  let hasAnswered = false
  const onAnswer = () => {
    hasAnswered = true
  }
  const types = ['ankr-interop-check', 'ankr-scenario-change']
  for (const type of types) island.addEventListener(type, onAnswer)
  for (const type of ['change', 'input'])
    island.querySelector('select, input')?.dispatchEvent(new Event(type, { bubbles: true }))
  for (const type of types) island.removeEventListener(type, onAnswer)
  return hasAnswered
}
