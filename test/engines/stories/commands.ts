import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserCommand } from 'vitest/node'
import { layoutFolder } from './clearLayouts.js'
import type { Box } from './layout.js'

const fileOf = (storyId: string) => join(layoutFolder, `${storyId}.json`)

const saveLayout: BrowserCommand<[storyId: string, layout: Box[]]> = (_, storyId, layout) => {
  mkdirSync(layoutFolder, { recursive: true })
  writeFileSync(fileOf(storyId), JSON.stringify(layout))
}

const readLayout: BrowserCommand<[storyId: string]> = (_, storyId): Box[] => {
  const file = fileOf(storyId)
  if (!existsSync(file)) throw new Error(`The project engines-chromium recorded no layout of ${storyId}.`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Writes a picture of the window into the folder that `ENGINE_SCREENSHOTS` names. */
const saveScreenshot: BrowserCommand<[name: string]> = async (context, name) => {
  const target = process.env.ENGINE_SCREENSHOTS
  const { takeEngineScreenshot } = context as unknown as { takeEngineScreenshot?: () => Promise<Buffer> }
  if (!target || !takeEngineScreenshot) return
  mkdirSync(target, { recursive: true })
  writeFileSync(join(target, `${name}.png`), await takeEngineScreenshot())
}

export const engineCommands = { saveLayout, readLayout, saveScreenshot }

declare module 'vitest/browser' {
  interface BrowserCommands {
    saveLayout(storyId: string, layout: Box[]): Promise<void>
    readLayout(storyId: string): Promise<Box[]>
    saveScreenshot(name: string): Promise<void>
  }
}
