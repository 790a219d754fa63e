import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { facts } from '../../../src/facts/index.js'
import { messages } from '../../../src/i18n/locales/en/messages.js'
import { en } from '../../../src/i18n/locales/en.js'
import type { GlossaryMessages, LocaleFormats } from '../../../src/i18n/types.js'

const parts: [string, { default: LocaleFormats & { glossary?: Partial<GlossaryMessages> } }][] =
  await Promise.all(
    globSync('src/i18n/locales/en/[A-Z]*.ts').map(async (file) => {
      const name = basename(file, '.ts')
      return [name, await import(`../../../src/i18n/locales/en/${name}.ts`)] as const
    }),
  ).then((loaded) => loaded.map(([name, part]) => [name, part]))

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(strings)

const said = parts.flatMap(([name, part]) =>
  strings((part as Record<string, object>)[name]).map((text) => [name, text]),
)
const statements = parts.flatMap(([name, part]) => {
  const { statements = {} } = (part as Record<string, { statements?: Record<string, string> }>)[name] ?? {}
  return Object.entries(statements).map(([id, text]) => [name, id, text] as const)
})

describe('English locale', () => {
  it('has an importable file for every component with messages', () => {
    expect(parts.map(([name]) => name).sort()).toEqual(Object.keys(messages).sort())
  })

  it('is plain data that can pass from a Server to a Client Component', () => {
    expect(JSON.parse(JSON.stringify(en))).toEqual(en)
  })

  it('has twelve months and ten digits', () => {
    expect(new Set(en.months.default).size).toBe(12)
    expect(new Set(en.numbers.digits).size).toBe(10)
  })

  it.each(parts)('%s: its own file has the messages of the whole locale', (name, { default: part }) => {
    const { [name]: words, glossary = {}, ...core } = part as unknown as Record<string, object>
    expect(words).toBe((en as unknown as Record<string, object>)[name])
    expect(en).toMatchObject(core)
    for (const [id, term] of Object.entries(glossary)) expect(en.glossary, id).toHaveProperty([id], term)
  })

  it.each(said)('%s: marks only terms of its file: “%s”', (name, text) => {
    const marked = [...text.matchAll(/\]\(([\w-]+)\)/g)].map(([, id]) => id)
    const { glossary = {} } = parts.find(([part]) => part === name)?.[1].default ?? {}
    expect(Object.keys(glossary)).toEqual(expect.arrayContaining(marked))
    expect(text.replace(/\[[^\][]+\]\([\w-]+\)/g, '')).not.toMatch(/[[\]<>]/)
  })

  it.each(statements)('%s: has a message for the fact %s', (_, id) => {
    expect(facts.map((fact) => fact.id)).toContain(id)
  })

  it.each(
    statements.filter(([, id]) =>
      /commitment|opinion/.test(facts.find((fact) => fact.id === id)?.kind ?? ''),
    ),
  )('%s: names the maker of the commitment or opinion %s', (_, __, text) => {
    expect(text).toMatch(/Ankr/)
  })

  it.each(statements)('%s: promises only if the fact %s is a commitment', (_, id, text) => {
    const isCommitment = facts.find((fact) => fact.id === id)?.kind === 'commitment'
    expect(/\bcommit/i.test(text), text).toBe(isCommitment)
  })

  it.each(statements)('%s: does not turn “no single entity” into “nobody”: %s', (_, __, text) => {
    expect(text).not.toMatch(/\b(nobody|no one|no-one)\b/i)
  })

  it.each(statements.filter(([, id]) => facts.find((fact) => fact.id === id)?.kind === 'aspiration'))(
    '%s: words the aspiration %s as a way, an aim or Ankr’s own view',
    (_, __, text) => {
      expect(text).toMatch(/path|aim|Ankr hopes/)
    },
  )
})
