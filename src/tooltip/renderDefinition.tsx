import type { ReactNode } from 'react'

/**
 * What a trigger opens: hidden until then, readable in print and without JavaScript. Stands right after the trigger.
 * The blanks between its parts stand within them: React would keep a record for each that stands alone.
 * @param name with a blank behind it.
 * @param source with a blank before it.
 */
export const renderDefinition = (name: string, meaning: ReactNode, source: string | undefined) => (
  <span data-part="definition">
    <span data-part="name">{name}</span>
    <span data-part="meaning">{meaning}</span>
    {source && <span data-part="citation">{source}</span>}
  </span>
)
