import type { EngineOptions, EnginePage, Key } from './enginePage.js'
import { WebDriverSession } from './webdriver.js'

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keyCodes: Record<Key, string> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C' }

/** WebKitGTK's WebDriver sends touch actions as mouse events, so that the page dispatches the events of a tap itself. */
const dispatchTap = (x: number, y: number) => {
  let target = document.elementFromPoint(x, y)
  for (let inner = target; inner; inner = inner.shadowRoot?.elementFromPoint(x, y) ?? null) target = inner
  const init = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, isPrimary: true }
  const send = (type: string) =>
    target?.dispatchEvent(new PointerEvent(type, { ...init, pointerId: 7, pointerType: 'touch' }))
  for (const type of [
    'pointerover',
    'pointerenter',
    'pointerdown',
    'pointerup',
    'pointerout',
    'pointerleave',
  ])
    send(type)
  send('click')
}

/** A page in WebKitGTK's MiniBrowser. */
export const openWebKitPage = async (
  viewport: { width: number; height: number },
  { timeZone }: EngineOptions = {},
): Promise<EnginePage> => {
  const session = await WebDriverSession.start(timeZone)

  const evaluate: EnginePage['evaluate'] = (fn, ...args) =>
    session
      .post('execute/async', {
        script: `const done = arguments[1]
        Promise.resolve((${fn})(...arguments[0])).then((value) => done({ value }), (error) => done({ error: String(error) }))`,
        args: [args],
      })
      .then((answer) => {
        const { value, error } = answer as { value: never; error?: string }
        if (error) throw new Error(error)
        return value
      })

  const pointer = (actions: object[]) =>
    session.post<void>('actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    })
  const moveTo = (x: number, y: number) => ({
    type: 'pointerMove',
    duration: 20,
    origin: 'viewport',
    x: Math.round(x),
    y: Math.round(y),
  })
  const press = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]

  /** The window has a frame around the page: it is resized by the difference. */
  const resize = async () => {
    await session.post('window/rect', viewport)
    const inner = await evaluate(() => ({ width: innerWidth, height: innerHeight }))
    await session.post('window/rect', {
      width: 2 * viewport.width - inner.width,
      height: 2 * viewport.height - inner.height,
    })
  }
  await resize()

  return {
    goto: (url) => session.post('url', { url }),
    evaluate,
    movePointer: (x, y) => pointer([moveTo(x - 1, y), moveTo(x, y)]),
    click: (x, y) => pointer([moveTo(x, y), ...press]),
    tap: (x, y) => evaluate(dispatchTap, x, y),
    press: (key) =>
      session.post('actions', {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              { type: 'keyDown', value: keyCodes[key] },
              { type: 'keyUp', value: keyCodes[key] },
            ],
          },
        ],
      }),
    screenshot: () => session.screenshot(),
    close: () => session.close(),
  }
}
