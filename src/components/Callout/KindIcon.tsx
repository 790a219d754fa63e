const shapes = {
  info: 'M10 9.25v4.5M10 6.5v.01M17.25 10a7.25 7.25 0 1 1-14.5 0 7.25 7.25 0 0 1 14.5 0Z',
  note: 'M3.75 2.75h12.5v9.5l-5 5h-7.5ZM11.25 17v-4.75H16M7 6.75h6M7 10h3',
  caution: 'M10 8v3.75M10 14.5v.01M10 2.75 18 17H2Z',
}

/** The icon of a kind of callout. Renders an `<svg>` element. Decorative: the word beside it has the same meaning. */
export const KindIcon = ({ kind }: { kind: keyof typeof shapes }) => (
  <svg data-part="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path
      d={shapes[kind]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="square"
      strokeLinejoin="miter"
    />
  </svg>
)
