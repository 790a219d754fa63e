/**
 * Calls `hydrate`, and puts the tooltips back that were open. Hydration with Preact removes every node that the component does
 * not render, and a tooltip is in the parent of its trigger.
 */
export const keepTooltips = (root: ParentNode, hydrate: () => void): void => {
  const tooltips = [...root.querySelectorAll<HTMLElement>('.ankr-TooltipContainer')].map(
    (tooltip) => [tooltip, tooltip.parentNode] as const,
  )
  hydrate()
  for (const [tooltip, parent] of tooltips) {
    if (tooltip.isConnected || !parent?.isConnected) continue
    parent.append(tooltip)
    // A popover that leaves the document is closed.
    tooltip.showPopover?.()
  }
}
