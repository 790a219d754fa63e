import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { driveElements } from './driveElements.js'
import { setting } from './environment.js'
import { shell } from './shell.js'
import { staticApp } from './staticApp.js'

interface Mistake {
  /** The file of the app in which the test writes the mistake. */
  file: string
  /** Text of that file. */
  right: string
  /** The replacement. */
  wrong: string
  /** What the type checker prints. */
  error: RegExp
}

/** An app of a framework that uses the custom elements and their types, without React: its tests. */
export const testElementsApp = (
  framework: string,
  scripts: readonly string[],
  { file, right, wrong, error }: Mistake,
): void => {
  const context = setting()

  describe(framework, () => {
    const { directory, open } = staticApp(framework.toLowerCase(), context, scripts)

    test(`${framework}: the types of React are not installed`, () => {
      const isInstalled = (name: string) => existsSync(join(directory(), 'node_modules', name))
      expect(isInstalled('ankr-approach')).toBe(true)
      expect(isInstalled('@types/react')).toBe(false)
    })

    driveElements(framework, open())

    test(`${framework}: ${wrong} is a type error`, async () => {
      const path = join(directory(), file)
      const source = await readFile(path, 'utf8')
      expect(source).toContain(right)
      await writeFile(path, source.replace(right, wrong))
      await expect(shell(directory(), 'npm', 'run', scripts[0] as string)).rejects.toThrow(error)
    })
  })
}
