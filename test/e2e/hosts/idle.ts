type Style = ReadonlyMap<string, string>

/** Used values that follow from the box, which is compared by itself, and logical twins of physical properties. */
const DERIVED =
  /^(width|height|(perspective|transform)-origin|top|right|bottom|left|grid-template-(rows|columns|areas)|d|x|y|r|cx|cy|rx|ry)$|(^|-)(inline|block)(-|$)/

/** Property groups without an effect on an element at rest. */
const MOVING =
  /^(scroll|view-transition|view-timeline|timeline|animation-(range|timeline|trigger)|offset|anchor|position-(anchor|try|area|visibility)|contain-intrinsic|overscroll|overflow-anchor|font-palette|interpolate|math|ruby|page|speak|dynamic-range|object-view|-webkit-(box-|print|rtl|user-modify|locale|line-clamp)|buffered|text-box|reading|corner)|^border-(start|end)-/

/** Differs without anyone seeing it on a screen. */
const UNSEEN = new Set([
  // Only where a page is printed or a text has columns.
  'orphans',
  'widows',
  // Only while it is typed in or dragged.
  'caret-color',
  'app-region',
  // A term has the cursor `help`, a host may set `pointer`. Both fit a button with a tooltip.
  'cursor',
  // What they do shows in the box.
  'box-sizing',
  'min-width',
  'min-height',
  // A hint to the browser, without a look.
  'will-change',
])

export const isCompared = (property: string) =>
  !property.startsWith('--') && !DERIVED.test(property) && !MOVING.test(property) && !UNSEEN.has(property)

const SHAPES = ['path', 'circle']
/** All there is to the look of a shape. */
const OF_SHAPES =
  /^(fill|stroke|opacity|display|visibility|transform|rotate|scale|translate|filter|mix-blend-mode|mask|clip-path|paint-order|animation|transition)/
/** An `<svg>` hands them on to its shapes, which are looked at. */
const OF_DRAWINGS = /^(fill|stroke|stop|flood|lighting|clip-rule|color-interpolation|paint-order|text-anchor)/
const CONTROLS = ['select', 'button', 'summary', 'option', 'input', 'details']

/** Each has no effect where the other has this value. */
const IDLE: readonly [pattern: RegExp, property: string, value: RegExp][] = [
  ...['top', 'right', 'bottom', 'left'].map((side): [RegExp, string, RegExp] => [
    new RegExp(`^border-${side}-(color|style)$`),
    `border-${side}-width`,
    /^0px$/,
  ]),
  [/^outline-/, 'outline-style', /^none$/],
  [/^(row|column)-rule-/, 'column-rule-style', /^none$/],
  [/^text-(decoration|underline)-/, 'text-decoration-line', /^none$/],
  [/^list-style-/, 'display', /^(?!list-item)/],
  [/^text-emphasis-/, 'text-emphasis-style', /^none$/],
  [/^background-(attachment|blend|clip|origin|position|repeat|size)/, 'background-image', /^none$/],
  [/^(-webkit-)?mask-/, 'mask-image', /^none$/],
  [/^border-image-/, 'border-image-source', /^none$/],
  [/^vertical-align$/, 'display', /^(?!inline|table-cell)/],
  [
    /^(baseline-shift|baseline-source|alignment-baseline|dominant-baseline)$/,
    'display',
    /^(?!inline|table-cell)/,
  ],
  [/-(horizontal|vertical)-spacing$/, 'border-collapse', /^collapse$/],
  [/^table-layout$/, 'display', /^(?!table)/],
  [/^border-(collapse|spacing)$|^-webkit-border-/, 'display', /^(?!table$)/],
  [/^caption-side$/, 'display', /^(?!table-caption)/],
  [/^empty-cells$/, 'display', /^(?!table-cell)/],
  // Without a name, or without an end, nothing moves.
  [/^animation-/, 'animation-name', /^none$/],
  [/^transition-/, 'transition-duration', /^0s$/],
  [/^-webkit-text-stroke-color$/, '-webkit-text-stroke-width', /^0px$/],
  [
    /^(flex-(direction|wrap)|(justify|align)-(content|items)|(row|column)-gap)$/,
    'display',
    /^(block|inline)$/,
  ],
  [/^z-index$/, 'position', /^static$/],
  [/^text-overflow$/, 'overflow-x', /^visible$/],
  [/^(overflow-wrap|text-overflow|overflow-)/, 'display', /^(table-row|table-column)/],
  [/^text-underline-offset$/, 'text-decoration-line', /^none$/],
]

/** Whether a property does nothing for this element. */
export const isIdle = (property: string, tag: string, style: Style): boolean => {
  if (SHAPES.includes(tag) && !OF_SHAPES.test(property)) return true
  if (OF_DRAWINGS.test(property)) return !SHAPES.includes(tag)
  if (property === 'appearance') return !CONTROLS.includes(tag)
  if (/^-webkit-text-(fill|stroke)-color$/.test(property)) return style.get(property) === style.get('color')
  return IDLE.some(([pattern, other, value]) => pattern.test(property) && value.test(style.get(other) ?? ''))
}
