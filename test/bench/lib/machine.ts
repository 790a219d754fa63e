import { cpus, platform, release, totalmem } from 'node:os'
import type { Browser } from 'playwright'

/** Where it was measured. */
export const machine = (browser: Browser) => {
  const all = cpus()
  return {
    processor: all[0]?.model.trim() || 'unknown',
    cores: all.length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release().split('-')[0]}`,
    node: process.versions.node,
    chromium: browser.version(),
  }
}
