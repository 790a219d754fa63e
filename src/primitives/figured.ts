import type { Facts } from '../content/defineFacts.js'
import type { Fact } from '../content/types.js'
import { given, isText } from './stated.js'

const isWhole = ({ figure }: Fact): boolean =>
  figure === undefined ||
  (Number.isFinite(figure?.value) &&
    figure.value >= 0 &&
    isText(figure.unit) &&
    ['over', 'about', 'exactly'].includes(figure.qualifier))

/** As `given()`, for who shows the figure too. */
export const givenFigure = (id: string, facts: Facts | undefined): Fact | undefined => {
  const fact = given(id, facts)
  return fact && isWhole(fact) ? fact : undefined
}
