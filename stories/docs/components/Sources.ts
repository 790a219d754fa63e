import type { ComponentDocs } from './types.js'

export const docs: ComponentDocs = {
  summary:
    'Lists the sources behind the statements on your page, with dates and counts. Renders a `<div>` element with a `<ul>`.',
  use: 'At the end of a page that shows facts of this library. Pass their IDs as `factIds`; `collectFacts()` lists them.',
  avoid: 'In place of the source that each component already shows.',
  variants:
    'Source, date and count are in one row from a width of 38em, and stacked below it. With `headingLevel`, the title is “Sources of Ankr’s statements”: data of others, such as token lists, name their sources where they are shown.',
  accessibility: 'A list. Each source is a link, each date a `<time>`.',
  facts:
    'Each source, date and status is one row, so an updated fact is counted under its new date. Facts that you leave out (`null`) are not counted. With `now`, each date has its age.',
}
