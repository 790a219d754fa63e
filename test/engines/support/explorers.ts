/** What a visitor sees of an explorer. */
export interface ExplorerState {
  values: number[]
  text: string
  isDisabled: boolean
}

/** Runs in the page. Returns the selected indexes and the text of a component, outside its selects and radio groups. */
export const readExplorer = (name: string): ExplorerState => {
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ]
  const component = roots.map((root) => root.querySelector(`.ankr-${name}`)).find(Boolean)
  const controls = [...(component?.querySelectorAll('select, fieldset') ?? [])]
  const copy = component?.cloneNode(true) as Element | undefined
  for (const control of copy?.querySelectorAll('select, fieldset') ?? []) control.remove()
  return {
    values: controls.map((control) =>
      control instanceof HTMLSelectElement
        ? control.selectedIndex
        : [...control.querySelectorAll('input')].findIndex(({ checked }) => checked),
    ),
    text: copy?.textContent ?? '',
    isDisabled: controls.some((control) => control.matches(':disabled')),
  }
}

/** Runs in the page. Changes the selects and radio groups of a component as a visitor does. */
export const selectOptions = (name: string, values: number[]): void => {
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ]
  const component = roots.map((root) => root.querySelector(`.ankr-${name}`)).find(Boolean)
  const controls = [...(component?.querySelectorAll('select, fieldset') ?? [])]
  for (const [index, control] of controls.entries()) {
    const value = values[index] as number
    if (!(control instanceof HTMLSelectElement)) {
      const radio = control.querySelectorAll('input')[value]
      if (radio?.checked) continue
      radio?.focus()
      radio?.click()
    } else if (control.selectedIndex !== value) {
      control.focus()
      control.selectedIndex = value
      control.dispatchEvent(new Event('input', { bubbles: true }))
      control.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }
}
