/** Whether `withSerializedProps()` is running. A module variable is safe, since rendering to a string is synchronous. */
let isSerializing = false

/** Calls `render`. During the call, islands write their props into the HTML, for pages without React. */
export const withSerializedProps = (render: () => string): string => {
  isSerializing = true
  try {
    return render()
  } finally {
    isSerializing = false
  }
}

/** Returns the props of an island as text. `embed.js` reads them to hydrate islands on pages without React. */
export const serializeProps = (props: object): string | undefined =>
  isSerializing ? JSON.stringify(props) : undefined
