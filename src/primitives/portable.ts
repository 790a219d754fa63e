/** Whether HTML is being written for a page that has no React. Rendering to a string is synchronous: see `writing`. */
let isOn = false

/** Has what is rendered meanwhile say what its places were given. */
export const writing = (render: () => string): string => {
  isOn = true
  try {
    return render()
  } finally {
    isOn = false
  }
}

/** What a place was given, for the script that brings it to life without React. */
export const portable = (given: object) => isOn && { 'data-ankr-given': JSON.stringify(given) }
