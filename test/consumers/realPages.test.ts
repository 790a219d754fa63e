import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { discard, prepare, setups } from './real-pages/setups.js'
import { type Visit, visit } from './real-pages/visit.js'
import { setting } from './support/environment.js'
import type { Server } from './support/start.js'

/** `REAL_PAGES=7` visits each page seven times and writes `stories/docs/realPages.json`. */
const visits = Number(process.env.REAL_PAGES) || 1
const given = setting()
const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const results: Record<string, Visit> = {}

describe.each(setups)('AnkrApproach on a real page: $name', (setup) => {
  let directory: string
  let server: Server | undefined
  beforeAll(async () => {
    directory = await prepare(setup, given.tarball())
    server = await setup.serve(directory)
  })
  afterAll(async () => {
    await server?.close()
    if (directory) await discard(directory)
  })

  test('nothing moves while the page loads, while a tooltip opens and after a choice', async () => {
    const all: Visit[] = []
    for (let count = 0; count < visits; count++)
      all.push(await visit(given.browser(), `${server?.origin}/${setup.path}`))
    const names = Object.keys(all[0] as Visit) as (keyof Visit)[]
    const medians = Object.fromEntries(names.map((name) => [name, median(all.map((each) => each[name]))]))
    results[setup.name] = medians as unknown as Visit
    expect(Math.max(...all.map(({ layoutShift }) => layoutShift))).toBe(0)
  })
})

afterAll(async () => {
  console.table(results)
  if (process.env.REAL_PAGES)
    await writeFile('stories/docs/realPages.json', `${JSON.stringify({ visits, pages: results }, null, 2)}\n`)
})
