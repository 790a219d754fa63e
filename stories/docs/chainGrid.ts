export const chainGrid = `
Lists chains in equal cells and a neutral order, and says which order that is. Renders a \`<div>\` element around a \`<ul>\`.

**Use it** to show which networks a product offers. **Do not use it** to put one of them forward: there is no way to. The
order in which chains are passed makes no difference.

**Order.** By name, in the alphabet of the reader’s language; or \`order={{ rotateBy: '2026-11-23' }}\`, which turns on from
day to day, so that each chain stands in each place equally often. The day is passed in and never read from a clock, so
that server and browser agree.

**Marks.** A chain’s \`mark\` is any element, drawn in \`currentColor\`: it is put into one box for all and stripped of hue. A
chain without one shows its initial. \`marks={false}\` leaves the names alone.

**Layout.** As many columns as fit the container, every cell as wide and as tall as every other, also in a last row that is
not full.

**Accessibility.** A list of names; marks are decorative. Names are marked as the same in every language, and each item
carries its CAIP-2 id as \`data-chain\`.

**Errors.** In development an id that is not CAIP-2, an empty name or a chain that is there twice is an error that names
it. On a live page what is wrong is left out.

**Content.** The default list is what Ankr’s public SDK names, and its version stands below: it is not the number of chains
that Ankr states. Three facts are stated: \`one-platform-many-chains\`, \`no-chain-promoted\` and \`chains-supported\`.
`
