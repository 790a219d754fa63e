import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from './lib/browser.ts'
import { type Builds, buildVariant } from './lib/build.ts'
import { writeCopy } from './lib/copy.ts'
import { measureAll } from './lib/measure.ts'
import { variants, work } from './lib/places.ts'
import { prepare } from './lib/prepare.ts'
import { checkSame } from './lib/same.ts'
import { serve } from './lib/serve.ts'
import { sizesOf } from './lib/sizes.ts'

process.env.NODE_ENV = 'production'
const start = Date.now()
const seconds = () => `${((Date.now() - start) / 1000).toFixed(0)} s`

prepare()
const copy = await writeCopy()
console.log(`installed and packed, ${seconds()}`)

const all = variants()
const builds: Record<string, Builds> = {}
for (const variant of all) builds[variant.name] = await buildVariant(variant)
console.log(`built, ${seconds()}`)

const { origin, close } = await serve()
const browser = await launch()
try {
  await checkSame(browser, origin, all)
  const samples = await measureAll(browser, origin, all, copy)
  const sizes = Object.fromEntries(
    all.map((variant) => [
      variant.name,
      {
        page: sizesOf(variant, 'page', builds[variant.name] as Builds),
        badge: sizesOf(variant, 'badge', builds[variant.name] as Builds),
      },
    ]),
  )
  writeFileSync(join(work, 'samples.json'), JSON.stringify({ samples, sizes }, null, 1))
} finally {
  await browser.close()
  close()
}
console.log(`done, ${seconds()}`)
