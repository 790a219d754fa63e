import { readFileSync } from 'node:fs'
import type { DispatchedEvent } from './sideEffectMonitor.js'

/** The events in the README's table, with the keys of their detail. */
const documented = new Map(
  readFileSync('README.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| `ankr-.*`\{ .* \}` \|$/.test(line))
    .flatMap((line) => {
      const keys = /`\{ (.*) \}`/.exec(line)?.[1] ?? ''
      return [...line.matchAll(/`(ankr-[\w-]+)`/g)].map(([, type = '']): [string, string] => [type, keys])
    }),
)

export const documentedEvents = [...documented.keys()].sort()

/** Internal events of Radix layers, which contain at most the browser's event. */
const ofRadix = /^(tooltip\.open|dismissableLayer\.\w+)$/

/** An id or a number, and no input of a reader. */
const isPlain = (value: unknown) =>
  value === null || typeof value !== 'object' ? /^[\w:/.-]+$/.test(String(value)) : false

/** What is wrong with an event: not documented, or more in it than documented. */
export const wrongWith = ({ type, detail }: DispatchedEvent): string[] => {
  const found = Object.keys(Object(detail)).join(', ')
  if (ofRadix.test(type)) return /^(originalEvent)?$/.test(found) ? [] : [`${type} carries ${found}`]
  const keys = documented.get(type)
  if (keys === undefined) return [`${type} is not documented`]
  if (found !== keys) return [`${type} carries ${found}`]
  return Object.entries(detail as object).flatMap(([key, value]) =>
    isPlain(value) ? [] : [`${type} carries ${key}: ${value}`],
  )
}
