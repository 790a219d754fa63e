// For pages that a server renders with React: what it has written is kept as it is, and the code that wrote it is fetched
// only where no server has, or where it is to show something else. The package's `imports` name a file for browsers.
export * from '#kept'
