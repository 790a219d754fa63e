import * as library from 'ankr-approach'
import { createElement, type FunctionComponent } from 'react'
import { renderToString } from 'react-dom/server'
import { vi } from 'vitest'
import type { Name } from '../components.js'

/** Content that no HTML of a component may contain, for any props. */
const forbidden: readonly [what: string, pattern: RegExp][] = [
  ['a value that is none', /NaN|undefined|\[object/],
  ['a script', /<script/i],
  ['a style attribute', / style="/i],
]

export const flaws = (html: string): string[] =>
  forbidden.filter(([, pattern]) => pattern.test(html)).map(([what]) => what)

// biome-ignore lint/performance/noDynamicNamespaceImportAccess: a sweep wants them all
export const element = (name: Name, props: object) => createElement(library[name] as FunctionComponent, props)

/** In development, React warns on the console about a partner's attributes. */
const quietly = <T>(act: () => T): T => {
  const { error, warn } = console
  console.error = console.warn = () => {}
  try {
    return act()
  } finally {
    Object.assign(console, { error, warn })
  }
}

/** The HTML of a component as a live page, or a developer, gets it. */
export const htmlIn = (mode: 'production' | 'development', name: Name, props: object): string => {
  vi.stubEnv('NODE_ENV', mode)
  try {
    return quietly(() => renderToString(element(name, props)))
  } finally {
    vi.unstubAllEnvs()
  }
}

/** The HTML in development, or nothing after an error of this library. Any other error is thrown. */
export const inDevelopment = (name: Name, props: object): string | undefined => {
  try {
    return htmlIn('development', name, props)
  } catch (error) {
    if (error instanceof TypeError && error.message.startsWith('[ankr-approach] ')) return undefined
    throw error
  }
}
