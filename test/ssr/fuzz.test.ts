import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { names } from '../support/cases.js'
import { propsOf } from '../support/fuzz/props.js'
import { flaws, htmlIn, inDevelopment } from '../support/fuzz/rule.js'

// Every day a few; 10,000 when it is its turn.
const RUNS = Number(process.env.FC_RUNS ?? 250)

describe('Random props', () => {
  it.each(names)(
    '%s: renders in production, and in development reports the invalid prop',
    (name) => {
      fc.assert(
        fc.property(propsOf(name), (props) => {
          // First, since a language that has been completed once is not looked at again.
          const developed = inDevelopment(name, props)
          const html = htmlIn('production', name, props)
          expect(flaws(html)).toEqual([])
          expect(developed ?? html).toBe(html)
        }),
        { numRuns: RUNS },
      )
    },
    RUNS * 200,
  )
})
