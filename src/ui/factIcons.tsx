import type { ReactNode } from 'react'

type Circle = readonly [x: number, y: number, r: number]

/** Adds circles to a path. */
const withCircles = (path: string, ...circles: readonly Circle[]) =>
  circles
    .map(([x, y, r]) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`)
    .join('') + path

// Paths in a view box of 20 by 20, for a stroke of 1.5 with square caps. A bundler removes those that a page does not use.

/** Connected peers without a center. */
export const PEERS = /*#__PURE__*/ withCircles(
  'M8.6 6.5l-3.5 6M11.4 6.5l3.5 6M6.9 15h6.2',
  [10, 4, 2.25],
  [3.75, 15, 2.25],
  [16.25, 15, 2.25],
)
/** Two separate data centers with servers. */
export const DATA_CENTERS =
  'M2.5 3.75h5.25v12.5H2.5zM12.25 3.75h5.25v12.5h-5.25zM4.75 7h.75M4.75 10h.75M14.5 7h.75M14.5 10h.75'
/** A crossed-out cloud. */
export const NO_CLOUD =
  'M12.9 15.25H5.5a3.5 3.5 0 0 1-.4-7 5 5 0 0 1 .6-1.5M8.3 4.4a5 5 0 0 1 6.5 4.1 3.4 3.4 0 0 1 2.2 5.4M3.5 2.75l13.75 14.5'
/** Three places at equal distances. */
export const LOCATIONS = /*#__PURE__*/ withCircles(
  '',
  [10, 10, 7.25],
  [10, 6, 0.75],
  [6.5, 12, 0.75],
  [13.5, 12, 0.75],
)
/** A block. */
export const BLOCK = 'M10 2.5l6.5 3.75v7.5L10 17.5l-6.5-3.75v-7.5zM3.9 6.5L10 10l6.1-3.5M10 10v7'
/** A coin with an arrow that returns to it. */
export const COIN = /*#__PURE__*/ withCircles(
  'M16.9 8.4A7 7 0 0 0 4 6.4M3.1 11.6A7 7 0 0 0 16 13.6M4 2.9v3.5h3.5M16 17.1v-3.5h-3.5',
  [10, 10, 2.5],
)
/** An open link. */
export const OPEN_LINK =
  'M8.2 6.5H5.5a3.5 3.5 0 0 0 0 7h2.7M11.8 6.5h2.7a3.5 3.5 0 0 1 0 7h-2.7M10 2.5v1.75M10 15.75v1.75'
/** People of equal height. */
export const PEOPLE = /*#__PURE__*/ withCircles(
  'M2 16.25v-.75a4.25 4.25 0 0 1 8 -2 4.25 4.25 0 0 1 8 2v.75',
  [6.25, 6.5, 2.5],
  [13.75, 6.5, 2.5],
)
/** A shield with equal parts. */
export const SHIELD =
  'M10 2.5l6.25 2.25v5c0 3.6-2.6 6.4-6.25 7.75-3.65-1.35-6.25-4.15-6.25-7.75v-5zM10 3v14M4 9.75h12'

/** Draws the path of an icon in the color of the text. Renders an `<svg>` element. Decorative. */
export const renderIcon = (path: string): ReactNode => (
  <svg data-part="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="square" />
  </svg>
)
