/**
 * Tags that have another tag in this library, in lower case. Without a script, Chinese is Simplified, except in regions that
 * write Traditional. A Portuguese reader gets Brazilian Portuguese, which is closer than English.
 */
const ALIASES: Readonly<Record<string, string>> = {
  'zh-tw': 'zh-hant',
  'zh-hk': 'zh-hant',
  'zh-mo': 'zh-hant',
  zh: 'zh-hans',
  pt: 'pt-br',
}

/** A variant of four characters starts with a digit, such as `de-1996`. */
const isScript = (subtag = '') => /^[a-z]{4}$/.test(subtag)

/**
 * Returns the value for a language tag: the lookup of BCP 47 (RFC 4647, section 3.4) with the aliases above. It shortens the
 * tag from the end, but never drops a script: `hi-Latn` is not `hi`, and `zh-Hant` is not `zh`.
 * @param values by tag in lower case.
 */
export const matchLocale = <Value>(tag: string, values: ReadonlyMap<string, Value>): Value | undefined => {
  const subtags = tag.toLowerCase().split('-')
  while (subtags.length) {
    const candidate = subtags.join('-')
    const alias = ALIASES[candidate]
    const value = values.get(candidate) ?? (alias === undefined ? undefined : values.get(alias))
    if (value || alias?.endsWith('hant') || isScript(subtags.pop())) return value
  }
  return undefined
}
