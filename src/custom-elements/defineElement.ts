import { adoptStyleSheets } from '../shared/styleSheets.js'
import { attributesToProps, parseProperty, toAttributeName } from './attributes.js'
import { adoptColorScheme } from './colorScheme.js'
import type { ElementDefinition } from './definitions.js'
import { defineProperties, takeEarlyProperties } from './elementProperties.js'
import { getDeclarativeShadowRoot, getSlotNames, observeSlots, removeUnusedTemplates } from './host.js'
import { type ChangedElement, INITIAL_ATTRIBUTES } from './initialAttributes.js'
import { languages } from './languages.js'
import { createSlot, hydrateInto, type RenderInput, renderInto, unmountFrom } from './renderer.js'
import { readElementProps } from './serializedProps.js'
import { warnInDevelopment } from './warnInDevelopment.js'
import { whenParsed } from './whenParsed.js'

/** Servers have no `HTMLElement`, and importing this module must not fail there. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/**
 * Defines the custom element of a component. It does nothing if the name is already defined, by another copy of this library
 * or by the host page.
 *
 * @param sheetTexts the texts of its stylesheets.
 * @param sheetHref the URL of the same rules, for browsers without `adoptedStyleSheets`.
 */
export const defineElement = (
  definition: ElementDefinition,
  component: unknown,
  sheetTexts: readonly string[],
  sheetHref: string,
): void => {
  if (!globalThis.customElements || customElements.get(definition.tag)) return
  const names = [...Object.keys(definition.attributes), ...definition.properties]

  class AnkrElement extends Base {
    static readonly observedAttributes = Object.keys(definition.attributes).map(toAttributeName)
    /** Props that `data-ankr-props` or a property set. They win over attributes, until an attribute changes. */
    #props: Record<string, unknown> = {}
    #root: ShadowRoot | undefined
    /** The URL of its stylesheet, if it uses a `<link>`. */
    #href: string | undefined
    #isMounted = false
    #isScheduled = false
    #slotObserver: MutationObserver | undefined

    connectedCallback() {
      adoptColorScheme(this)
      whenParsed(this, () => {
        if (this.#isMounted) this.#updateLanguage()
        else if (this.isConnected) this.#mount()
      })
    }

    disconnectedCallback() {
      // If the page moves the element, it is connected again at once. It then keeps its state.
      queueMicrotask(() => {
        if (this.isConnected || !this.#isMounted || !this.#root) return
        this.#isMounted = false
        this.#slotObserver?.disconnect()
        languages.listeners.delete(this.#updateLanguage)
        unmountFrom(this.#root)
      })
    }

    /** With this method, `moveBefore()` calls neither of the two callbacks above. https://developer.mozilla.org/docs/Web/API/Element/moveBefore */
    connectedMoveCallback() {
      this.#updateLanguage()
    }

    adoptedCallback() {
      if (this.#root && !this.#href) this.#href = this.#adoptSheets(this.#root)
    }

    attributeChangedCallback(attribute: string) {
      delete this.#props[names.find((name) => toAttributeName(name) === attribute) as string]
      this.#scheduleRender()
    }

    readProp(name: string): unknown {
      return Object.hasOwn(this.#props, name) ? this.#props[name] : this.#readAttributes()[name]
    }

    writeProp(name: string, value: unknown) {
      this.#props[name] = parseProperty(definition, name, value)
      this.#scheduleRender()
    }

    /** @param initial the server-rendered values of attributes that have changed since. */
    #readAttributes(initial?: ReadonlyMap<string, string | null>) {
      return attributesToProps(definition, (name) =>
        initial?.has(name) ? initial.get(name) : this.getAttribute(name),
      )
    }

    /** @returns the URL for a `<link>`, if the browser does not support `adoptedStyleSheets`. */
    #adoptSheets(root: ShadowRoot) {
      return adoptStyleSheets(root, sheetTexts) ? undefined : sheetHref
    }

    /** Renders again if the page has loaded a locale: the language of the element may have changed. */
    #updateLanguage = () => {
      if (languages.find) this.#scheduleRender()
    }

    #renderInput(initial?: ReadonlyMap<string, string | null>, isHydration?: boolean): RenderInput {
      const slots = definition.slots?.(getSlotNames(this), createSlot)
      const locale = this.#props.locale ?? (isHydration ? undefined : languages.find?.(this))
      return {
        component,
        href: this.#href,
        props: { ...this.#readAttributes(initial), ...this.#props, ...slots, locale },
      }
    }

    #mount() {
      this.#isMounted = true
      languages.listeners.add(this.#updateLanguage)
      if (this.#root) this.#render()
      else this.#mountFirst(getDeclarativeShadowRoot(this))
      warnInDevelopment(definition, this)
      if (definition.slots) this.#slotObserver = observeSlots(this, () => this.#scheduleRender())
    }

    #mountFirst(declarativeRoot: ShadowRoot | null) {
      if (!declarativeRoot) removeUnusedTemplates(this)
      const root = declarativeRoot ?? this.attachShadow({ mode: 'open' })
      this.#root = root
      const link = root.querySelector('link')
      this.#href = link ? (link.getAttribute('href') as string) : this.#adoptSheets(root)
      const later = { ...this.#props, ...takeEarlyProperties(this, definition, names) }
      this.#props = readElementProps(this.dataset.ankrProps, definition.properties)
      const initial = (this as ChangedElement)[INITIAL_ATTRIBUTES]
      // Hydration starts with the props that the server rendered. Later changes are rendered after it.
      const isHydrated = root.firstElementChild !== null
      if (isHydrated) hydrateInto(root, this.#renderInput(initial, true))
      Object.assign(this.#props, later)
      if (!isHydrated || initial || Object.keys(later).length || languages.find?.(this)) this.#render()
    }

    #render() {
      if (this.#root) renderInto(this.#root, this.#renderInput())
    }

    #scheduleRender() {
      if (!this.#isMounted || this.#isScheduled) return
      this.#isScheduled = true
      queueMicrotask(() => {
        this.#isScheduled = false
        if (!this.#isMounted) return
        this.#render()
        warnInDevelopment(definition, this)
      })
    }
  }

  defineProperties(AnkrElement.prototype, names)
  customElements.define(definition.tag, AnkrElement)
}
