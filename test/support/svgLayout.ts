/**
 * Returns the texts of the images of a page that are not within the frame of their image, or not set to the width that they ask
 * for. Runs in the page.
 */
export const findOverflow = (): string[] =>
  [...document.querySelectorAll<SVGSVGElement>('svg')].flatMap((svg) => {
    const frame = (svg.querySelector('rect') as SVGRectElement).getBoundingClientRect()
    return [...svg.querySelectorAll('text')].flatMap((text) => {
      const box = text.getBoundingClientRect()
      const isInside = box.left >= frame.left + 8 && box.right <= frame.right - 8
      const isBetween = box.top >= frame.top && box.bottom <= frame.bottom
      const wanted = Number(text.getAttribute('textLength'))
      // A glyph may be drawn beyond its advance width.
      const isFitted = Math.abs(box.width - wanted) <= Math.max(3, wanted * 0.03)
      return isInside && isBetween && isFitted ? [] : [`${text.textContent}: ${box.width} of ${wanted}`]
    })
  })
