const formatValue = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'function') return 'a function'
  if (Array.isArray(value)) return `an array of ${value.length}`
  return typeof value === 'object' && value ? 'an object' : String(value)
}

/** Creates the error for an invalid value. It names the component or function, the prop, the value and the accepted values. */
export const invalidValueError = (where: string, name: string, value: unknown, accepted: string): TypeError =>
  new TypeError(`[ankr-approach] ${where}: ${name} is ${formatValue(value)}. Accepted: ${accepted}.`)
