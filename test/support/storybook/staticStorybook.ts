import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStaticServer } from './staticServer.js'

/** A documentation page or a story, as `index.json` lists it. */
export interface IndexEntry {
  readonly id: string
  readonly type: 'docs' | 'story'
  readonly tags: readonly string[]
}

/** The path of the page with this entry alone. */
export const getFrame = ({ id, type }: IndexEntry): string => `iframe.html?id=${id}&viewMode=${type}`

/** A selector of an element that the page has once it is rendered. */
export const getReadySelector = ({ type }: IndexEntry): string =>
  type === 'docs' ? '#storybook-docs h1' : '.sb-show-main #storybook-root > *'

/**
 * Builds Storybook as `npm run build-storybook` does, and serves it in a subfolder under a strict policy.
 *
 * @param headScript HTML that is added to the head of each page.
 */
export const startStaticStorybook = async (headScript = '') => {
  const folder = mkdtempSync(join(tmpdir(), 'storybook-'))
  const storybook = 'node_modules/storybook/dist/bin/dispatcher.js'
  const args = [storybook, 'build', '--output-dir', folder, '--quiet', '--disable-telemetry']
  execFileSync(process.execPath, args, {
    stdio: 'pipe',
    env: { ...process.env, VITEST: '', NODE_ENV: 'production' },
  })
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))
  const server = await startStaticServer(folder, headScript)
  return {
    folder,
    url: server.url,
    entries: Object.values<IndexEntry>(index.entries),
    close: () => {
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
