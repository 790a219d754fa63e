import ButtonBase from '@mui/material/ButtonBase'
import Label from '@mui/material/Chip'
import Tooltip from '@mui/material/Tooltip'
import { Fragment, type ReactElement } from 'react'
import type { Definition, TipKit } from '../../app/types.ts'
import { Icon } from '../hand/Icon.tsx'

const Tip = ({ definition, children }: { definition: Definition; children: ReactElement }) => (
  <Tooltip
    describeChild
    enterDelay={0}
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
    <ButtonBase sx={{ font: 'inherit', textDecoration: 'underline dotted', verticalAlign: 'baseline' }}>
      {children}
    </ButtonBase>
  </Tip>
)
export const Chip: TipKit['Chip'] = ({ definition, children }) => (
  <Tip definition={definition}>
    <Label component="button" clickable variant="outlined" label={children} />
  </Tip>
)
export const Badge: TipKit['Badge'] = ({ icon, children, definition }) => (
  <Tip definition={definition}>
    <Label
      component="button"
      clickable
      variant="outlined"
      icon={<Icon path={icon} size={18} />}
      label={children}
    />
  </Tip>
)
