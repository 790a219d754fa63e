import { dispatch } from '../shared/events.js'
import { describeTrigger } from './describeTrigger.js'
import { listenForDismiss } from './dismiss.js'
import { createTooltipContainer, fillCard, findDefinition } from './tooltipContainer.js'

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
  tryBecomeActive(session: Session): boolean
  /** The pointer has left an open tooltip. */
  onPointerLost(): void
}

/** In quirks mode, a bare `:hover` matches links only. https://quirks.spec.whatwg.org/#the-active-and-hover-quirk */
export const HOVERED = '[data-ankr-term]:hover'

let sessionCount = 0

/** jsdom has no layout and no `checkVisibility()`: an element in its document counts as rendered. */
const isRendered = (element: HTMLElement) => element.checkVisibility?.() ?? element.isConnected

/**
 * One trigger with its tooltip, from the first event until `shouldEnd()`: whether the tooltip is open, whether it is pinned,
 * and how much of it assistive technology can read.
 *
 * A tooltip that is open by pointer or focus is hidden from assistive technology, because the trigger has the same text as
 * its description. A pinned tooltip is a toggletip: the trigger is expanded and loses its description, and the card is read
 * after it, word by word. So the text is never read twice.
 */
export class Session {
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

  get isHovered() {
    return this.trigger.matches(HOVERED)
  }

  get hasFocus() {
    return this.trigger.matches(':focus-visible') || !!this.container?.matches(':focus-within')
  }

  get isKeptOpen() {
    return (
      this.isPinned ||
      this.hasFocus ||
      this.isHovered ||
      !!this.container?.matches('.ankr-TooltipContainer:hover')
    )
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
    this.#updateAccessibility()
    // jsdom has no `ResizeObserver`.
    if (globalThis.ResizeObserver) new ResizeObserver(this.#updateAccessibility).observe(card)
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
    this.#misses = (this.isOpen ? this.isKeptOpen : this.isHovered) ? 0 : this.#misses + 1
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
    this.#dispatch('open')
  }

  #hide() {
    if (!this.isOpen) return
    this.isOpen = false
    this.#misses = 0
    this.#stopListening?.()
    this.manager.render()
    const { isPinned } = this
    this.isPinned = false
    this.#updateAttributes()
    this.#dispatch('close', isPinned)
  }

  #updateAttributes() {
    const { trigger, isPinned } = this
    const { dataset } = trigger
    delete dataset.state
    delete dataset.pinned
    if (this.isOpen) dataset.state = 'open'
    if (isPinned) dataset.pinned = ''
    if (isPinned || trigger.ariaExpanded === 'true') {
      describeTrigger(trigger)
      if (isPinned) {
        trigger.ariaExpanded = 'true'
        trigger.ariaDescribedByElements = null
      }
    }
    this.#updateAccessibility()
  }

  /**
   * A card that does not fit into the window scrolls, so it is a tab stop: Chromium and Firefox make it one, Safari does not.
   * It must not be one while `aria-hidden`, so such a card is readable too.
   */
  readonly #updateAccessibility = () => {
    const card = this.#card
    if (!this.container || !card) return
    const isScrollable = card.scrollHeight > card.clientHeight
    if (isScrollable) card.tabIndex = 0
    else card.removeAttribute('tabindex')
    this.container.ariaHidden = this.isPinned || isScrollable ? null : 'true'
  }

  #dispatch(change: 'open' | 'close', pinned = this.isPinned) {
    dispatch(this.trigger, `ankr-term-${change}`, { term: this.trigger.dataset.ankrTerm || null, pinned })
  }
}
