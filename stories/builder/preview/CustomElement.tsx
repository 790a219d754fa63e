import { useEffect, useRef } from 'react'
import type { ElementParts } from '../code/element.js'
import { loadEmbed } from './loadEmbed.js'

const createSlot = ([slot, text]: readonly [string, string]) => {
  if (!slot) return text
  const element = document.createElement('span')
  element.slot = slot
  element.textContent = text
  return element
}

/** The custom element of a component, from the same script as on the site of a partner. */
export const CustomElement = ({ parts }: { parts: ElementParts }) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { tag, attributes, slots, properties } = parts
    const element = Object.assign(document.createElement(tag), properties)
    for (const [name, value] of attributes) element.setAttribute(name, value)
    element.append(...slots.map(createSlot))
    place.current?.replaceChildren(element)
    loadEmbed()
  }, [parts])
  return <div ref={place} />
}
