/** The key for the server-rendered values of attributes that have changed since. All copies of this library share it. */
export const INITIAL_ATTRIBUTES = Symbol.for('ankr-approach.attributes')

/** An element whose attributes changed before it was defined. */
export type ChangedElement = Element & { [INITIAL_ATTRIBUTES]?: Map<string, string | null> }
