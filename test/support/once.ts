/** What is made when it is first asked for, and then is the same: in a test, so that a complaint while it is made fails that. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
