/** A chain of a list. */
export interface Chain<Mark = unknown> {
  /** The CAIP-2 id, such as `eip155:1`. */
  readonly id: string
  /** The name, as the chain's community writes it. */
  readonly name: string
  /** The logo beside the name. It has no effect on the order. */
  readonly logo?: Mark
}
