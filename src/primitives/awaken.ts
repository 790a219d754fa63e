const whenIdle = (then: () => void) => (window.requestIdleCallback ?? setTimeout)(then)

/**
 * Brings a place to life: at the first sign of interest, or when it is in sight and the browser has nothing else to do; at
 * once where no server has written it. What fails is tried again at the next sign. Returns what stops it.
 */
export const awaken = (place: Element, bring: () => Promise<void>): (() => void) => {
  let isCalled = false
  const start = () => {
    if (isCalled) return
    isCalled = true
    bring().catch(() => {
      isCalled = false
    })
  }
  const signs = ['pointerover', 'focusin', 'touchstart']
  const sight = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return
    sight.disconnect()
    whenIdle(start)
  })
  for (const sign of signs) place.addEventListener(sign, start, { passive: true })
  if (place.firstElementChild) sight.observe(place)
  else start()
  return () => {
    isCalled = true
    sight.disconnect()
    for (const sign of signs) place.removeEventListener(sign, start)
  }
}
