#!/usr/bin/env node
// node scripts/pictures.mjs [<git ref>]: writes pictures/index.html, a static page with the baseline, the current picture and
// the difference of each screenshot that changed. Without a ref, it shows the failed comparisons of the last test run. With a
// ref, it compares the baselines of that commit with those in the working tree.
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { diff } from '@blazediff/core'
import { PNG } from 'pngjs'

const BASELINES = 'test/__screenshots__'
const FAILED = 'test/__diffs__'
const OUTPUT = 'pictures'
const ACTUAL = '-actual.png'

const readIfPresent = (file) => (existsSync(file) ? readFileSync(file) : undefined)

/** Returns the failed comparisons that Vitest has left, as PNG files. A story without a baseline has no `baseline`. */
export const findFailures = (root = '.') =>
  globSync(`**/*${ACTUAL}`, { cwd: join(root, FAILED) })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -ACTUAL.length)
      return {
        name,
        baseline: readIfPresent(join(root, BASELINES, `${name}.png`)),
        current: readFileSync(join(root, FAILED, file)),
      }
    })

/** Returns the screenshots that differ between a commit and the working tree. */
const findChanges = (ref) => {
  const git = (...args) => execFileSync('git', args, { maxBuffer: 2 ** 28 })
  const lines = `${git('diff', '--no-renames', '--name-status', ref, '--', BASELINES)}`.trim().split('\n')
  return lines.filter(Boolean).map((line) => {
    const [status, file] = line.split('\t')
    return {
      name: file.slice(BASELINES.length + 1, -'.png'.length),
      baseline: status === 'A' ? undefined : git('show', `${ref}:${file}`),
      current: readIfPresent(file),
    }
  })
}

/** Extends a picture to a size, with transparent pixels. */
const extend = (picture, width, height) => {
  const extended = new PNG({ width, height })
  PNG.bitblt(picture, extended, 0, 0, picture.width, picture.height, 0, 0)
  return extended
}

/** Compares two PNG files. Pictures may differ in size. Returns the number of different pixels, and a picture of them. */
export const compare = (baseline, current) => {
  const [one, other] = [PNG.sync.read(baseline), PNG.sync.read(current)]
  const width = Math.max(one.width, other.width)
  const height = Math.max(one.height, other.height)
  const output = new PNG({ width, height })
  const pair = [extend(one, width, height), extend(other, width, height)]
  const pixels = diff(pair[0].data, pair[1].data, output.data, width, height, {
    threshold: 0.02,
    includeAA: true,
  })
  return { pixels, picture: PNG.sync.write(output) }
}

const escapeHtml = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 100rem; padding: 1.5rem; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.125rem; }
h3 { margin: 1.25rem 0 .5rem; font-size: 1rem; font-weight: 500; }
main:has(section:target) section:not(:target) { display: none; }
.row { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; }
figure { margin: 0; }
figcaption { font-size: .875rem; }
img { display: block; max-width: 100%; border: 1px solid light-dark(#ddd, #444); }
.slider { position: relative; width: fit-content; max-width: 100%; margin-top: .5rem; overflow: hidden; }
.slider > div { position: absolute; inset: 0 auto 0 0; width: 50%; min-width: 1rem; max-width: 100%; overflow: hidden; resize: horizontal; border-right: 2px solid #356df3; }
.slider img { max-width: none; }
`

const getStory = (name) => name.split('/')[0]

const renderFigure = (caption, file) =>
  `<figure><figcaption>${caption}</figcaption>${file ? `<a href="${file}"><img src="${file}" alt="" loading="lazy"></a>` : 'none'}</figure>`

const renderChange = ({
  name,
  pixels,
  files,
}) => `<h3>${escapeHtml(name)}: ${pixels === undefined ? 'no counterpart' : `${pixels} pixels differ`}</h3>
<div class="row">${renderFigure('Baseline', files.baseline)}${renderFigure('Current', files.current)}${renderFigure('Difference', files.difference)}</div>
${files.difference ? `<details><summary>Slider: drag the corner of the upper picture, the baseline</summary><div class="slider"><img src="${files.current}" alt=""><div><img src="${files.baseline}" alt=""></div></div></details>` : ''}`

const renderPage = (changes) => {
  const stories = [...new Set(changes.map(({ name }) => getStory(name)))]
  const sections = stories.map(
    (story) =>
      `<section id="${escapeHtml(story)}"><h2>${escapeHtml(story)}</h2>${changes
        .filter(({ name }) => getStory(name) === story)
        .map(renderChange)
        .join('\n')}</section>`,
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pictures</title>
<link rel="stylesheet" href="pictures.css">
<h1>Pictures: ${changes.length} changed</h1>
<nav aria-label="Stories"><a href="#">All</a> ${stories.map((story) => `<a href="#${escapeHtml(story)}">${escapeHtml(story)}</a>`).join(' ')}</nav>
<main>${sections.join('\n') || '<p>No picture has changed.</p>'}</main>
</html>
`
}

/** Writes the page with its pictures to a folder. It has no script, and works from a file. */
export const writePictures = (pairs, folder) => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const changes = pairs.map(({ name, baseline, current }) => {
    const comparison = baseline && current && compare(baseline, current)
    const contents = { baseline, current, difference: comparison?.picture }
    const files = {}
    for (const [kind, content] of Object.entries(contents)) {
      if (!content) continue
      files[kind] = `${name}-${kind}.png`
      mkdirSync(dirname(join(folder, files[kind])), { recursive: true })
      writeFileSync(join(folder, files[kind]), content)
    }
    return { name, pixels: comparison?.pixels, files }
  })
  writeFileSync(join(folder, 'pictures.css'), STYLE)
  writeFileSync(join(folder, 'index.html'), renderPage(changes))
  return changes
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [, , ref] = argv
  const changes = writePictures(ref ? findChanges(ref) : findFailures(), OUTPUT)
  console.log(`${OUTPUT}/index.html: ${changes.length} pictures changed`)
}
