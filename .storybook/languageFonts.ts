/** The fonts of the languages that Inter has no letters for. `preview.css` selects them by language. */
const fonts: Readonly<Record<string, () => Promise<unknown>>> = {
  ar: () => import('@fontsource-variable/noto-sans-arabic'),
  hi: () => import('@fontsource-variable/noto-sans-devanagari'),
  ja: () => import('@fontsource-variable/noto-sans-jp'),
  ko: () => import('@fontsource-variable/noto-sans-kr'),
  'zh-Hans': () => import('@fontsource-variable/noto-sans-sc'),
}

/** Loads the fonts of languages. Inter needs no loading. */
export const loadFonts = async (codes: readonly string[]): Promise<void> => {
  await Promise.all(codes.map((code) => fonts[code]?.()))
}
