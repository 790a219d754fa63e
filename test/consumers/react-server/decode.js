/** React's loader wants text where Node gives bytes. */
export const load = async (url, context, next) => {
  const loaded = await next(url, context)
  return loaded.format === 'module' ? { ...loaded, source: `${Buffer.from(loaded.source)}` } : loaded
}
