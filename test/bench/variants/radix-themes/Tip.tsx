import { Badge as Label, Theme, Tooltip } from '@radix-ui/themes'
import type { ReactNode } from 'react'
import type { Definition, TipKit } from '../../app/types.ts'
import { Icon } from '../hand/Icon.tsx'
import '@radix-ui/themes/styles.css'
import './tip.css'

const Tip = ({ definition, children }: { definition: Definition; children: ReactNode }) => (
  <Tooltip
    maxWidth="18rem"
    content={
      <>
        <strong>{definition.name}</strong> <span>{definition.meaning}</span>{' '}
        <span>Source: {definition.source}</span>
      </>
    }
  >
    {children}
  </Tooltip>
)

export const Provider: TipKit['Provider'] = ({ children }) => <Theme>{children}</Theme>
export const Term: TipKit['Term'] = ({ definition, children }) => (
  <Tip definition={definition}>
    <button type="button" className="term">
      {children}
    </button>
  </Tip>
)
export const Chip: TipKit['Chip'] = ({ definition, children }) => (
  <Tip definition={definition}>
    <Label asChild color="gray" size="2">
      <button type="button">{children}</button>
    </Label>
  </Tip>
)
export const Badge: TipKit['Badge'] = ({ icon, children, definition }) => (
  <Tip definition={definition}>
    <Label asChild size="3" variant="outline">
      <button type="button">
        <Icon path={icon} size={18} />
        {children}
      </button>
    </Label>
  </Tip>
)
