import { useEffect, useState } from 'react'
import { themes } from '../docs/themes.js'
import { catalog } from './catalog.js'
import { type Choice, formatChoice, parseChoice } from './state.js'

const offer = { catalog, themes }

/** Parameters of an address that belong to Storybook, not to the builder. */
const isForeign = (name: string) => !/^(component|theme|language|format|props\.)/.test(name)

/** Returns an address with the parameters of a choice. */
const withChoice = (address: string, choice: Choice) => {
  const url = new URL(address)
  for (const name of [...url.searchParams.keys()]) if (!isForeign(name)) url.searchParams.delete(name)
  for (const [name, value] of formatChoice(choice, offer)) url.searchParams.set(name, value)
  // Storybook reads the path with its slashes.
  url.search = url.search.replaceAll('%2F', '/')
  return url.href
}

/** The address of Storybook around this page, or of this page if it is alone. */
const getAddress = () => {
  try {
    return window.parent.location.href
  } catch {
    return window.location.href
  }
}

/** The choice of the visitor. It starts with that of the address, and stays in it if the page is reloaded. */
export const useChoice = () => {
  const [choice, setChoice] = useState(() => parseChoice(window.location.search, offer))
  useEffect(() => {
    history.replaceState(history.state, '', withChoice(window.location.href, choice))
  }, [choice])
  return { choice, setChoice, link: withChoice(getAddress(), choice) }
}
