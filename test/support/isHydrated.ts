/**
 * Whether an island is hydrated: its first control is there and enabled. In server HTML the controls are disabled, since nothing
 * answers them yet.
 *
 * Playwright passes this function to the page as text, so it uses nothing outside of itself.
 */
export const isHydrated = (island: Element): boolean => {
  const control = island.querySelector<HTMLSelectElement | HTMLInputElement>('select, input')
  return Boolean(control && !control.disabled && !control.closest('fieldset[disabled]'))
}
