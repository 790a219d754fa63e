import type { FC, ReactNode } from 'react'

/** What a tip says. */
export interface Definition {
  name: string
  meaning: string
  source: string
}

/** Running text with its terms and links. */
export type Rich = readonly (string | { term: string; text: string } | { href: string; text: string })[]

/** A statistic with its value, or a statement with its icon. */
export interface Stat {
  label: string
  qualifier: string
  value: string
  note: string
  icon: string
}

export interface Point<Text = Rich> {
  label: string
  /** The path of its icon, on 20 by 20, or ''. */
  icon: string
  text: Text
}

export interface Step<Text = Rich> {
  state: 'start' | 'done' | 'now' | 'ahead'
  /** The title of a group, at its first step. */
  group: string
  label: string
  status: string
  text: Text
}

export interface Column {
  label: string
  status: string
}

export interface Row<Text = Rich> {
  label: string
  cells: readonly Text[]
}

/** What the page says: see `lib/copy.ts`. */
export interface Copy {
  terms: Record<string, Definition>
  badge: Definition & { icon: string }
  stats: { items: readonly Stat[]; source: Rich; note: string }
  commitments: {
    title: string
    intro: string
    groups: readonly { title: string; items: readonly Point[] }[]
    source: Rich
  }
  generations: {
    intro: string
    caption: string
    columns: readonly Column[]
    rows: readonly Row[]
    source: Rich
    note: Rich
  }
  explainer: {
    title: string
    status: string
    eyebrow: string
    idea: string
    caveat: string
    texts: readonly Rich[]
    more: string
    rest: readonly Rich[]
    source: Rich
    note: string
  }
  chains: { intro: string; items: readonly Definition[] }
  origin: {
    title: string
    steps: readonly Step[]
    note: string
    caveat: Rich
    source: Rich
    disclaimer: string
  }
  dao: {
    title: string
    intro: Rich
    steps: readonly Step[]
    safeguard: { label: string; text: string }
    source: Rich
  }
}

type Around = FC<{ children: ReactNode }>
type Explained = FC<{ definition: Definition; children: string }>

/** What a variant writes with its library: what has a tip. */
export interface TipKit {
  /** What the library wants around everything. */
  Provider: Around
  Term: Explained
  Chip: Explained
  Badge: FC<{ definition: Definition; icon: string; children: string }>
}

/** What a variant writes with its library: the rest of the page. */
export interface LayoutKit {
  Section: Around
  Title: FC<{ level?: 2 | 3; children: ReactNode }>
  Text: FC<{ emphasis?: boolean; children: ReactNode }>
  Small: Around
  Link: FC<{ href: string; children: string }>
  Stats: FC<{ items: readonly Stat[] }>
  Points: FC<{ items: readonly Point<ReactNode>[] }>
  Comparison: FC<{ caption: string; columns: readonly Column[]; rows: readonly Row<ReactNode>[] }>
  Disclosure: FC<{ summary: string; children: ReactNode }>
  /** A list; its children are items of one chip each. */
  Chips: FC<{ items: readonly ReactNode[] }>
  Timeline: FC<{ steps: readonly Step<ReactNode>[] }>
  Stepper: FC<{ steps: readonly Step<ReactNode>[] }>
}
