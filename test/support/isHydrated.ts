/**
 * Whether an island is hydrated: its first control answers a `change` event with the event of its component. The value stays
 * the same, so nothing on the page changes. The island of `FactQuote` has a button only when it is hydrated.
 *
 * Playwright passes this function to the page as text, so it uses nothing outside of itself.
 */
export const isHydrated = (island: Element): boolean => {
  if (island.closest('.ankr-FactQuote')) return island.querySelector('button') !== null
  let hasAnswered = false
  const onAnswer = () => {
    hasAnswered = true
  }
  const types = ['ankr-interop-check', 'ankr-scenario-change']
  for (const type of types) island.addEventListener(type, onAnswer)
  island.querySelector('select, input')?.dispatchEvent(new Event('change', { bubbles: true }))
  for (const type of types) island.removeEventListener(type, onAnswer)
  return hasAnswered
}
