import { Button, Tag, Tooltip } from 'antd'
import { Fragment, type ReactNode } from 'react'
import type { Definition, TipKit } from '../../app/types.ts'
import { Icon } from '../hand/Icon.tsx'

const Tip = ({ definition, children }: { definition: Definition; children: ReactNode }) => (
  <Tooltip
    trigger={['hover', 'focus']}
    mouseEnterDelay={0}
    title={
      <>
        <strong>{definition.name}</strong> <span>{definition.meaning}</span>{' '}
        <small>Source: {definition.source}</small>
      </>
    }
  >
    {children}
  </Tooltip>
)

export const Provider: TipKit['Provider'] = Fragment
export const Term: TipKit['Term'] = ({ definition, children }) => (
  <Tip definition={definition}>
    <Button type="text" size="small">
      {children}
    </Button>
  </Tip>
)
export const Chip: TipKit['Chip'] = ({ definition, children }) => (
  <Tip definition={definition}>
    <Tag tabIndex={0} role="button">
      {children}
    </Tag>
  </Tip>
)
export const Badge: TipKit['Badge'] = ({ icon, children, definition }) => (
  <Tip definition={definition}>
    <Tag tabIndex={0} role="button" icon={<Icon path={icon} size={18} />}>
      {children}
    </Tag>
  </Tip>
)
