import { ChainGrid } from 'ankr-approach/ChainGrid'
import 'ankr-approach/ChainGrid.css'
import { DecentralizationStats } from 'ankr-approach/DecentralizationStats'
import 'ankr-approach/DecentralizationStats.css'
import type { ReactNode } from 'react'
import { Terms } from './Terms.tsx'

const chains = (n: number) =>
  Array.from({ length: n }, (_, index) => ({ id: `eip155:${index + 1}`, name: `Chain ${index + 1}` }))

const given = new Map<number, ReturnType<typeof chains>>()
const chainsOf = (n: number) => given.get(n) ?? given.set(n, chains(n)).get(n)

/** What may be there in any number: `n` of it. */
export const growing: Record<string, (n: number) => ReactNode> = {
  terms: (n) => <Terms n={n} />,
  chains: (n) => <ChainGrid chains={chainsOf(n)} />,
  components: (n) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: they never change place
    Array.from({ length: n }, (_, index) => <DecentralizationStats key={index} />),
}
