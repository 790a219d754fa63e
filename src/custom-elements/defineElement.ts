import { adoptStyleSheets } from '../shared/styleSheets.js'
import { attributesToProps, parseProperty, parseSerializedProps, toAttributeName } from './attributes.js'
import type { ElementDefinition } from './definitions.js'
import { getDeclarativeShadowRoot, getSlotNames } from './host.js'
import { createSlot, hydrateInto, type RenderInput, renderInto, unmountFrom } from './renderer.js'

/** On a server there are no elements to define; importing this must not fail there. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/**
 * Defines the custom element of a component, unless the page has one of that name already: from another copy, or its own.
 *
 * @param texts its stylesheets.
 * @param href where the same rules can be fetched from.
 */
export const defineElement = (
  spec: ElementDefinition,
  component: unknown,
  texts: readonly string[],
  href: string,
): void => {
  if (!globalThis.customElements || customElements.get(spec.tag)) return
  const names = [...Object.keys(spec.attributes), ...spec.properties]

  class AnkrElement extends Base {
    static readonly observedAttributes = Object.keys(spec.attributes).map(toAttributeName)
    #given: Record<string, unknown> = {}
    #root: ShadowRoot | undefined
    /** Where its styles come from, if from a link. */
    #href: string | undefined
    #isShown = false
    #isDue = false
    #children: MutationObserver | undefined

    connectedCallback() {
      if (this.#isShown || !this.isConnected) return
      const { ownerDocument } = this
      if (ownerDocument.readyState !== 'loading') return this.#start()
      // Half read, it may lack what a server wrote in it, and what stands between its tags.
      ownerDocument.addEventListener('DOMContentLoaded', () => this.connectedCallback(), { once: true })
    }

    disconnectedCallback() {
      // Moved within the page it is back at once, and keeps its state.
      queueMicrotask(() => {
        if (this.isConnected || !this.#isShown || !this.#root) return
        this.#isShown = false
        this.#children?.disconnect()
        unmountFrom(this.#root)
      })
    }

    /** Where a page moves it by `moveBefore()`, nothing is to be done. */
    connectedMoveCallback() {}

    adoptedCallback() {
      if (this.#root && !this.#href) this.#href = adoptStyleSheets(this.#root, texts) ? undefined : href
    }

    attributeChangedCallback(attribute: string) {
      // What was set last counts.
      delete this.#given[names.find((name) => toAttributeName(name) === attribute) as string]
      this.#change()
    }

    read(name: string): unknown {
      return Object.hasOwn(this.#given, name) ? this.#given[name] : this.#fromAttributes()[name]
    }

    write(name: string, value: unknown) {
      this.#given[name] = parseProperty(spec, name, value)
      this.#change()
    }

    #fromAttributes() {
      return attributesToProps(spec, (name) => this.getAttribute(name))
    }

    /** Properties that were set before this was defined, and so hide ours. */
    #early() {
      const own = this as Record<string, unknown>
      const early = Object.fromEntries(
        names.flatMap((name) =>
          Object.hasOwn(own, name) ? [[name, parseProperty(spec, name, own[name])]] : [],
        ),
      )
      for (const name of Object.keys(early)) delete own[name]
      return early
    }

    #view(): RenderInput {
      return {
        component,
        href: this.#href,
        props: { ...this.#fromAttributes(), ...this.#given, ...spec.slots?.(getSlotNames(this), createSlot) },
      }
    }

    #start() {
      const written = getDeclarativeShadowRoot(this)
      const isFirst = !this.#root
      this.#root ??= written ?? this.attachShadow({ mode: 'open' })
      if (isFirst) {
        const link = this.#root.querySelector('link')
        this.#href = link
          ? (link.getAttribute('href') as string)
          : adoptStyleSheets(this.#root, texts)
            ? undefined
            : href
      }
      this.#isShown = true
      const set = { ...this.#given, ...this.#early() }
      if (isFirst) this.#given = parseSerializedProps(this.dataset.ankrProps)
      // As it was written, and then what has been set since.
      const isWritten = isFirst && written?.firstElementChild
      if (isWritten) hydrateInto(this.#root, this.#view())
      Object.assign(this.#given, set)
      if (!isWritten || Object.keys(set).length) renderInto(this.#root, this.#view())
      if (!spec.slots) return
      this.#children = new MutationObserver(() => this.#change())
      this.#children.observe(this, {
        childList: true,
        characterData: true,
        subtree: true,
        attributeFilter: ['slot'],
      })
    }

    #change() {
      if (!this.#isShown || this.#isDue) return
      this.#isDue = true
      queueMicrotask(() => {
        this.#isDue = false
        if (this.#isShown && this.#root) renderInto(this.#root, this.#view())
      })
    }
  }

  for (const name of names) {
    Object.defineProperty(AnkrElement.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: AnkrElement) {
        return this.read(name)
      },
      set(this: AnkrElement, value: unknown) {
        this.write(name, value)
      },
    })
  }
  customElements.define(spec.tag, AnkrElement)
}
