import { renderSeparator } from '../../ui/renderSeparator.js'

export interface AbilitiesProps {
  /** The words for read, write and own, in this order. */
  words: Readonly<Record<string, string>>
  /** The number of lit bars. */
  count: number
  /** The separator between two words, for pages without the stylesheet. */
  separator: string
}

/**
 * A bar for each ability. Only a lit bar has its word: forced colors and text extraction would show a hidden word, which would
 * claim the ability. Renders a `<span>` element.
 */
export const Abilities = ({ words, count, separator }: AbilitiesProps) => (
  <span data-part="abilities">
    {Object.entries(words).map(([id, word], index) =>
      index < count ? (
        <span key={id} data-part="ability" data-lit="">
          {index > 0 && renderSeparator(separator)}
          {word}
        </span>
      ) : (
        <span key={id} data-part="ability" aria-hidden="true" />
      ),
    )}
  </span>
)
