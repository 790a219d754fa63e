/** A chain, as a partner lists it. */
export interface Chain<Mark = unknown> {
  /** Its CAIP-2 id, such as `eip155:1`. */
  readonly id: string
  /** Its own name, as its community writes it. */
  readonly name: string
  /** What stands for it beside its name. No part in the order. */
  readonly logo?: Mark
}
