import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { formatSentence } from '../../src/facts/formatSentence.js'
import { facts } from '../../src/facts/library/index.js'
import en from '../../src/i18n/locales/en.js'
import { realPageColumns, realPages } from '../../stories/docs/visits.js'
import { MODES, readDefaults } from '../tokens/readTokens.js'
import { toTable } from './mdxToMarkdown.js'
import { readBench, readReference, readScreenReaderCounts } from './reference.js'

const code = (text: string) => `\`${text}\``
const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n')

const renderFactsTable = () =>
  toTable(
    ['Fact', 'Kind', 'Sentence', 'As of', 'Source'],
    facts.map((fact) => [
      code(fact.id),
      fact.kind,
      // Isolates, which keep the order of names and numbers in a page from right to left.
      formatSentence(fact, en).replace(/[\u2066-\u2069]/g, ''),
      fact.asOf,
      `[${fact.source.publisher}, ${fact.source.title}](${fact.source.url})`,
    ]),
  )

const renderTokenTable = () => {
  const { colors, others } = readDefaults(readFileSync('src/theme/tokens.css', 'utf8'))
  return toTable(
    ['Custom property', 'Default, light', 'Default, dark'],
    [
      ...Object.entries(colors).map(([name, pair]) => [
        code(`--ankr-color-${name}`),
        ...MODES.map((mode) => code(`${pair[mode]}`)),
      ]),
      ...Object.entries(others).map(([name, value]) => [
        code(`--ankr-${name}`),
        code(`${value}`),
        'as in light',
      ]),
    ],
  )
}

const renderThemes = () =>
  list(
    globSync('src/theme/themes/*.css')
      .sort()
      .map((file) => code(basename(file, '.css'))),
  )

const renderBudgets = () =>
  toTable(
    ['Measure', 'Budget', 'Figure', 'Met'],
    readBench().budgets.map(({ measure, budget, figure, met }) => [
      measure,
      budget,
      figure,
      met ? 'met' : 'not met',
    ]),
  )

const renderScreenReaderTable = () => {
  const format = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .map(([name, count]) => `${name}: ${count}`)
      .join(', ')
  return toTable(
    ['Component', 'By line', 'By the Tab key'],
    Object.entries(readScreenReaderCounts()).map(([name, { byLine, byKey }]) => [
      name,
      format(byLine),
      format(byKey),
    ]),
  )
}

/** The Markdown of the components that show data on docs pages. */
export const dataTables: Readonly<Record<string, () => string>> = {
  FactsTable: renderFactsTable,
  FactIds: () => 'The page [Facts](facts.md) lists them.',
  TokenTable: renderTokenTable,
  ThemeRow: renderThemes,
  Notation: () =>
    list([
      'Solid: done, as the source states.',
      'Ring: today, as stated on its date.',
      'Dashed: ahead, or still being built.',
    ]),
  Budgets: renderBudgets,
  RealPages: () =>
    toTable(
      ['App', ...realPageColumns.map(([name]) => name)],
      Object.entries(realPages.pages).map(([name, visit]) => [
        name,
        ...realPageColumns.map(([, cell]) => cell(visit)),
      ]),
    ),
  ScreenReaderTable: renderScreenReaderTable,
  CustomProperties: () => list(readReference().customProperties.map(code)),
  ShadowParts: () => list(readReference().shadowParts.map((name) => code(`::part(${name})`))),
  Events: () =>
    toTable(
      ['Event', 'Fields of detail'],
      readReference().events.map(({ name, detail }) => [code(name), code(detail.join(', '))]),
    ),
}
