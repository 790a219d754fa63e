import { cleanup, fireEvent, render as mount } from '@testing-library/react'
import { createRef, type SyntheticEvent } from 'react'
import { describe, expect, it } from 'vitest'
import { cases, names } from '../support/cases.js'
import { type Name, render, samples } from '../support/components.js'
import { once } from '../support/once.js'
import { pseudoRtl } from '../support/pseudo.js'

/** Its words are the partner's, in the language of the page. */
const isOfThePage = /^(Callout|Term, (of its own|other words))/

const rootOf = (element: React.ReactElement) => {
  cleanup()
  const { container } = mount(element)
  expect(container.children).toHaveLength(1)
  return container.firstElementChild as HTMLElement
}

const attributes = {
  id: 'here',
  hidden: true,
  dir: 'rtl',
  'data-mine': '1',
  'aria-label': 'Mine',
  tabIndex: -1,
  role: 'note',
}

const own = (root: Element) =>
  [...root.attributes].filter(({ name }) => name === 'lang' || name.startsWith('data-'))

/** Renders once with all attributes that a partner may pass, because rendering the whole page is slow. */
const given = (plain: Element, ...[name, variant]: [Name, string | undefined]) => {
  const receivedEvents: [type: string, ...at: EventTarget[]][] = []
  const hear = (event: SyntheticEvent) => {
    receivedEvents.push([event.type, event.target, event.currentTarget])
  }
  const ref = createRef<HTMLDivElement>()
  const theirs = Object.fromEntries(own(plain).map((attribute) => [attribute.name, 'theirs']))
  const root = rootOf(
    render(name, variant, {
      ...theirs,
      ...attributes,
      className: 'mine  too',
      style: { order: 3 },
      ref,
      onClick: hear,
      onPointerEnter: hear,
      onKeyDown: hear,
    }),
  )
  const referred = [ref.current]
  fireEvent.click(root)
  fireEvent.keyDown(root, { key: 'a' })
  fireEvent.pointerEnter(root)
  cleanup()
  return { root, receivedEvents, referred: [...referred, ref.current] }
}

describe.each(cases)('%s', (title, name, variant) => {
  const plain = once(() => rootOf(render(name, variant)))
  const full = once(() => given(plain(), name, variant))

  it('renders one root: the element in its docstring, with both classes', () => {
    expect(plain().localName).toBe(samples[name].element)
    expect([...plain().classList]).toEqual(['ankr', `ankr-${name}`])
  })

  it('className: is added to the classes of the component', () => {
    expect([...full().root.classList]).toEqual(['ankr', `ankr-${name}`, 'mine', 'too'])
  })

  it('forwards id, data, aria, style and every other attribute to the root', () => {
    const { root } = full()
    expect(root).toHaveAttribute('id', 'here')
    expect(root).toHaveAttribute('hidden')
    expect(root).toHaveAttribute('data-mine', '1')
    expect(root).toHaveAttribute('aria-label', 'Mine')
    expect(root).toHaveAttribute('tabindex', '-1')
    expect(root).toHaveAttribute('role', 'note')
    expect(root.style.order).toBe('3')
  })

  it('forwards event handlers to the root', () => {
    const { root, receivedEvents } = full()
    expect(receivedEvents.map(([type]) => type)).toEqual(['click', 'keydown', 'pointerenter'])
    expect(receivedEvents.every(([, ...at]) => at.includes(root))).toBe(true)
  })

  it('ref: receives the root, and null on unmount', () => {
    const { root, referred } = full()
    expect(referred[0]).toBe(root)
    expect(referred[1]).toBeNull()
  })

  it('keeps the attributes that the component sets', () => {
    for (const { name, value } of own(plain())) expect(full().root.getAttribute(name), name).toBe(value)
  })

  it('sets lang and dir together: English is not reversed in a right-to-left page', () => {
    if (isOfThePage.test(title)) return expect(plain().matches('[lang], [dir]')).toBe(false)
    expect(plain()).toHaveAttribute('lang', 'en')
    expect(plain()).toHaveAttribute('dir', 'ltr')
    const chosen = rootOf(render(name, variant, { locale: pseudoRtl }))
    expect(chosen).toHaveAttribute('lang', 'ar-XB')
    expect(chosen).toHaveAttribute('dir', 'rtl')
  })

  it('renders no id unless its sample gives the reason, so that two copies cannot collide', () => {
    if (samples[name].ids) return
    expect(plain().querySelectorAll('[id]')).toHaveLength(0)
  })
})

it('forwarding: every sample is covered', () => {
  expect([...names].sort()).toEqual(Object.keys(samples).sort())
})
