import fc from 'fast-check'

/** Runs of each property; a nightly run has more. */
export const runs = { numRuns: Number(process.env.FC_RUNS ?? 1000) }

/** Shares of 1 to `most` providers, from nearly equal to very unequal. */
export const sharesUpTo = (most: number) =>
  fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: most }).map((weights) => {
    const total = weights.reduce((a, b) => a + b, 0)
    return weights.map((weight) => weight / total)
  })

export const shares = sharesUpTo(40)

/** Shares, and the same shares in another order. */
export const reordered = shares.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
)

export const probability = fc.double({ min: 0, max: 1, noNaN: true })

/** Shares, and the positions of some that have failed. */
export const failure = shares.chain((list) =>
  fc.record({
    shares: fc.constant(list),
    failed: fc.subarray(list.map((_, i) => i)),
    headroom: fc.double({ min: 0, max: 100, noNaN: true }),
  }),
)
