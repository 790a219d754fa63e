/**
 * Returns the React elements of the last call again if all props are equal. A server renders the same page for each visitor,
 * and creating the elements is a third of its work. An object may have changed inside, except for a locale, so it is never
 * equal. Only for components without hooks. In development, every call renders.
 */
export const reuseOutput = <Props extends object, Output>(
  component: (props: Props) => Output,
): ((props: Props) => Output) => {
  let last: Props | undefined
  let output: Output
  return (props) => {
    if (process.env.NODE_ENV !== 'production') return component(props)
    const isSame = (name: string) => {
      const value = props[name as keyof Props]
      return value === last?.[name as keyof Props] && (Object(value) !== value || name === 'locale')
    }
    if (!last || !Object.keys({ ...props, ...last }).every(isSame)) {
      output = component(props)
      last = props
    }
    return output
  }
}
