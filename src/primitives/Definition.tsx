import type { ReactNode } from 'react'

export interface DefinitionProps {
  name: string
  source?: ReactNode
  children: ReactNode
}

/** What a trigger opens: hidden until then, readable in print and without JavaScript. Stands right after the trigger. */
export function Definition({ name, source, children }: DefinitionProps) {
  return (
    <span data-part="definition">
      <span data-part="name">{name}</span> <span data-part="meaning">{children}</span>
      {source && (
        <>
          {' '}
          <span data-part="source">{source}</span>
        </>
      )}
    </span>
  )
}
