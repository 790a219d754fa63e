// The last part of `npm run visual:update`: optimizes the screenshots that Vitest has written.
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { isOptimized, optimize } from '../test/visual/optimize.ts'

let before = 0
let after = 0
for (const path of globSync('test/__screenshots__/**/*.png')) {
  const png = readFileSync(path)
  if (isOptimized(png)) continue
  const optimized = optimize(png)
  writeFileSync(path, optimized)
  before += png.length
  after += optimized.length
}
console.log(`Optimized screenshots: ${before} to ${after} bytes.`)
