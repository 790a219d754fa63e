/** Whether a value of one is not that of the other. */
export const differ = (one: object, other: object): boolean =>
  Object.entries(one).some(([key, value]) => value !== Reflect.get(other, key))
