import { virtual } from '@guidepup/virtual-screen-reader'
import { toAttributeName } from '../../../../src/custom-elements/attributes.js'
import { hoverIslands, until } from '../../../e2e/support/islands.js'
import { mount } from '../../../e2e/support/mount.js'
import { type Name, render, samples } from '../../../support/components.js'
import { readDefinition } from '../../../support/definition.js'
import { readByKey, readByLine } from './read.js'

export type Form = 'React' | 'custom element'

let root: { unmount(): void } | undefined

/** The custom element of a component, with the props of its sample as attributes. */
const createElementOf = (name: Name) => {
  const tag = name.replace(
    /(?<=[a-z0-9])[A-Z]|^[A-Z]/g,
    (letter, at) => `${at ? '-' : ''}${letter.toLowerCase()}`,
  )
  const element = document.createElement(name === 'AnkrApproach' ? 'ankr-approach' : `ankr-${tag}`)
  for (const [prop, value] of Object.entries(samples[name].props)) {
    if (prop === 'children') element.append(`${value}`)
    else element.setAttribute(toAttributeName(prop), `${value}`)
  }
  return element
}

/** The element with the class of the component, in the light DOM or in a shadow root. */
const find = () => {
  const host = document.querySelector('#root')?.firstElementChild
  return host?.shadowRoot?.querySelector('.ankr') ?? host ?? undefined
}

/** Whether the code of all islands has arrived and run. */
const isReady = () => {
  const root = find() as Element
  hoverIslands(root)
  const islands = [...root.querySelectorAll('[data-part="island"], [data-part="server-html"]')]
  return (
    islands.every(({ textContent }) => textContent) && !root.querySelector(':is(select, fieldset):disabled')
  )
}

const app = {
  find,
  /** Shows a component, and waits until it can be operated. */
  async show(name: Name, form: Form) {
    root?.unmount()
    root = undefined
    const container = document.querySelector('#root') as HTMLElement
    container.replaceChildren()
    if (form === 'React') root = mount(container, render(name))
    else container.append(createElementOf(name))
    await until(() => Boolean(find()?.matches('.ankr')), `${name} is there`)
    await until(isReady, `${name} can be operated`)
    await until(
      () =>
        [...(find() as Element).querySelectorAll('button[data-ankr-term]')].every(
          (term) => term.ariaExpanded,
        ),
      'its terms are described',
    )
  },
  /** Shows a page without a component. */
  showHtml(html: string) {
    root?.unmount()
    root = undefined
    const container = document.querySelector('#root') as HTMLElement
    container.innerHTML = `<div class="seeded">${html}</div>`
  },
  /** The definition of each term in view, with its source. */
  getDefinitions: () =>
    [...(find() as Element).querySelectorAll<HTMLElement>('[data-ankr-term]')]
      .filter((term) => term.checkVisibility({ contentVisibilityAuto: false }))
      .map(({ nextElementSibling }) => nextElementSibling?.textContent ?? '')
      .map((text) => text.replace(/\s+/g, ' ').trim()),
  isFocusInside: () => Boolean(document.activeElement?.closest('#root')),
  /** Pins the tooltip of the first term that is a button. */
  async pressFirstTerm() {
    const term = find()?.querySelector<HTMLElement>('button[data-ankr-term]')
    if (!term) return undefined
    term.click()
    await until(() => term.ariaExpanded === 'true', 'the term is expanded')
    const getCard = () =>
      term.parentElement?.querySelector('.ankr-TooltipContainer')?.shadowRoot?.querySelector('.ankr-Tooltip')
    await until(() => Boolean(getCard()?.textContent), 'the tooltip is filled')
    // The source is on the next line.
    const [meaning = ''] = readDefinition(term.nextElementSibling?.textContent)
    return { name: term.textContent ?? '', meaning }
  },
  setOpen(isOpen: boolean) {
    for (const details of find()?.querySelectorAll('details') ?? []) details.open = isOpen
  },
  readByLine: () => readByLine(find() as Element),
  readByKey: () => readByKey(find() as Element),
  /** Listens to live regions. */
  async listen() {
    await virtual.start({ container: find() as HTMLElement })
    await virtual.clearSpokenPhraseLog()
  },
  /** What was announced since `listen()`. The reader speaks a status once for each mutation: each text counts once. */
  async getAnnounced() {
    await new Promise((resolve) => setTimeout(resolve, 20))
    const log = await virtual.spokenPhraseLog()
    await virtual.stop()
    return [...new Set(log.filter((phrase) => /^(polite|assertive): /.test(phrase)))]
  },
  /** Chooses each option of each select and each radio button that is not selected. */
  async chooseAll() {
    const choices: { announced: string[]; selected: string[] }[] = []
    const selects = [...(find() as Element).querySelectorAll('select')]
    const getStatus = () => find()?.querySelector('[role="status"]')?.textContent
    /** A busy machine may render a choice later than the reader is asked. */
    const choose = async (act: () => void) => {
      const before = getStatus()
      await app.listen()
      act()
      if (before !== undefined) await until(() => getStatus() !== before, 'the status has changed')
      return app.getAnnounced()
    }
    for (const select of selects) {
      for (const option of select.options) {
        if (option.selected || option.disabled) continue
        const announced = await choose(() => {
          select.value = option.value
          select.dispatchEvent(new Event('change', { bubbles: true }))
        })
        choices.push({
          announced,
          selected: selects.map(({ selectedOptions }) => selectedOptions[0]?.text ?? ''),
        })
      }
    }
    for (const radio of (find() as Element).querySelectorAll('input')) {
      if (radio.checked || radio.disabled) continue
      choices.push({ announced: await choose(() => radio.click()), selected: [] })
    }
    return choices
  },
}

declare global {
  interface Window {
    reader: typeof app
  }
}
window.reader = app
