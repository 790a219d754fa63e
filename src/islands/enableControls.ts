let radioNameCount = 0

/**
 * Returns a name for the radio buttons of one component. The random part differs between copies of this library on a page.
 * A server cannot write the name: a second component with the same name on the page would share the group.
 */
export const createRadioName = (): string => `ankr-${Math.random().toString(36).slice(2)}-${radioNameCount++}`

/**
 * Enables the controls of server HTML. The server renders them disabled, since a change has no effect without this script.
 * Radio buttons get a name for each `<fieldset>`, so that only one of them is checked. The empty attribute `form` removes
 * them from a form of the host page.
 */
export const enableControls = (container: Element): void => {
  for (const control of container.querySelectorAll<HTMLSelectElement | HTMLFieldSetElement>(
    'select, fieldset',
  ))
    control.disabled = false
  for (const fieldset of container.querySelectorAll('fieldset')) {
    const name = createRadioName()
    for (const radio of fieldset.querySelectorAll('input')) {
      radio.setAttribute('form', '')
      radio.name = name
    }
  }
}
