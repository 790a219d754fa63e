import type { TooltipState } from './types.js'

/** In quirks mode, a bare `:hover` matches links only. https://quirks.spec.whatwg.org/#the-active-and-hover-quirk */
export const isHovered = (trigger: HTMLElement): boolean => trigger.matches('[data-ankr-term]:hover')

/** Whether the trigger has keyboard focus, or the focus is in the card. */
export const hasFocus = ({ trigger, container }: TooltipState): boolean =>
  trigger.matches(':focus-visible') || !!container?.matches(':focus-within')

/** Whether the pointer or the focus is on the trigger or in the card. */
export const isHoveredOrFocused = (tooltip: TooltipState): boolean =>
  hasFocus(tooltip) ||
  isHovered(tooltip.trigger) ||
  !!tooltip.container?.matches('.ankr-TooltipContainer:hover')
