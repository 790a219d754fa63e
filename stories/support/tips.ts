import { expect, userEvent, waitFor } from 'storybook/test'

/** The open tooltips of the page. Each of them is in a separate shadow root. */
export const openTips = () =>
  [...document.querySelectorAll('.ankr-TooltipContainer')]
    .flatMap(({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('.ankr-Tooltip') ?? [])
    .filter((tip) => tip.getClientRects().length > 0)

/** The open tip that stands beside a trigger: there is one at most on a page. */
export const tipOf = (trigger: Element): HTMLElement => {
  const [tip] = openTips()
  if (!tip) throw new Error(`No tip is open for "${trigger.textContent}".`)
  return tip
}

/** Does what should open a tip, and waits until it is open. */
export const openTip = async (act: () => Promise<unknown>) => {
  await act()
  await waitFor(() => expect(openTips()).toHaveLength(1), { timeout: 4000 })
}

/**
 * Points at a trigger until its tip is open. A pointer that a test moves does not stay: the tip engine, fetched at the
 * first sign of interest, may arrive when it has left.
 */
export const pointAt = async (trigger: Element) => {
  await waitFor(
    async () => {
      await userEvent.unhover(trigger)
      await userEvent.hover(trigger)
      await waitFor(() => expect(openTips()).toHaveLength(1), { timeout: 800 })
    },
    { timeout: 8000 },
  )
}

export const expectNoTip = () => waitFor(() => expect(openTips()).toHaveLength(0), { timeout: 4000 })

/** One tap with a finger. */
export const pressWithTouch = (target: Element) => userEvent.pointer({ keys: '[TouchA]', target })

/** Reaches the first term of a component by Tab, which opens its tooltip, and leaves it again. */
export const checkFirstTerm = async (canvasElement: HTMLElement) => {
  const [term] = canvasElement.querySelectorAll('[data-ankr-term]')
  await openTip(() => userEvent.tab())
  await expect(term).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expectNoTip()
  await userEvent.tab({ shift: true })
  await expectNoTip()
}
