/**
 * Enables the controls of server HTML. The server renders them disabled, since a change has no effect without this script.
 * Radio buttons get a random name for each `<fieldset>`, so that only one of them is checked. The server cannot write it, since
 * the same HTML twice on a page would share the group. The empty attribute `form` removes
 * them from a form of the host page.
 */
export const enableControls = (container: Element): void => {
  for (const control of container.querySelectorAll<HTMLSelectElement | HTMLFieldSetElement>(
    'select, fieldset',
  ))
    control.disabled = false
  for (const fieldset of container.querySelectorAll('fieldset')) {
    const name = `ankr-${Math.random().toString(36).slice(2)}`
    for (const radio of fieldset.querySelectorAll('input')) {
      radio.setAttribute('form', '')
      radio.name = name
    }
  }
}
