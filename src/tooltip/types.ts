/** The state of one tooltip. */
export interface TooltipState {
  readonly trigger: HTMLElement
  /** The element around the card. It exists once the tooltip has been open. */
  readonly container: HTMLElement | undefined
  readonly isOpen: boolean
  readonly isPinned: boolean
}

/** The handlers that Radix would pass to a trigger that React renders. */
export type RadixHandlers = Record<
  'onPointerMove' | 'onPointerLeave' | 'onFocus' | 'onBlur',
  (event: Event) => void
>

/** The part of the engine that a session calls. */
export interface SessionManager {
  /** Renders all sessions again. */
  render(): void
  /** Closes every other tooltip and returns true, or returns false because another one is pinned. */
  tryBecomeActive(tooltip: TooltipState): boolean
  /** Moves on to the trigger under the pointer, after a tooltip has closed because the pointer left it. */
  onPointerLost(): void
}
