import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { intern } from '../../../src/tooltip/intern.js'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const KB = 1000
const MB = 1000 * KB

/** A new string of 10 kB in the heap; V8 would share a literal and the parts of a concatenation. */
const createText = (suffix: number) => Buffer.from(`${suffix} `.padEnd(10 * KB, 'a')).toString('latin1')

const measureHeapGrowth = (run: () => unknown): number => {
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  const result = run()
  collectGarbage()
  const growth = process.memoryUsage().heapUsed - before
  // Refers to the result after the measurement, so that it is not collected earlier.
  expect(result).toBeDefined()
  return growth
}

it('intern(): returns a text unchanged, for more texts than it keeps', () => {
  const texts = Array.from({ length: 3000 }, (_, index) => ` text ${index}`)
  expect(texts.map(intern)).toEqual(texts)
  expect(intern('')).toBe('')
})

it('intern(): keeps one copy of a text that is created 3,000 times', () => {
  const copies = () => Array.from({ length: 3000 }, () => createText(0))
  expect(measureHeapGrowth(copies), 'without intern()').toBeGreaterThan(25 * MB)
  expect(measureHeapGrowth(() => copies().map(intern))).toBeLessThan(5 * MB)
})

it('intern(): keeps at most 1,000 texts', () => {
  const growth = measureHeapGrowth(() => {
    for (let index = 0; index < 5000; index += 1) intern(createText(index))
    return true
  })
  expect(growth).toBeLessThan(15 * MB)
})
