import { useEffect, useState } from 'react'
import { themes } from '../docs/themes.js'
import { catalog } from './catalog.js'
import { type Choice, formatChoice, parseChoice } from './state.js'

const offer = { catalog, themes }

/** Parameters of an address that belong to the builder. The others belong to Storybook. */
const OWN = /^(component|theme|language|format|props\..+)$/

/** Returns an address with the parameters of a choice. */
const withChoice = (address: string, choice: Choice) => {
  const url = new URL(address)
  for (const name of [...url.searchParams.keys()]) if (OWN.test(name)) url.searchParams.delete(name)
  for (const [name, value] of formatChoice(choice, offer)) url.searchParams.set(name, value)
  // Storybook reads the path with its slashes.
  url.search = url.search.replaceAll('%2F', '/')
  return url.href
}

/** The window of Storybook around this page, or of this page if it is alone or in the frame of another site. */
const findWindow = (): Window => {
  try {
    const { parent } = window
    return new URLSearchParams(parent.location.search).get('path')?.startsWith('/docs/') ? parent : window
  } catch {
    return window
  }
}

/** Writes a choice to the address of a window, so that a reload keeps it. */
const writeChoice = ({ history, location }: Window, choice: Choice) =>
  history.replaceState(history.state, '', withChoice(location.href, choice))

/** The choice of the visitor. It starts with that of the address, and stays in it if the page is reloaded. */
export const useChoice = () => {
  const [choice, setChoice] = useState(() => parseChoice(window.location.search, offer))
  useEffect(() => {
    for (const one of new Set([window, findWindow()])) writeChoice(one, choice)
  }, [choice])
  return { choice, setChoice, link: withChoice(findWindow().location.href, choice) }
}
