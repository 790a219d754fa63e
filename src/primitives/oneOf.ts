import { invalid } from '../errors.js'

/** In development, a prop that names one of a few values has to name one of them. */
export const oneOf = (component: string, prop: string, value: unknown, accepted: readonly string[]) => {
  if (!accepted.includes(value as string)) {
    throw invalid(component, `the prop \`${prop}\``, value, accepted.map((word) => `"${word}"`).join(', '))
  }
}
