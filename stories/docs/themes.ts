const sheets = import.meta.glob<string>('../../src/theme/themes/*.css', {
  eager: true,
  query: '?raw',
  import: 'default',
})

const getName = (file: string) => file.split('/').at(-1)?.replace('.css', '') ?? ''

/** The stylesheet of each theme. */
export const themeStyles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(sheets).map(([file, css]) => [getName(file), css]),
)

/** The themes of the library, the default first. */
export const themes = Object.keys(themeStyles).sort(
  (one, other) => Number(other === 'ankr') - Number(one === 'ankr') || one.localeCompare(other),
)

/** Returns the name of a theme for readers. */
export const getThemeTitle = (theme: string) => theme.charAt(0).toUpperCase() + theme.slice(1)
