import { Content, Provider, Root, Trigger } from '@radix-ui/react-tooltip'
import { forwardRef, useImperativeHandle, useLayoutEffect } from 'react'
import { createPortal } from 'react-dom'
import type { Session } from './session.js'
import type { RadixHandlers } from './types.js'

/** `asChild` adds the handlers of Radix to the props in the JSX. */
interface ExternalTriggerProps extends Partial<RadixHandlers> {
  session: Session
}

/** Replaces the trigger that Radix expects to render, and passes Radix the trigger that is already on the page. */
const ExternalTrigger = forwardRef<HTMLElement, ExternalTriggerProps>(function ExternalTrigger(
  { session, ...handlers },
  ref,
) {
  const { trigger } = session
  useImperativeHandle(ref, () => trigger, [trigger])
  useLayoutEffect(() => {
    session.radixHandlers = handlers as RadixHandlers
  })
  useLayoutEffect(() => {
    // Radix's other handlers close on a press. Here a press pins.
    const move = (event: Event) => session.radixHandlers?.onPointerMove(event)
    const leave = (event: Event) => session.radixHandlers?.onPointerLeave(event)
    trigger.addEventListener('pointermove', move)
    trigger.addEventListener('pointerleave', leave)
    return () => {
      trigger.removeEventListener('pointermove', move)
      trigger.removeEventListener('pointerleave', leave)
      session.radixHandlers = undefined
    }
  }, [session, trigger])
  return null
})

const preventDismiss = (event: Event) => event.preventDefault()

/** A tooltip. Radix controls delays, the path of the pointer to the card, and the position. The session controls `open`. */
const Tooltip = ({ session }: { session: Session }) => (
  <Root open={session.isOpen} onOpenChange={session.onOpenChange}>
    <Trigger asChild>
      <ExternalTrigger session={session} />
    </Trigger>
    {session.container?.shadowRoot &&
      createPortal(
        <Content
          className="ankr-Tooltip"
          part="tooltip"
          ref={session.fillCard}
          sideOffset={6}
          collisionPadding={8}
          hideWhenDetached
          onPointerDownOutside={preventDismiss}
        />,
        session.container.shadowRoot,
      )}
  </Root>
)

/** All tooltips in one Radix provider, so that the next tooltip opens without a second delay. */
export const Tooltips = ({ sessions }: { sessions: readonly Session[] }) => (
  <Provider delayDuration={300} skipDelayDuration={300}>
    {sessions.map((session) => (
      <Tooltip key={session.key} session={session} />
    ))}
  </Provider>
)
