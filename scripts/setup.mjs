#!/usr/bin/env node
// Runs before `npm start` and `npm test`. It imports only Node modules, since node_modules may not exist yet.
// --browser also finds or installs Chromium, --engines also Firefox ESR, WebKitGTK, Xvfb and Poppler.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const needEngines = process.argv.includes('--engines')
const needBrowser = needEngines || process.argv.includes('--browser')
const stamp = 'node_modules/.setup-stamp'
const lockHash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')

const run = (command, args) => {
  console.log(`> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

const canUseApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
const aptInstall = (...packages) =>
  canUseApt &&
  run('apt-get', ['update', '-qq']) &&
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lockHash) {
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) process.exit(1)
  writeFileSync(stamp, lockHash)
}

if (needBrowser) {
  const { findChromium } = await import('../test/support/chromium.mjs')
  // Debian's package is first, because the visual baselines were rendered with it.
  const installers = [
    () => aptInstall('chromium'),
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

if (needEngines) {
  const { findMissingEngines } = await import('../test/engines/support/programs.mjs')
  const packagesOf = (missing) => [...new Set(missing.map(({ debian }) => debian))]
  let missing = findMissingEngines()
  if (missing.length && aptInstall(...packagesOf(missing))) missing = findMissingEngines()
  if (missing.length) {
    for (const { name, env, debian } of missing)
      console.error(`No ${name} found. Install Debian's package ${debian}, or set ${env} to its executable.`)
    process.exit(1)
  }
}
