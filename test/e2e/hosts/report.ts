import type { Found } from './withPage.js'

/** What leaked, each thing once, whatever the state it was seen in. */
export const summary = (found: readonly Found[]): string[] => [
  ...new Set(found.map(({ part, what }) => `${part} ${what}`)),
]

/** One line a sheet, for people and for the docs. */
export const table = (results: ReadonlyMap<string, readonly Found[]>): string => {
  const rows = [...results].map(([name, found]) => {
    const all = summary(found)
    const styles = all.filter((line) => !/ box \w+: /.test(line))
    return all.length === 0
      ? `| ${name} | pass | |`
      : `| ${name} | ${styles.length} styles, ${all.length - styles.length} boxes | ${(styles[0] ?? all[0])?.slice(0, 100)} |`
  })
  const passed = [...results.values()].filter((found) => found.length === 0).length
  return [
    '| sheet | result | for one |',
    '| --- | --- | --- |',
    ...rows,
    `${passed} of ${results.size} pass`,
  ].join('\n')
}
