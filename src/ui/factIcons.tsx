import type { ReactNode } from 'react'

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`

// Paths in a view box of 20 by 20, for a stroke of 1.5 with square caps.

/** Connected peers without a center. */
export const PEERS = `${circle(10, 4, 2.25)}${circle(3.75, 15, 2.25)}${circle(16.25, 15, 2.25)}M8.6 6.5l-3.5 6M11.4 6.5l3.5 6M6.9 15h6.2`
/** Two separate data centers with servers. */
export const DATA_CENTERS =
  'M2.5 3.75h5.25v12.5H2.5zM12.25 3.75h5.25v12.5h-5.25zM4.75 7h.75M4.75 10h.75M14.5 7h.75M14.5 10h.75'
/** A crossed-out cloud. */
export const NO_CLOUD =
  'M12.9 15.25H5.5a3.5 3.5 0 0 1-.4-7 5 5 0 0 1 .6-1.5M8.3 4.4a5 5 0 0 1 6.5 4.1 3.4 3.4 0 0 1 2.2 5.4M3.5 2.75l13.75 14.5'
/** Three places at equal distances. */
export const LOCATIONS = `${circle(10, 10, 7.25)}${circle(10, 6, 0.75)}${circle(6.5, 12, 0.75)}${circle(13.5, 12, 0.75)}`

/** Draws the path of an icon in the color of the text. Renders an `<svg>` element. Decorative. */
export const renderIcon = (path: string): ReactNode => (
  <svg data-part="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="square" />
  </svg>
)
