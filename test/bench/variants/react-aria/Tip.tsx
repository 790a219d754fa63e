import { Fragment, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import type { Definition, TipKit } from '../../app/types.ts'
import { Icon } from '../hand/Icon.tsx'
import '../hand/tip.css'

interface TipProps {
  className: string
  definition: Definition
  children: ReactNode
}

const Tip = ({ className, definition, children }: TipProps) => (
  <TooltipTrigger delay={0} closeDelay={0}>
    <Button className={className}>{children}</Button>
    <Tooltip className="tip" offset={6}>
      <strong>{definition.name}</strong>
      <span>{definition.meaning}</span>
      <small>Source: {definition.source}</small>
    </Tooltip>
  </TooltipTrigger>
)

export const Provider: TipKit['Provider'] = Fragment
export const Term: TipKit['Term'] = (props) => <Tip className="term" {...props} />
export const Chip: TipKit['Chip'] = (props) => <Tip className="chip" {...props} />
export const Badge: TipKit['Badge'] = ({ icon, children, definition }) => (
  <Tip className="badge" definition={definition}>
    <Icon path={icon} size={18} />
    {children}
  </Tip>
)
