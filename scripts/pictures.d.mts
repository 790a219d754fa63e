interface Pair {
  name: string
  baseline?: Uint8Array
  current?: Uint8Array
}
interface Change {
  name: string
  pixels?: number
  files: Partial<Record<'baseline' | 'current' | 'difference', string>>
}
export function findFailures(root?: string): Pair[]
export function compare(baseline: Uint8Array, current: Uint8Array): { pixels: number; picture: Uint8Array }
export function writePictures(pairs: readonly Pair[], folder: string): Change[]
