import type { Language } from '../languages.js'

/** The component that code is written for. */
export interface Example {
  readonly name: string
  readonly props: Readonly<Record<string, unknown>>
  /** A theme that is not the default. */
  readonly theme?: string | undefined
  /** A language other than English. */
  readonly language?: Language | undefined
}

/** A file of the code that a visitor copies. */
export interface CodeFile {
  readonly title: string
  readonly language: 'tsx' | 'js' | 'html'
  readonly code: string
}
