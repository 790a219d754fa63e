import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readHostSheet } from '../../.storybook/hostPage/readHosts.js'
import { likeliest } from '../e2e/hosts/failures.js'

const FILE = '.storybook/hostPage/hosts.json'

const isPackage = (css: string) => !/^[^\n]* \| ours/.test(css)

/** Every stylesheet of the suite: the likeliest first, then the other packages, then our own. */
const createHosts = () => {
  const sheets = globSync('test/e2e/hosts/sheets/*.css').map((file) => ({
    // An object lists keys such as `98` before all others.
    name: basename(file, '.css').replace(/^(?=\d)/, 'css-'),
    css: readFileSync(file, 'utf8'),
  }))
  const rank = ({ name, css }: (typeof sheets)[number]) =>
    isPackage(css) ? (likeliest.includes(name) ? 0 : 1) : 2
  const sorted = sheets.sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name))
  return Object.fromEntries(sorted.map(({ name, css }) => [name, readHostSheet(css)]))
}

describe('Toolbar: the host stylesheets', () => {
  it('hosts.json lists the stylesheets of the suite (`npm run docs` updates it)', () => {
    const text = `${JSON.stringify(createHosts(), null, 2)}\n`
    if (process.env.UPDATE_README) writeFileSync(FILE, text)
    expect(Object.entries(JSON.parse(readFileSync(FILE, 'utf8')))).toEqual(Object.entries(createHosts()))
    expect(Object.keys(createHosts()).length).toBeGreaterThan(40)
  })

  it('the first line of a stylesheet gives its title and attribute', () => {
    expect(readHostSheet('/*! a 1.0, base layer | MIT | https://a | class="b c" */')).toEqual({
      title: 'a 1.0',
      class: 'b c',
    })
    expect(readHostSheet('/*! Our own. | ours | id="content" */')).toEqual({
      title: 'Our own',
      id: 'content',
    })
  })
})
