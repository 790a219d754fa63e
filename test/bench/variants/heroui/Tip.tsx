import { chipVariants } from '@heroui/react/chip'
import { Tooltip } from '@heroui/react/tooltip'
import { Fragment, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import type { Definition, TipKit } from '../../app/types.ts'
import { Icon } from '../hand/Icon.tsx'

interface TipProps {
  className: string
  definition: Definition
  children: ReactNode
}

const Tip = ({ className, definition, children }: TipProps) => (
  <Tooltip delay={0} closeDelay={0}>
    <Button className={className}>{children}</Button>
    <Tooltip.Content>
      <strong>{definition.name}</strong> <span>{definition.meaning}</span>{' '}
      <small>Source: {definition.source}</small>
    </Tooltip.Content>
  </Tooltip>
)

const chip = chipVariants().base()
const term = 'underline decoration-dotted'

export const Provider: TipKit['Provider'] = Fragment
export const Term: TipKit['Term'] = (props) => <Tip className={term} {...props} />
export const Chip: TipKit['Chip'] = (props) => <Tip className={chip} {...props} />
export const Badge: TipKit['Badge'] = ({ icon, children, definition }) => (
  <Tip className={chip} definition={definition}>
    <Icon path={icon} size={18} />
    {children}
  </Tip>
)
