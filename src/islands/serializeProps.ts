/** Whether HTML is rendered for a page without React. Rendering to a string is synchronous: see `withSerializedProps()`. */
let isSerializing = false

/** While `render` runs, islands write their props into the HTML. */
export const withSerializedProps = (render: () => string): string => {
  isSerializing = true
  try {
    return render()
  } finally {
    isSerializing = false
  }
}

/** The props of an island as text, for `embed.js`, which hydrates islands on pages without React. */
export const serializeProps = (props: object): string | undefined =>
  isSerializing ? JSON.stringify(props) : undefined
