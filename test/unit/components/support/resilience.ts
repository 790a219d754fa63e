import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'

/** The start of a block in path data. */
const BLOCK = /M[\d.]+ [\d.]+/g

/** The nodes of a picture, path by path: how many; below zero, how many that are down. */
const drawn = (picture: Element) =>
  [...picture.querySelectorAll('[data-part="provider"]')].map((path) => {
    const d = path.getAttribute('d') ?? ''
    const nodes = d.match(BLOCK)?.length ?? 0
    // The diagonal of a failed node starts by a relative move.
    const crossed = (d.match(/m/g)?.length ?? 0) === nodes
    if (crossed !== path.hasAttribute('data-down')) throw new Error('Crossed is not what is down.')
    return crossed ? -nodes : nodes
  })

export const pictures = () => screen.getAllByRole('img').map(drawn)

/** The letters below a picture. */
export const letters = (picture: number) =>
  [...(screen.getAllByRole('img')[picture] as Element).querySelectorAll('text')].map(({ textContent }) =>
    textContent?.trim(),
  )

export const sentences = () =>
  [...screen.getByRole('status').children].map((sentence) => sentence.textContent)

/** The title and the sentences about the load while the largest hosting provider fails. */
export const START = [
  'When the largest hosting provider fails, 40 of 100 nodes stay up if concentrated, or 90 if spread out',
  'Concentrated: each remaining node would have to take on 2.5 times its usual load. With 50% spare capacity, it cannot. Spread out: each remaining node takes on 1.11 times its usual load. With 50% spare capacity, it copes.',
]

export const GROUPS = [
  'Number of hosting providers that fail',
  'Which fails first',
  'Spare capacity per node',
] as const

/** A radio button. */
export const radio = (group: (typeof GROUPS)[number], name: string) =>
  within(screen.getByRole('group', { name: group })).getByRole<HTMLInputElement>('radio', { name })

export const choose = (group: (typeof GROUPS)[number], name: string) => userEvent.click(radio(group, name))

const labels = (test: (input: HTMLInputElement) => boolean) =>
  GROUPS.map((name) =>
    within(screen.getByRole('group', { name }))
      .getAllByRole<HTMLInputElement>('radio')
      .filter(test)
      .map((input) => input.closest('label')?.textContent?.trim()),
  )

/** The options of each choice that are checked. */
export const chosen = () => labels((input) => input.checked)

/** The options of each choice that are disabled. */
export const disabled = () => labels((input) => input.disabled || !!input.closest('fieldset')?.disabled)

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
