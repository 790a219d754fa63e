import { readDefinition } from '../../support/definition.js'
import { until } from '../support/islands.js'
import { faults, tips } from './references.js'

const inOpen = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)]

/** The tooltip container in the page, which has a shadow root. */
const hostOf = (tip: Element | undefined) => (tip?.getRootNode() as ShadowRoot | undefined)?.host

const words = (element: Element | null | undefined) => element?.textContent?.trim()

/** Opens one term as a press does, and returns the faults of its tooltip. */
const open = async (trigger: HTMLElement): Promise<string[]> => {
  const term = trigger.dataset.ankrTerm ?? ''
  const by: (EventTarget | undefined)[] = []
  const listen = (event: Event) => void by.push(event.composedPath()[0])
  document.addEventListener('ankr-term-open', listen)
  trigger.focus({ focusVisible: false, preventScroll: true } as FocusOptions)
  trigger.click()
  await until(() => by.length > 0 && tips().length === 1, `one tip for ${term}, but ${tips().length}`)
  // Long enough for a second one, of another copy, to come.
  await new Promise((resolve) => setTimeout(resolve, 20))
  document.removeEventListener('ankr-term-open', listen)
  const [tip, ...more] = tips()
  const meaning = readDefinition(trigger.nextElementSibling?.textContent)[0]
  return [
    ...(by.length === 1 && by[0] === trigger ? [] : [`${term}: opened ${by.length} times`]),
    ...(more.length > 0 ? [`${term}: ${more.length + 1} tips`] : []),
    ...(hostOf(tip)?.closest('.ankr') === trigger.closest('.ankr') ? [] : [`${term}: the tip of another`]),
    ...(meaning && words(tip)?.includes(meaning) ? [] : [`${term}: ${words(tip)}`]),
    ...faults().map((fault) => `${term} open: ${fault}`),
  ]
}

/** Opens every term of a root, one after the other. With a `step`, it opens every `step`th, from the one at `first`. */
export const openEach = async (
  root: ParentNode,
  first = 0,
  step = 1,
): Promise<{ opened: number; wrong: string[] }> => {
  for (const details of inOpen(root, 'details')) (details as HTMLDetailsElement).open = true
  const triggers = inOpen(root, '[data-ankr-term]:not([href])').filter((_, index) => index % step === first)
  const wrong: string[] = []
  for (const trigger of triggers) wrong.push(...(await open(trigger)))
  return { opened: triggers.length, wrong }
}
