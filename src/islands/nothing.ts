/** In browsers, `#server/*` resolves to this module: the components it names are fetched on demand instead. */
export {}
