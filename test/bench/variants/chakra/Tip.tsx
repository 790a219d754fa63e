import { Badge as Label } from '@chakra-ui/react/badge'
import { Portal } from '@chakra-ui/react/portal'
import { ChakraProvider, chakra } from '@chakra-ui/react/styled-system'
import { Tooltip } from '@chakra-ui/react/tooltip'
import type { ReactElement } from 'react'
import type { Definition, TipKit } from '../../app/types.ts'
import { Icon } from '../hand/Icon.tsx'
import { forPage } from './systems.ts'

const Tip = ({ definition, children }: { definition: Definition; children: ReactElement }) => (
  <Tooltip.Root openDelay={0} closeDelay={0}>
    <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
    <Portal>
      <Tooltip.Positioner>
        <Tooltip.Content>
          <strong>{definition.name}</strong> <span>{definition.meaning}</span>{' '}
          <small>Source: {definition.source}</small>
        </Tooltip.Content>
      </Tooltip.Positioner>
    </Portal>
  </Tooltip.Root>
)

export const Provider: TipKit['Provider'] = ({ children }) => (
  <ChakraProvider value={forPage}>{children}</ChakraProvider>
)
export const Term: TipKit['Term'] = ({ definition, children }) => (
  <Tip definition={definition}>
    <chakra.button type="button" textDecoration="underline dotted">
      {children}
    </chakra.button>
  </Tip>
)
export const Chip: TipKit['Chip'] = ({ definition, children }) => (
  <Tip definition={definition}>
    <Label asChild>
      <button type="button">{children}</button>
    </Label>
  </Tip>
)
export const Badge: TipKit['Badge'] = ({ icon, children, definition }) => (
  <Tip definition={definition}>
    <Label asChild variant="outline">
      <button type="button">
        <Icon path={icon} size={18} />
        {children}
      </button>
    </Label>
  </Tip>
)
