import { Fragment, type KeyboardEvent, type ReactNode, type SyntheticEvent, useId, useRef } from 'react'
import type { TipKit } from '../../app/types.ts'
import { Icon } from './Icon.tsx'
import './tip.css'

interface TipProps {
  className: string
  definition: { name: string; meaning: string; source: string }
  children: ReactNode
}

const Tip = ({ className, definition, children }: TipProps) => {
  const id = useId()
  const tip = useRef<HTMLSpanElement>(null)
  // `source` makes the button the anchor to place the tip by.
  const show = ({ currentTarget }: SyntheticEvent<HTMLElement>) =>
    tip.current?.togglePopover({ force: true, source: currentTarget })
  const hide = () => tip.current?.togglePopover(false)
  const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && hide()
  return (
    <>
      <button
        type="button"
        className={className}
        aria-describedby={id}
        onPointerEnter={show}
        onPointerLeave={hide}
        onFocus={show}
        onBlur={hide}
        onKeyDown={onKeyDown}
      >
        {children}
      </button>
      <span ref={tip} id={id} role="tooltip" popover="manual" className="tip">
        <strong>{definition.name}</strong>
        <span>{definition.meaning}</span>
        <small>Source: {definition.source}</small>
      </span>
    </>
  )
}

export const Provider: TipKit['Provider'] = Fragment
export const Term: TipKit['Term'] = (props) => <Tip className="term" {...props} />
export const Chip: TipKit['Chip'] = (props) => <Tip className="chip" {...props} />
export const Badge: TipKit['Badge'] = ({ icon, children, definition }) => (
  <Tip className="badge" definition={definition}>
    <Icon path={icon} size={18} />
    {children}
  </Tip>
)
