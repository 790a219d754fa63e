import { Content, Portal, Provider, Root, Trigger } from '@radix-ui/react-tooltip'
import { forwardRef, useImperativeHandle, useLayoutEffect } from 'react'
import type { RadixHandlers, Session } from './session.js'

/** Takes the place of the trigger that Radix expects to render, and hands Radix the element that is on the page already. */
const ExternalTrigger = forwardRef<HTMLElement, { session: Session }>(function ExternalTrigger(
  { session, ...props },
  ref,
) {
  const { trigger } = session
  const handlers = props as unknown as RadixHandlers
  useImperativeHandle(ref, () => trigger, [trigger])
  useLayoutEffect(() => {
    session.radixHandlers = handlers
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

/** Radix handles delays, the pointer's path from trigger to card, and the position. The session decides whether it is open. */
const Tooltip = ({ session }: { session: Session }) => (
  <Root open={session.isOpen} onOpenChange={session.onOpenChange}>
    <Trigger asChild>
      <ExternalTrigger session={session} />
    </Trigger>
    <Portal container={session.container?.shadowRoot}>
      <Content
        className="ankr-Tooltip"
        part="tooltip"
        ref={session.fillCard}
        sideOffset={6}
        collisionPadding={8}
        hideWhenDetached
        onPointerDownOutside={preventDismiss}
      />
    </Portal>
  </Root>
)

/** One provider for all, so that the next tooltip opens without a second delay. */
export const Tooltips = ({ sessions }: { sessions: readonly Session[] }) => (
  <Provider delayDuration={300} skipDelayDuration={300}>
    {sessions.map((session) => (
      <Tooltip key={session.key} session={session} />
    ))}
  </Provider>
)
