/**
 * Renders punctuation between two elements that CSS lays out separately, such as the cells of a grid. `ui/separator.css`
 * hides it. Feeds, e-mails, search indexes and reader modes have no stylesheet: without the punctuation, the text would read
 * "The Ankr ApproachAs stated by Ankr".
 *
 * This is a function and not a component, since React creates a fiber for each component.
 */
export const renderSeparator = (text: string) => <span data-part="separator">{text}</span>
