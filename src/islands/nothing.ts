/** In browsers, `#server/*` resolves to this empty module, and the components load on demand. */
export {}
