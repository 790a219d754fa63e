import { beforeAll, describe } from 'vitest'
import { drive } from './support/drive.js'
import { setting } from './support/environment.js'
import { shell } from './support/shell.js'
import { staticApp } from './support/staticApp.js'

const context = setting()

describe('Bun', () => {
  const { directory, open } = staticApp('bun', context)

  // Apps are installed without install scripts; this one links the executable of the platform.
  beforeAll(() => shell(directory(), process.execPath, 'node_modules/bun/install.js'))

  drive(open())
})
