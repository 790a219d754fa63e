/**
 * Punctuation between two elements that CSS lays out apart, such as the cells of a grid. `ui/separator.css` hides it.
 * A reader without the stylesheet (a feed, an e-mail, a search index, a reader mode) needs it: the text would otherwise
 * read "The Ankr ApproachAs stated by Ankr".
 * A function and not a component: React keeps a record of each component.
 */
export const renderSeparator = (text: string) => <span data-part="separator">{text}</span>
