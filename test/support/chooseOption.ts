import type { Locator } from 'playwright'

/** The controls of an explorer: selects, or groups of radio buttons. */
export const CONTROLS = 'select, fieldset'

/** Chooses an option of a control by its position or its value. */
export const chooseOption = async (control: Locator, option: number | string): Promise<void> => {
  if (await control.evaluate(({ localName }) => localName === 'select'))
    await control.selectOption(typeof option === 'number' ? { index: option } : option)
  else if (typeof option === 'number') await control.locator('input').nth(option).check()
  else await control.locator(`input[value="${option}"]`).check()
}
