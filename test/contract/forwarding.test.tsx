import { cleanup, fireEvent, render as mount } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { cases, names } from '../support/cases.js'
import { render, samples } from '../support/components.js'
import { pseudoRtl } from '../support/pseudo.js'

/** Its words are the partner's, in the language of the page. */
const isOfThePage = /^(Callout|Term, of its own)/

const rootOf = (element: React.ReactElement) => {
  cleanup()
  const { container } = mount(element)
  expect(container.children).toHaveLength(1)
  return container.firstElementChild as HTMLElement
}

describe.each(cases)('%s', (title, name, variant) => {
  it('renders one root: the element its docstring names, with both classes', () => {
    const root = rootOf(render(name, variant))
    expect(root.localName).toBe(samples[name].element)
    expect([...root.classList]).toEqual(['ankr', `ankr-${name}`])
  })

  it('adds the partner’s class to its own', () => {
    const root = rootOf(render(name, variant, { className: 'mine  too' }))
    expect([...root.classList]).toEqual(['ankr', `ankr-${name}`, 'mine', 'too'])
  })

  it('passes on id, data, aria, style and every other attribute', () => {
    const given = {
      id: 'here',
      hidden: true,
      'data-mine': '1',
      'aria-label': 'Mine',
      tabIndex: -1,
      role: 'note',
    }
    const root = rootOf(render(name, variant, { ...given, style: { order: 3 } }))
    expect(root).toHaveAttribute('id', 'here')
    expect(root).toHaveAttribute('hidden')
    expect(root).toHaveAttribute('data-mine', '1')
    expect(root).toHaveAttribute('aria-label', 'Mine')
    expect(root).toHaveAttribute('tabindex', '-1')
    expect(root).toHaveAttribute('role', 'note')
    expect(root.style.order).toBe('3')
  })

  it('passes on events', () => {
    const heard = vi.fn()
    const root = rootOf(render(name, variant, { onClick: heard, onPointerEnter: heard, onKeyDown: heard }))
    fireEvent.click(root)
    fireEvent.keyDown(root, { key: 'a' })
    fireEvent.pointerEnter(root)
    expect(heard.mock.calls.map(([event]) => event.type)).toEqual(['click', 'keydown', 'pointerenter'])
    expect(heard.mock.calls.every(([event]) => event.currentTarget === root || event.target === root)).toBe(
      true,
    )
  })

  it('gives the ref its root, and takes it back', () => {
    const ref = createRef<HTMLDivElement>()
    const root = rootOf(render(name, variant, { ref }))
    expect(ref.current).toBe(root)
    cleanup()
    expect(ref.current).toBeNull()
  })

  it('keeps what it sets itself', () => {
    const plain = rootOf(render(name, variant))
    const own = [...plain.attributes].filter(({ name }) => name === 'lang' || name.startsWith('data-'))
    const theirs = Object.fromEntries(own.map((attribute) => [attribute.name, 'theirs']))
    const root = rootOf(render(name, variant, theirs))
    for (const attribute of own)
      expect(root.getAttribute(attribute.name), attribute.name).toBe(attribute.value)
  })

  it('always says its language, and its direction only when a language was chosen', () => {
    const plain = rootOf(render(name, variant))
    if (isOfThePage.test(title)) expect(plain).not.toHaveAttribute('lang')
    else expect(plain).toHaveAttribute('lang', 'en')
    expect(plain).not.toHaveAttribute('dir')
    const chosen = rootOf(render(name, variant, { locale: pseudoRtl }))
    expect(chosen).toHaveAttribute('lang', 'ar-XB')
    expect(chosen).toHaveAttribute('dir', 'rtl')
  })

  it('keeps the partner’s direction without a language', () => {
    expect(rootOf(render(name, variant, { dir: 'rtl' }))).toHaveAttribute('dir', 'rtl')
  })

  it('makes no ids, unless its sample says why: two of it on a page cannot collide', () => {
    if (samples[name].ids) return
    expect(rootOf(render(name, variant)).querySelectorAll('[id]')).toHaveLength(0)
  })
})

it('sweeps over every sample', () => {
  expect([...names].sort()).toEqual(Object.keys(samples).sort())
})
