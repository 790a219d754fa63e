import { readFileSync, writeFileSync } from 'node:fs'
import { facts } from 'ankr-approach/facts'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { names } from '../support/cases.js'
import { render } from '../support/components.js'

const FILE = 'README.md'
const [OPEN, CLOSE] = ['<!-- components -->', '<!-- /components -->']

/** The first sentence of the component's docstring. */
const summary = (name: string) => {
  const source = readFileSync(`src/components/${name}/${name}.tsx`, 'utf8')
  const [, doc = ''] =
    source.match(new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*export const ${name} =`)) ?? []
  const text = doc
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim()
  return text.match(/^.*?[.](?= [A-Z]|$)/)?.[0] ?? text
}

/** The numbers of the facts it states as it comes, runs of them joined. */
const stated = (name: (typeof names)[number]) => {
  const html = renderToStaticMarkup(render(name))
  const ids = new Set([...html.matchAll(/data-fact="([^"]+)"/g)].map(([, id]) => id))
  const numbers = facts.flatMap(({ id }, index) => (ids.has(id) ? [index + 1] : []))
  const runs: number[][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && run.at(-1) === number - 1) run.push(number)
    else runs.push([number])
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ')
}

const table = [
  '| component | what it is | facts |',
  '| --- | --- | --- |',
  ...names.map((name) => `| \`${name}\` | ${summary(name)} | ${stated(name) || '—'} |`),
].join('\n')

test('README lists each component and the facts it states: `npm run docs` writes them', () => {
  const text = readFileSync(FILE, 'utf8')
  const [before, after] = [text.split(OPEN)[0], text.split(CLOSE)[1]]
  const written = `${before}${OPEN}\n\n${table}\n\nFacts are numbered in the order of the source; \`facts\` of \`ankr-approach/facts\` lists them.\n\n${CLOSE}${after}`
  if (process.env.UPDATE_README) writeFileSync(FILE, written)
  expect(readFileSync(FILE, 'utf8')).toBe(written)
})

test('every fact is stated by a component other than the whole page', () => {
  const html = names
    .filter((name) => name !== 'AnkrApproach')
    .map((name) => renderToStaticMarkup(render(name)))
    .join('')
  expect(facts.filter(({ id }) => !html.includes(`data-fact="${id}"`)).map(({ id }) => id)).toEqual([])
})
