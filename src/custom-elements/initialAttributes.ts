/** The key of the attributes of an element as a server wrote them, where they have changed since. Shared by copies. */
export const INITIAL_ATTRIBUTES = Symbol.for('ankr-approach.attributes')

/** An element whose attributes changed before it was defined. */
export type ChangedElement = Element & { [INITIAL_ATTRIBUTES]?: Map<string, string | null> }
