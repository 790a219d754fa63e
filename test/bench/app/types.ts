import type { FC, ReactNode } from 'react'

/** What a tip says. */
export interface Definition {
  name: string
  meaning: string
  source: string
}

/** Running text with its terms and links. */
export type Rich = readonly (string | { term: string; text: string } | { href: string; text: string })[]

export interface Stat {
  label: string
  qualifier: string
  value: string
  note: string
}

export interface Point<Text = Rich> {
  label: string
  /** The path of its icon, on 20 by 20. */
  icon: string
  text: Text
}

export interface Step<Text = Rich> {
  state: 'done' | 'now' | 'ahead'
  label: string
  status: string
  text: Text
}

export interface Column {
  label: string
  status: string
}

export interface Row {
  label: string
  cells: readonly string[]
}

/** What the page says: see `lib/copy.ts`. */
export interface Copy {
  terms: Record<string, Definition>
  badge: Definition & { icon: string }
  stats: { items: readonly Stat[]; source: Rich }
  commitments: { title: string; lead: string; items: readonly Point[]; source: Rich }
  generations: {
    caption: string
    columns: readonly Column[]
    rows: readonly Row[]
    source: Rich
    note: Rich
  }
  explainer: {
    title: string
    text: Rich
    idea: Rich
    more: string
    rest: readonly Rich[]
    source: Rich
  }
  chains: { lead: string; items: readonly Definition[] }
  origin: { title: string; steps: readonly Step[]; note: string; source: Rich }
  dao: {
    title: string
    lead: Rich
    steps: readonly Step[]
    majority: { label: string; text: string }
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
  Title: Around
  Text: FC<{ emphasis?: boolean; children: ReactNode }>
  Small: Around
  Link: FC<{ href: string; children: string }>
  Stats: FC<{ items: readonly Stat[] }>
  Points: FC<{ items: readonly Point<ReactNode>[] }>
  Comparison: FC<{ caption: string; columns: readonly Column[]; rows: readonly Row[] }>
  Disclosure: FC<{ summary: string; children: ReactNode }>
  /** A list; its children are items of one chip each. */
  Chips: FC<{ items: readonly ReactNode[] }>
  Timeline: FC<{ steps: readonly Step<ReactNode>[] }>
  Stepper: FC<{ steps: readonly Step<ReactNode>[] }>
}
