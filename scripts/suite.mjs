#!/usr/bin/env node
// node scripts/suite.mjs <suite>… [<step>…]: runs all steps of the suites, or only the given ones, one after another.
// The last line is "N passed, N failed" for all steps. It imports only Node modules.
import { spawn } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import { suites } from './steps.mjs'

const TALLY = 'node_modules/.cache/vitest-tally.json'
const LIMIT = 20 * 60_000

const env = {
  ...process.env,
  // As in CI, a test run writes no baseline and rejects `.only`.
  CI: 'true',
  PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`,
  NO_COLOR: '1',
  NO_UPDATE_NOTIFIER: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
}
delete env.FORCE_COLOR

const execute = ([command, ...args], more) =>
  new Promise((done) => {
    const windows = process.platform === 'win32'
    const child = spawn(command, args, {
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows,
      timeout: LIMIT,
    })
    let output = ''
    const collect = (chunk) => {
      output += chunk
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', (error) => done({ ok: false, output: `${error}` }))
    child.on('close', (code, signal) =>
      done({ ok: code === 0, output: signal ? `${output}\nStopped by ${signal}.` : output }),
    )
  })

/** Returns the counts of a Vitest run. A project without a passing test is a failure, since it may have run nothing. */
const count = (projects, ok) => {
  const tally = existsSync(TALLY) ? JSON.parse(readFileSync(TALLY, 'utf8')) : { projects: {}, unhandled: 0 }
  const notes = tally.unhandled ? [`${tally.unhandled} unhandled errors`] : []
  let passed = 0
  let failed = tally.unhandled
  for (const project of projects) {
    const ran = tally.projects[project] ?? { passed: 0, failed: 0, skipped: 0 }
    const empty = ran.passed + ran.failed === 0
    passed += ran.passed
    failed += ran.failed + (empty ? 1 : 0)
    if (empty) notes.push(`no test ran in ${project}`)
    if (ran.skipped) notes.push(`${ran.skipped} skipped in ${project}`)
  }
  if (!ok && failed === 0) failed = 1
  return { passed, failed, notes }
}

const run = async ({ argv, projects, env: more }) => {
  rmSync(TALLY, { force: true })
  const { ok, output } = await execute(argv, more)
  const counts = projects ? count(projects, ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1, notes: [] }
  return { ...counts, output }
}

const names = process.argv.slice(2)
const selected = names.filter((name) => suites[name]).flatMap((name) => suites[name])
const wanted = names.filter((name) => !suites[name])
const unknown = wanted.filter((name) => !selected.some((step) => step.name === name))
// Suites may share steps, such as the build. Each step runs once.
const steps = [...new Set(selected)].filter(({ name }) => !wanted.length || wanted.includes(name))
if (unknown.length || !steps.length) {
  const available = Object.entries(suites).map(
    ([suite, list]) => `${suite}: ${list.map(({ name }) => name).join(', ')}`,
  )
  console.error(`Unknown: ${unknown.join(', ') || '(nothing given)'}. There are\n  ${available.join('\n  ')}`)
}

let passed = 0
let failed = unknown.length
const start = Date.now()
const perform = async (step) => {
  const began = Date.now()
  const result = await run(step)
  passed += result.passed
  failed += result.failed
  const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(6)
  const verdict = result.failed ? 'FAIL' : 'ok  '
  const notes = result.notes.map((note) => `; ${note}`).join('')
  if (result.failed) console.log(`\n${result.output.trimEnd()}\n`)
  console.log(
    `${verdict} ${step.name.padEnd(14)} ${seconds} s  ${result.passed} of ${result.passed + result.failed}${notes}`,
  )
}
const beside = []
for (const step of unknown.length ? [] : steps) {
  if (step.beside) beside.push(perform(step))
  else await perform(step)
}
await Promise.all(beside)
if (passed + failed === 0) failed = 1
console.log(`${((Date.now() - start) / 1000).toFixed(0)} s in all`)

// In a larger run, the counts are written to a file, and the outer run prints the sum.
const part = process.env.SUITE_TALLY
if (part) appendFileSync(part, `${passed} ${failed}\n`)
console.log(`${part ? `${names.join(' ')}: ` : ''}${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
