#!/usr/bin/env node
// Runs before `npm start` and `npm test`. Plain Node, no dependencies: node_modules may not exist yet.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const needBrowser = process.argv.includes('--browser')
const stamp = 'node_modules/.setup-stamp'
const lockHash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')

const run = (command, args) => {
  console.log(`> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lockHash) {
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) process.exit(1)
  writeFileSync(stamp, lockHash)
}

if (needBrowser) {
  const { findChromium } = await import('../test/support/chromium.mjs')
  const apt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  const installers = [
    // Debian's package first where we may install it: the visual baselines were drawn with it.
    ...(apt
      ? [
          () =>
            run('apt-get', ['update', '-qq']) &&
            run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']),
        ]
      : []),
    () => run('npx', ['--no-install', 'playwright', 'install', 'chromium']),
  ]
  let found = await findChromium()
  for (const install of installers) {
    if (found) break
    install()
    found = await findChromium()
  }
  if (!found) {
    console.error('No Chromium found. Install one, or set CHROME_PATH to its executable.')
    process.exit(1)
  }
}
