import type { ReactNode } from 'react'

export interface DefinitionProps {
  name: string
  source?: string
  children: ReactNode
}

/**
 * What a trigger opens: hidden until then, readable in print and without JavaScript. Stands right after the trigger.
 * The blanks that part its words stand within them: React would keep a record for each that stands between. */
export function Definition({ name, source, children }: DefinitionProps) {
  return (
    <span data-part="definition">
      <span data-part="name">{`${name} `}</span>
      <span data-part="meaning">{children}</span>
      {source && <span data-part="source">{` ${source}`}</span>}
    </span>
  )
}
