import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from './lib/browser.ts'
import { type Built, buildVariant } from './lib/build.ts'
import { writeCopy } from './lib/copy.ts'
import { measureAll } from './lib/measure.ts'
import { repository, variants, work } from './lib/places.ts'
import { prepare } from './lib/prepare.ts'
import { print } from './lib/print.ts'
import { resultOf } from './lib/result.ts'
import { checkSame } from './lib/same.ts'
import { serve } from './lib/serve.ts'
import { shell } from './lib/shell.ts'
import { type Sizes, sizesOf } from './lib/sizes.ts'

process.env.NODE_ENV = 'production'
const start = Date.now()
const say = (what: string) => console.log(`${what}, ${((Date.now() - start) / 1000).toFixed(0)} s in all`)

prepare()
const copy = await writeCopy()
say('installed and packed')

const all = variants()
const sizes: Record<string, { page: Sizes; badge: Sizes }> = {}
for (const variant of all) {
  const builds = await buildVariant(variant)
  const size = (kind: 'page' | 'badge') => sizesOf(variant, kind, builds[kind] as Built)
  sizes[variant.name] = { page: size('page'), badge: size('badge') }
}
say(`${all.length} variants built`)

const { origin, close } = await serve()
const browser = await launch()
try {
  await checkSame(browser, origin, all)
  const samples = await measureAll(browser, origin, all, copy)
  writeFileSync(join(work, 'samples.json'), JSON.stringify(samples, null, 1))
  const result = resultOf(browser, all, samples, sizes)
  console.log(`\n${print(result)}\n`)
  // A part of the variants is for looking at; the documentation holds all of them.
  if (process.env.BENCH_ONLY) say('the documentation is as it was')
  else {
    const file = join(repository, 'stories/docs/bench.json')
    writeFileSync(file, JSON.stringify(result, null, 2))
    shell(repository, 'npx', '--no-install', 'biome', 'format', '--write', file)
    say('stories/docs/bench.json written')
  }
} finally {
  await browser.close()
  close()
}
