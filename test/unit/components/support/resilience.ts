import { screen } from '@testing-library/react'

/** The position of a node in path data. */
export const CENTRE = /M[\d.]+ [\d.]+/g

/** The nodes of a picture, path by path: how many; below zero, how many that are down. */
const drawn = (picture: Element) =>
  [...picture.querySelectorAll('[data-part="provider"]')].map((path) => {
    const drawn = path.getAttribute('d')?.match(CENTRE) ?? []
    const nodes = new Set(drawn).size
    // A failed node has two paths from its center: its outline and the cross.
    const crossed = drawn.length === 2 * nodes
    if (crossed !== path.hasAttribute('data-down')) throw new Error('Crossed is not what is down.')
    return crossed ? -nodes : nodes
  })

export const pictures = () => screen.getAllByRole('img').map(drawn)

export const sentences = () =>
  [...screen.getByRole('status').querySelectorAll('p')].map((sentence) => sentence.textContent)

/** The selects: number of failures, first to fail, spare capacity. */
export const choices = () => {
  const [failing, first, headroom] = screen.getAllByRole<HTMLSelectElement>('combobox')
  if (!failing || !first || !headroom) throw new Error('There are fewer than three choices.')
  return [failing, first, headroom] as const
}

/** The table by row: label and both values. */
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
