import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { checkLocale, splitAccepted } from './check.js'
import { exportLocale } from './exportLocale.js'
import { hasMessages, LOCALES, listCodes, loadLocale, readAccepted } from './files.js'
import { importLocale } from './importLocale.js'

const USAGE = `npm run locale -- check [<code>…]
npm run locale -- export <code> > <file>.json
npm run locale -- import <code> <file>.json`

const check = async (codes: readonly string[]) => {
  const english = await loadLocale('en')
  for (const code of codes.length ? codes : listCodes()) {
    const found = checkLocale(await loadLocale(code), english)
    const { open: problems, unused } = splitAccepted(found, readAccepted(code))
    console.log(`${code}: ${problems.length || 'no'} problem${problems.length === 1 ? '' : 's'}`)
    for (const { kind, path, detail } of problems) console.log(`  ${kind.padEnd(12)} ${path}: ${detail}`)
    for (const path of unused)
      console.log(`  accepted     ${path}: has no problem. Remove it from REVIEW.md.`)
    if (problems.length || unused.length) process.exitCode = 1
  }
}

const write = async (code: string, file: string) => {
  const files = importLocale(code, JSON.parse(readFileSync(file, 'utf8')))
  if (files.length) {
    execFileSync('npx', ['biome', 'check', '--write', `${LOCALES}/${code}`], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
  }
  console.log(files.length ? files.join('\n') : `${code}: every text is the same.`)
}

const [command, code = '', file = ''] = process.argv.slice(2)
// English and `en-US` are edited in the files of English.
const isTranslation = /^[a-z]{2,3}(-\w+)*$/.test(code) && (hasMessages(code) || !listCodes().includes(code))
if (command === 'check') await check(process.argv.slice(3))
else if (command === 'export' && isTranslation) console.log(JSON.stringify(await exportLocale(code), null, 2))
else if (command === 'import' && isTranslation && code !== 'en' && file) await write(code, file)
else {
  console.error(USAGE)
  process.exitCode = 1
}
