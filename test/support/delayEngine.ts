import type { Page } from 'playwright'

/** Holds the engine back until it is let go. */
export const holdBack = async (page: Page) => {
  let arrive = () => {}
  const held = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route('**/engine-*.js', async (route) => {
    await held
    await route.continue()
  })
  return () => arrive()
}
