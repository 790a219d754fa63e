import { describeTrigger } from './describeTrigger.js'
import type { TooltipState } from './types.js'

/**
 * Writes the state of a tooltip to its trigger, for stylesheets and for assistive technology.
 *
 * The trigger's description has the same text as the card, and assistive technology must not read it twice. So a tooltip that
 * the pointer or the focus opened is hidden from assistive technology. A pinned tooltip is a toggletip: its trigger is
 * expanded and has no description, and the card is read after it.
 */
export function reflectTriggerState({ trigger, isOpen, isPinned }: TooltipState): void {
  const { dataset } = trigger
  delete dataset.state
  delete dataset.pinned
  if (isOpen) dataset.state = 'open'
  if (isPinned) dataset.pinned = ''
  if (isPinned || trigger.ariaExpanded === 'true') describeTrigger(trigger)
  if (isPinned) {
    trigger.ariaExpanded = 'true'
    trigger.ariaDescribedByElements = null
  }
}

/**
 * Hides the card from assistive technology, unless it is pinned or scrolls.
 *
 * A card that does not fit into the window scrolls, so it is a tab stop. Chromium and Firefox make a scroll container a tab
 * stop, and Safari does not. A tab stop must not be `aria-hidden`.
 */
export function reflectCardState(
  { container, isOpen, isPinned }: TooltipState,
  card: HTMLElement | null,
): void {
  if (!container || !card || !isOpen) return
  const isScrollable = card.scrollHeight > card.clientHeight
  if (isScrollable) card.tabIndex = 0
  else card.removeAttribute('tabindex')
  container.ariaHidden = isPinned || isScrollable ? null : 'true'
}
