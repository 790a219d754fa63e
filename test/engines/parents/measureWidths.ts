/** Component name and width in CSS pixels. */
type Width = [name: string, width: number]

/**
 * Runs in the page, and uses nothing outside its body. Returns the width of each component in a column of 640 px and of 200 px,
 * and by how much a page of 320 px overflows. A frame shows that page: a WebKitGTK window cannot be as narrow.
 */
export const measureWidths = async (selector: string) => {
  const measure = (page: Document, column: string) =>
    [...page.querySelectorAll<HTMLElement>('[data-column]')].map((element): Width => {
      element.style.width = column
      return [
        element.dataset.column as string,
        element.querySelector(selector)?.getBoundingClientRect().width ?? 0,
      ]
    })
  const wide = measure(document, '640px')
  const narrow = measure(document, '200px')
  const frame = document.createElement('iframe')
  frame.style.cssText = 'width: 320px; height: 600px; border: 0'
  frame.src = `${location.pathname}?frame`
  await new Promise((resolve) => {
    frame.onload = resolve
    document.body.append(frame)
  })
  const page = frame.contentDocument as Document
  measure(page, 'auto')
  return { wide, narrow, excess: page.documentElement.scrollWidth - 320 }
}
