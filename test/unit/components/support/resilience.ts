import { screen } from '@testing-library/react'

/** Where a node stands, in path data. */
export const CENTRE = /M[\d.]+ [\d.]+/g

/** The nodes of a picture, path by path: how many; below zero, how many that are down. */
const drawn = (picture: Element) =>
  [...picture.querySelectorAll('[data-part="provider"]')].map((path) => {
    const drawn = path.getAttribute('d')?.match(CENTRE) ?? []
    const nodes = new Set(drawn).size
    // A node that is down is drawn from its centre twice: its outline, and what crosses it out.
    const crossed = drawn.length === 2 * nodes
    if (crossed !== path.hasAttribute('data-down')) throw new Error('Crossed is not what is down.')
    return crossed ? -nodes : nodes
  })

export const pictures = () => screen.getAllByRole('img').map(drawn)

export const sentences = () =>
  [...screen.getByRole('status').querySelectorAll('p')].map((sentence) => sentence.textContent)

/** How many fail, which is the first, and what the others have to spare. */
export const choices = () => {
  const [failing, first, headroom] = screen.getAllByRole<HTMLSelectElement>('combobox')
  if (!failing || !first || !headroom) throw new Error('There are fewer than three choices.')
  return [failing, first, headroom] as const
}

/** The table by row: what is asked, and both answers. */
export const table = () =>
  Object.fromEntries(
    [...document.querySelectorAll('table tr')].slice(1).map((row) => {
      const [label = '', ...cells] = [...row.querySelectorAll('th, td')].map(
        (cell) => (cell.querySelector('button') ?? cell).textContent,
      )
      return [label, cells]
    }),
  )

/** Shares of as many equal providers. */
export const even = (count: number) => Array.from({ length: count }, () => 1 / count)
