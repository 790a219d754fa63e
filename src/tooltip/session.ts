import { dispatch } from '../shared/events.js'
import { listenForDismiss } from './dismiss.js'
import { createTooltipContainer, fillCard, findDefinition } from './tooltipContainer.js'

/** What Radix would have React listen for on a trigger of its own. */
export type RadixHandlers = Record<
  'onPointerMove' | 'onPointerLeave' | 'onFocus' | 'onBlur',
  (event: Event) => void
>

/** What a session asks of the engine. */
export interface SessionManager {
  /** Something to render has changed. */
  render(): void
  /** Closes every other tip; or refuses, and returns false. */
  tryBecomeActive(session: Session): boolean
  /** The pointer has left an open tip. */
  onPointerLost(): void
}

let sessionCount = 0

/** jsdom has no layout and no `checkVisibility()`: an element in its document counts as rendered. */
const isRendered = (element: HTMLElement) => element.checkVisibility?.() ?? element.isConnected

/** One trigger that Radix has adopted, and what holds its tip open. */
export class Session {
  readonly key = ++sessionCount
  isOpen = false
  isPinned = false
  container: HTMLElement | undefined
  /** Set as soon as Radix has adopted the trigger. */
  radixHandlers: RadixHandlers | undefined
  #misses = 0
  #stop: (() => void) | undefined

  constructor(
    readonly trigger: HTMLElement,
    readonly page: SessionManager,
  ) {}

  get hasFocus() {
    return this.trigger.matches(':focus-visible') || !!this.container?.matches(':focus-within')
  }

  get isKeptOpen() {
    return (
      this.isPinned || this.hasFocus || this.trigger.matches(':hover') || !!this.container?.matches(':hover')
    )
  }

  /** Radix asks to open or close. It would also close on a scroll or a lost pointer while something holds the tip. */
  readonly onOpenChange = (open: boolean) => {
    if (open) return this.#show()
    if (!this.isOpen || this.isKeptOpen) return
    this.#hide()
    this.page.onPointerLost()
  }

  readonly fillCard = (card: HTMLElement | null): void => {
    if (card) fillCard(card, findDefinition(this.trigger))
  }

  hover(event: Event) {
    this.radixHandlers?.onPointerMove(event)
  }

  focus(event: Event) {
    this.radixHandlers?.onFocus(event)
  }

  toggle(event: Event) {
    if (this.isPinned) return this.close()
    this.isPinned = true
    if (this.isOpen) return this.#announce('open')
    // Through Radix, so that it stops its timer and every other Radix tooltip of the page closes.
    this.radixHandlers?.onFocus(event)
    this.#show()
  }

  readonly close = () => {
    this.#hide()
    this.radixHandlers?.onBlur(new Event('blur'))
  }

  /** Looks after what no event tells: the trigger was removed or hidden, the pointer left the window. True when done. */
  shouldEnd(): boolean {
    if (!isRendered(this.trigger)) return true
    this.#misses = this.isOpen
      ? this.isKeptOpen
        ? 0
        : this.#misses + 1
      : this.trigger.matches(':hover')
        ? 0
        : this.#misses + 1
    return this.#misses > 1
  }

  dispose() {
    this.close()
    this.container?.remove()
  }

  #show() {
    if (this.isOpen) return
    if (!this.trigger.isConnected || !findDefinition(this.trigger) || !this.page.tryBecomeActive(this)) {
      this.isPinned = false
      return
    }
    this.isOpen = true
    this.#misses = 0
    this.container ??= createTooltipContainer(this.trigger)
    this.#stop = listenForDismiss(this.trigger, this.container, this.close)
    this.page.render()
    this.#announce('open')
  }

  #hide() {
    if (!this.isOpen) return
    this.isOpen = false
    this.#misses = 0
    this.#stop?.()
    this.page.render()
    this.#announce('close')
    this.isPinned = false
  }

  #announce(what: 'open' | 'close') {
    const { dataset } = this.trigger
    delete dataset.state
    delete dataset.pinned
    if (this.isOpen) dataset.state = 'open'
    if (this.isOpen && this.isPinned) dataset.pinned = ''
    const detail = { term: dataset.ankrTerm || null, pinned: this.isPinned }
    dispatch(this.trigger, `ankr-term-${what}`, detail)
  }
}
