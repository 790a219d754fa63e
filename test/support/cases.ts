import { globSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import * as library from 'ankr-approach'
import { type Name, samples } from './components.js'

/** The components there are, read from disk: one folder each. */
export const folders = globSync('src/components/*/index.ts')
  .map((file) => basename(dirname(file)))
  .sort()

/** The cases of the tests that cover all components. Other folders have a separate test. */
export const names = folders.filter((name): name is Name => name in samples && name in library)

/** Every component in every variant, under a title; the variant `undefined` is the component as it comes. */
export const cases = names.flatMap((name): [title: string, name: Name, variant: string | undefined][] => [
  [name, name, undefined],
  ...Object.keys(samples[name].variants).map((variant): [string, Name, string] => [
    `${name}, ${variant}`,
    name,
    variant,
  ]),
])
