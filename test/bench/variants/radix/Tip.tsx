import * as Tooltip from '@radix-ui/react-tooltip'
import type { ReactNode } from 'react'
import type { Definition, TipKit } from '../../app/types.ts'
import { Icon } from '../hand/Icon.tsx'
import '../hand/tip.css'

interface TipProps {
  className: string
  definition: Definition
  children: ReactNode
}

const Tip = ({ className, definition, children }: TipProps) => (
  <Tooltip.Root>
    <Tooltip.Trigger type="button" className={className}>
      {children}
    </Tooltip.Trigger>
    <Tooltip.Portal>
      <Tooltip.Content className="tip" sideOffset={6}>
        <strong>{definition.name}</strong>
        <span>{definition.meaning}</span>
        <small>Source: {definition.source}</small>
      </Tooltip.Content>
    </Tooltip.Portal>
  </Tooltip.Root>
)

export const Provider: TipKit['Provider'] = ({ children }) => (
  <Tooltip.Provider delayDuration={0}>{children}</Tooltip.Provider>
)
export const Term: TipKit['Term'] = (props) => <Tip className="term" {...props} />
export const Chip: TipKit['Chip'] = (props) => <Tip className="chip" {...props} />
export const Badge: TipKit['Badge'] = ({ icon, children, definition }) => (
  <Tip className="badge" definition={definition}>
    <Icon path={icon} size={18} />
    {children}
  </Tip>
)
