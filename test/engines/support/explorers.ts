/** What a visitor sees of an explorer. */
export interface ExplorerState {
  values: number[]
  text: string
  isDisabled: boolean
}

/** Runs in the page. Returns the selected indexes and the text of a component, outside its selects. */
export const readExplorer = (name: string): ExplorerState => {
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ]
  const component = roots.map((root) => root.querySelector(`.ankr-${name}`)).find(Boolean)
  const selects = [...(component?.querySelectorAll('select') ?? [])]
  const copy = component?.cloneNode(true) as Element | undefined
  for (const select of copy?.querySelectorAll('select') ?? []) select.remove()
  return {
    values: selects.map(({ selectedIndex }) => selectedIndex),
    text: copy?.textContent ?? '',
    isDisabled: selects.some((select) => select.matches(':disabled')),
  }
}

/** Runs in the page. Changes the selects of a component as a visitor does. */
export const selectOptions = (name: string, values: number[]): void => {
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ]
  const component = roots.map((root) => root.querySelector(`.ankr-${name}`)).find(Boolean)
  const selects = [...(component?.querySelectorAll('select') ?? [])]
  for (const [index, select] of selects.entries()) {
    if (select.selectedIndex === values[index]) continue
    select.focus()
    select.selectedIndex = values[index] as number
    select.dispatchEvent(new Event('input', { bubbles: true }))
    select.dispatchEvent(new Event('change', { bubbles: true }))
  }
}
