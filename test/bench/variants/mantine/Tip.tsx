import '@mantine/core/styles/baseline.css'
import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/global.css'
import '@mantine/core/styles/UnstyledButton.css'
import '@mantine/core/styles/Badge.css'
import '@mantine/core/styles/Tooltip.css'
import { Badge as Label, MantineProvider, Tooltip, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Definition, TipKit } from '../../app/types.ts'
import { Icon } from '../hand/Icon.tsx'

const Tip = ({ definition, children }: { definition: Definition; children: ReactNode }) => (
  <Tooltip
    multiline
    w={288}
    events={{ hover: true, focus: true, touch: true }}
    label={
      <>
        <strong>{definition.name}</strong> <span>{definition.meaning}</span>{' '}
        <small>Source: {definition.source}</small>
      </>
    }
  >
    {children}
  </Tooltip>
)

export const Provider: TipKit['Provider'] = ({ children }) => <MantineProvider>{children}</MantineProvider>
export const Term: TipKit['Term'] = ({ definition, children }) => (
  <Tip definition={definition}>
    <UnstyledButton td="underline dotted">{children}</UnstyledButton>
  </Tip>
)
export const Chip: TipKit['Chip'] = ({ definition, children }) => (
  <Tip definition={definition}>
    <Label component="button" variant="default" tt="none">
      {children}
    </Label>
  </Tip>
)
export const Badge: TipKit['Badge'] = ({ icon, children, definition }) => (
  <Tip definition={definition}>
    <Label component="button" variant="outline" tt="none" leftSection={<Icon path={icon} size={18} />}>
      {children}
    </Label>
  </Tip>
)
