import { announce } from '../events.js'
import { dismiss } from './dismiss.js'
import { createLayer, definitionOf, fill } from './layer.js'

/** What Radix would have React listen for on a trigger of its own. */
export type RadixHandlers = Record<
  'onPointerMove' | 'onPointerLeave' | 'onFocus' | 'onBlur',
  (event: Event) => void
>

/** What a session asks of the engine. */
export interface Page {
  /** Something to render has changed. */
  changed(): void
  /** Closes every other tip; or refuses, and returns false. */
  giveWay(session: Session): boolean
  /** The pointer has left an open tip. */
  lost(): void
}

let sessions = 0

/** One trigger that Radix has adopted, and what holds its tip open. */
export class Session {
  readonly key = ++sessions
  isOpen = false
  isPinned = false
  layer: HTMLElement | undefined
  /** Set as soon as Radix has adopted the trigger. */
  radix: RadixHandlers | undefined
  #misses = 0
  #stop: (() => void) | undefined

  constructor(
    readonly trigger: HTMLElement,
    readonly page: Page,
  ) {}

  get hasFocus() {
    return this.trigger.matches(':focus-visible') || !!this.layer?.matches(':focus-within')
  }

  get isHeld() {
    return this.isPinned || this.hasFocus || this.trigger.matches(':hover') || !!this.layer?.matches(':hover')
  }

  /** Radix asks to open or close. It would also close on a scroll or a lost pointer while something holds the tip. */
  readonly change = (open: boolean) => {
    if (open) return this.#show()
    if (!this.isOpen || this.isHeld) return
    this.#hide()
    this.page.lost()
  }

  readonly fill = (card: HTMLElement | null): void => {
    if (card) fill(card, definitionOf(this.trigger))
  }

  hover(event: Event) {
    this.radix?.onPointerMove(event)
  }

  focus(event: Event) {
    this.radix?.onFocus(event)
  }

  toggle(event: Event) {
    if (this.isPinned) return this.close()
    this.isPinned = true
    if (this.isOpen) return this.#announce('open')
    // Through Radix, so that it stops its timer and every other Radix tooltip of the page closes.
    this.radix?.onFocus(event)
    this.#show()
  }

  readonly close = () => {
    this.#hide()
    this.radix?.onBlur(new Event('blur'))
  }

  /** Looks after what no event tells: the trigger was removed or hidden, the pointer left the window. True when done. */
  isOver(): boolean {
    if (!this.trigger.getClientRects().length) return true
    this.#misses = this.isOpen
      ? this.isHeld
        ? 0
        : this.#misses + 1
      : this.trigger.matches(':hover')
        ? 0
        : this.#misses + 1
    return this.#misses > 1
  }

  end() {
    this.close()
    this.layer?.remove()
  }

  #show() {
    if (this.isOpen) return
    if (!this.trigger.isConnected || !definitionOf(this.trigger) || !this.page.giveWay(this)) {
      this.isPinned = false
      return
    }
    this.isOpen = true
    this.#misses = 0
    this.layer ??= createLayer(this.trigger)
    this.#stop = dismiss(this.trigger, this.layer, this.close)
    this.page.changed()
    this.#announce('open')
  }

  #hide() {
    if (!this.isOpen) return
    this.isOpen = false
    this.#misses = 0
    this.#stop?.()
    this.page.changed()
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
    announce(this.trigger, `ankr:term-${what}`, detail)
  }
}
