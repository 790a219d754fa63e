import { dispatch } from '../shared/events.js'
import { findDefinition } from './definitionTexts.js'
import { listenForDismiss } from './dismiss.js'
import { isHovered, isHoveredOrFocused } from './hoverAndFocus.js'
import { reflectCardState, reflectTriggerState } from './reflectState.js'
import { createTooltipContainer, fillCard } from './tooltipContainer.js'
import type { RadixHandlers, SessionManager, TooltipState } from './types.js'

let sessionCount = 0

/** jsdom has no layout and no `checkVisibility()`: an element in its document counts as rendered. */
const isRendered = (element: HTMLElement) => element.checkVisibility?.() ?? element.isConnected

/**
 * The state of one tooltip: whether it is open, and whether it is pinned. A session starts on the first event of a trigger
 * and lasts until `shouldEnd()` returns true.
 */
export class Session implements TooltipState {
  readonly key = ++sessionCount
  isOpen = false
  isPinned = false
  container: HTMLElement | undefined
  /** Set while Radix has the trigger. */
  radixHandlers: RadixHandlers | undefined
  #card: HTMLElement | null = null
  #isRefocusing = false
  #misses = 0
  #stopListening: (() => void) | undefined

  constructor(
    readonly trigger: HTMLElement,
    readonly manager: SessionManager,
  ) {}

  get isKeptOpen() {
    return this.isPinned || isHoveredOrFocused(this)
  }

  /** Called by Radix. On a scroll or a lost pointer Radix would also close a tooltip that is pinned, focused or hovered. */
  readonly onOpenChange = (open: boolean) => {
    if (open) return this.#show()
    if (!this.isOpen || this.isKeptOpen) return
    this.#hide()
    this.manager.onPointerLost()
  }

  /** The `ref` of the card. */
  readonly fillCard = (card: HTMLElement | null): void => {
    this.#card = card
    if (!card) return
    fillCard(card, this.trigger)
    // The observer calls it before the next paint, when the card has its position. jsdom has no `ResizeObserver`.
    if (globalThis.ResizeObserver) new ResizeObserver(this.#updateCard).observe(card)
    else this.#updateCard()
  }

  hover(event: Event) {
    this.radixHandlers?.onPointerMove(event)
  }

  focus(event: Event) {
    if (!this.#isRefocusing) this.radixHandlers?.onFocus(event)
  }

  toggle(event: Event) {
    if (this.isPinned) return this.close()
    this.isPinned = true
    // An open tooltip stays open: no second `ankr-term-open`.
    if (this.isOpen) return this.#updateAttributes()
    // Through Radix, so that it stops its timer, and closes every other Radix tooltip of the page.
    this.radixHandlers?.onFocus(event)
    this.#show()
  }

  readonly close = () => {
    this.#hide()
    this.radixHandlers?.onBlur(new Event('blur'))
  }

  /** Closes, and returns the focus from inside the card to the trigger. */
  readonly dismiss = () => {
    if (this.container?.matches(':focus-within')) {
      // The focus must not open the tooltip again. The engine hears of it in a microtask.
      this.#isRefocusing = true
      setTimeout(() => {
        this.#isRefocusing = false
      })
      this.trigger.focus()
    }
    this.close()
  }

  /**
   * Called at intervals, for changes without an event: the trigger was removed or hidden, or the pointer left the window.
   * Returns true when the session is over.
   */
  shouldEnd(): boolean {
    if (!isRendered(this.trigger)) return true
    this.#misses = (this.isOpen ? this.isKeptOpen : isHovered(this.trigger)) ? 0 : this.#misses + 1
    return this.#misses > 1
  }

  dispose() {
    this.close()
    this.container?.remove()
  }

  #show() {
    if (this.isOpen) return
    if (!this.trigger.isConnected || !findDefinition(this.trigger) || !this.manager.tryBecomeActive(this)) {
      this.isPinned = false
      return
    }
    this.isOpen = true
    this.#misses = 0
    this.container ??= createTooltipContainer(this.trigger)
    this.#stopListening = listenForDismiss(this.trigger, this.container, this)
    this.manager.render()
    this.#updateAttributes()
    this.#dispatch('open', this.isPinned)
  }

  #hide() {
    if (!this.isOpen) return
    this.isOpen = false
    this.#misses = 0
    this.#stopListening?.()
    this.manager.render()
    const wasPinned = this.isPinned
    this.isPinned = false
    this.#updateAttributes()
    this.#dispatch('close', wasPinned)
  }

  #updateAttributes() {
    reflectTriggerState(this)
    this.#updateCard()
  }

  readonly #updateCard = () => reflectCardState(this, this.#card)

  #dispatch(change: 'open' | 'close', pinned: boolean) {
    dispatch(this.trigger, `ankr-term-${change}`, { term: this.trigger.dataset.ankrTerm || null, pinned })
  }
}
