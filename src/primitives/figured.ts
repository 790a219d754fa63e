import type { Facts } from '../content/defineFacts.js'
import type { Fact } from '../content/types.js'
import { isText } from './stated.js'

const isWhole = (fact: Fact | undefined): boolean => {
  const figure = fact?.figure
  return (
    figure === undefined ||
    (Number.isFinite(figure?.value) &&
      figure.value >= 0 &&
      isText(figure.unit) &&
      ['over', 'about', 'exactly'].includes(figure.qualifier))
  )
}

/** A partner's facts without those whose figure cannot be shown, for what shows figures. */
export const figured = (facts: Facts | undefined): Facts | undefined =>
  facts && (Object.fromEntries(Object.entries(facts).filter(([, fact]) => isWhole(fact))) as Facts)
