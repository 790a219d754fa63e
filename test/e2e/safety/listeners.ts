import type { Page } from 'playwright'

/** What listens at the window and at the document, by the type of the event. */
export const listeners = async (page: Page): Promise<string[]> => {
  const session = await page.context().newCDPSession(page)
  const found: string[] = []
  for (const expression of [
    'window',
    'document',
    'document.documentElement',
    'document.body',
    'document.head',
  ]) {
    const { result } = await session.send('Runtime.evaluate', { expression })
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId as string,
    })
    found.push(
      ...listeners.map(({ type, useCapture }) => `${expression} ${type}${useCapture ? ' capture' : ''}`),
    )
  }
  await session.detach()
  return found.sort()
}
