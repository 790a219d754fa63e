import { rmSync } from 'node:fs'

/** Layouts of the project `engines-chromium`, a file a story. */
export const layoutFolder = 'node_modules/.cache/engine-layouts'

export const setup = () => rmSync(layoutFolder, { recursive: true, force: true })
