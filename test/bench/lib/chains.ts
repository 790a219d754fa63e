import { join } from 'node:path'
import * as known from 'viem/chains'
import type { Definition } from '../app/types.ts'
import { here } from './places.ts'

const FIFTY = 50

/** The chains of our own list, and of the other main networks that viem knows those with the lowest ids, in alphabetical order. */
export const readChains = async (): Promise<Definition[]> => {
  const file = join(here, 'node_modules/ankr-approach/dist/domain/interop/index.js')
  const { chains } = (await import(file)) as { chains: readonly { id: string; name: string }[] }
  const more = Object.values(known)
    .filter(({ testnet }) => !testnet)
    .sort((a, b) => a.id - b.id)
    .map(({ id, name }) => ({ id: `eip155:${id}`, name }))
  const names = new Map<string, string>()
  for (const { id, name } of [...chains, ...more]) {
    if (names.size < FIFTY && !names.has(id) && ![...names.values()].includes(name)) names.set(id, name)
  }
  return [...names]
    .map(([id, name]) => ({ name, meaning: `Its own id, by CAIP-2, is ${id}.`, source: 'CAIP-2' }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
