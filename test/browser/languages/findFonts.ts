import type { Page } from 'playwright'

/** Returns the names of the fonts in which the page displays its text, by the Chrome DevTools Protocol. */
export const findFonts = async (page: Page): Promise<string[]> => {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'body *' })
  const found = await Promise.all(
    nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
  )
  await session.detach()
  return [...new Set(found.flatMap(({ fonts }) => fonts.map(({ familyName }) => familyName)))].sort()
}
