/** The facts stated under an element, in document order. */
export const renderedFactIds = (within: ParentNode = document): (string | null)[] =>
  [...within.querySelectorAll('[data-fact]')].map((element) => element.getAttribute('data-fact'))

/** How a fact is worded on screen, definitions of its terms aside. */
export const getFactText = (id: string): string => {
  const element = document.querySelector(`[data-fact="${id}"]`)?.cloneNode(true) as Element | undefined
  for (const definition of element?.querySelectorAll('[data-ankr-term] + span') ?? []) definition.remove()
  return element?.textContent?.trim() ?? ''
}
