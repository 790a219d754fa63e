import { badge, chains, commitments, dao, explainer, generations, origin, stats, terms } from 'bench:copy'
import type { Definition, Point, Rich, Stat, Step } from '../../app/types.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] as string)

let ids = 0
const tip = (className: string, { name, meaning, source }: Definition, words: string) => {
  const id = `tip-${++ids}`
  return (
    `<button type="button" class="${className}" popovertarget="${id}" aria-describedby="${id}">${words}</button>` +
    `<span id="${id}" role="tooltip" popover class="tip"><strong>${escaped(name)}</strong>` +
    `<span>${escaped(meaning)}</span><small>Source: ${escaped(source)}</small></span>`
  )
}

const icon = (path: string, size = 20) =>
  `<svg viewBox="0 0 ${size} ${size}" width="${size}" height="${size}" aria-hidden="true">` +
  `<path d="${path}" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="square"></path></svg>`

const rich = (text: Rich) =>
  text
    .map((part) =>
      typeof part === 'string'
        ? escaped(part)
        : 'term' in part
          ? tip('term', terms[part.term] as Definition, escaped(part.text))
          : `<a href="${escaped(part.href)}">${escaped(part.text)}</a>`,
    )
    .join('')

const each = <Item>(items: readonly Item[], html: (item: Item) => string) => items.map(html).join('')
const section = (...parts: string[]) => `<section>${parts.join('')}</section>`
const title = (text: string) => `<h2>${escaped(text)}</h2>`
const text = (html: string, className = '') => `<p${className && ` class="${className}"`}>${html}</p>`
const small = (words: Rich) => text(rich(words), 'small')
const status = (words: string) => words && `<small>${escaped(words)}</small>`
const steps = (className: string, all: readonly Step[]) =>
  `<ol class="${className}">${each(
    all,
    (step) =>
      `<li class="${step.state}"><p>${status(step.group)} <strong>${escaped(step.label)}</strong> ${status(step.status)}</p>` +
      `<p>${rich(step.text)}</p></li>`,
  )}</ol>`

const figure = ({ qualifier, value }: Stat) =>
  value && `<dd class="figure"><small>${escaped(qualifier)} </small>${escaped(value)}</dd>`

export const Badge = () => tip('badge', badge, icon(badge.icon, 18) + escaped(badge.name))

export const Terms = (n: number) =>
  each(Array.from({ length: n }), () => tip('term', terms.decentralization as Definition, 'term'))

export const Page = () => {
  const figures = each(
    stats.items,
    (stat) =>
      `<div><dt>${stat.icon && icon(stat.icon)}${escaped(stat.label)}</dt>${figure(stat)}<dd>${escaped(stat.note)}</dd></div>`,
  )
  const points = (items: readonly Point[]) =>
    `<dl class="points">${each(
      items,
      (point) =>
        `<div><dt>${point.icon && icon(point.icon)}${escaped(point.label)}</dt><dd>${rich(point.text)}</dd></div>`,
    )}</dl>`
  const columns = each(
    generations.columns,
    (column) => `<th scope="col">${escaped(column.label)} ${status(column.status)}</th>`,
  )
  const rows = each(
    generations.rows,
    ({ label, cells }) =>
      `<tr><th scope="row">${escaped(label)}</th>${each(cells, (cell) => `<td>${rich(cell)}</td>`)}</tr>`,
  )
  const chips = each(chains.items, (chain) => `<li>${tip('chip', chain, escaped(chain.name))}</li>`)
  return [
    section(Badge()),
    section(`<dl class="stats">${figures}</dl>`, small(stats.source), small([stats.note])),
    section(
      title(commitments.title),
      text(escaped(commitments.intro)),
      each(commitments.groups, ({ title, items }) => `<h3>${escaped(title)}</h3>${points(items)}`),
      small(commitments.source),
    ),
    section(
      text(escaped(generations.intro)),
      `<table><caption>${escaped(generations.caption)}</caption>`,
      `<thead><tr><td></td>${columns}</tr></thead><tbody>${rows}</tbody></table>`,
      small(generations.source),
      small(generations.note),
    ),
    section(
      title(explainer.title),
      small([explainer.status]),
      small([explainer.eyebrow]),
      text(escaped(explainer.idea), 'emphasis'),
      small([explainer.caveat]),
      each(explainer.texts, (words) => text(rich(words))),
      `<details><summary>${escaped(explainer.more)}</summary>`,
      each(explainer.rest, (words) => text(rich(words))),
      '</details>',
      small(explainer.source),
      small([explainer.note]),
    ),
    section(text(escaped(chains.intro)), `<ul class="chips">${chips}</ul>`),
    section(
      title(origin.title),
      steps('timeline', origin.steps),
      small([origin.note]),
      small(origin.caveat),
      small(origin.source),
      small([origin.disclaimer]),
    ),
    section(
      title(dao.title),
      text(rich(dao.intro)),
      steps('stepper', dao.steps),
      text(`<strong>${escaped(dao.safeguard.label)}</strong> ${escaped(dao.safeguard.text)}`),
      small(dao.source),
    ),
  ].join('')
}
