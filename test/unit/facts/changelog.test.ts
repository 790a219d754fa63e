import { readFileSync } from 'node:fs'
import { facts } from 'ankr-approach/facts'
import { expect, it } from 'vitest'

const changelog = readFileSync('FACTS.md', 'utf8')

/** The ids in the list of the newest version, with their kinds. */
const listed = [...changelog.matchAll(/^- `([a-z0-9-]+)`: (\w+)$/gm)].map(([, id, kind]) => `${id} ${kind}`)

it('FACTS.md: lists the id and the kind of every fact of the library', () => {
  expect(listed).toEqual(facts.map(({ id, kind }) => `${id} ${kind}`))
})

it('FACTS.md: states the number of facts, the source and the date of the library', () => {
  expect(changelog).toContain(`**Facts**: ${facts.length},`)
  for (const { source, asOf } of facts) {
    expect(changelog).toContain(source.url)
    expect(changelog).toContain(asOf)
  }
})
