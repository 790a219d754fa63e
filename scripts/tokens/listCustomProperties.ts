import { globSync, readFileSync } from 'node:fs'

/** Returns the name of every public custom property that a stylesheet uses, sorted. */
export const listCustomProperties = (): string[] => {
  const css = globSync('src/**/*.css', { exclude: ['src/theme/bridges/**'] }).map((file) =>
    readFileSync(file, 'utf8'),
  )
  const names = [...css.join('').matchAll(/var\(\s*(--ankr-[\w-]+)/g)].map(([, name = '']) => name)
  return [...new Set(names)].sort()
}
