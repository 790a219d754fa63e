import { useState } from 'react'
import { type Mode, readDefaults, readTheme, type ThemeValues } from '../../../scripts/tokens/readTokens.js'
import tokensCss from '../../../src/theme/tokens.css?raw'
import { Code, StoryLink } from '../parts.js'
import { getThemeTitle, themeStyles, themes } from '../themes.js'
import { ContrastTable } from './ContrastTable.js'
import { Controls } from './Controls.js'
import { toCss, toDtcg, toShadcn } from './formats.js'
import { Preview } from './Preview.js'

const defaults = readDefaults(tokensCss)
const getValues = (theme: string) => readTheme(defaults, themeStyles[theme] ?? '')

const formats = {
  css: { title: 'CSS', language: 'css', write: toCss },
  light: {
    title: 'Design tokens, light',
    language: 'json',
    write: (values: ThemeValues) => toDtcg(values, 'light'),
  },
  dark: {
    title: 'Design tokens, dark',
    language: 'json',
    write: (values: ThemeValues) => toDtcg(values, 'dark'),
  },
  shadcn: { title: 'shadcn/ui variables', language: 'css', write: toShadcn },
} as const

type Format = keyof typeof formats

/** Buttons for one of several values. */
const Choice = <Value extends string>({
  label,
  values,
  value,
  onValue,
}: {
  label: string
  values: Readonly<Record<Value, string>>
  value: Value
  onValue: (value: Value) => void
}) => (
  <fieldset className="doc-choice">
    <legend>{label}</legend>
    {(Object.entries(values) as [Value, string][]).map(([key, title]) => (
      <button key={key} type="button" aria-pressed={key === value} onClick={() => onValue(key)}>
        {title}
      </button>
    ))}
  </fieldset>
)

const themeTitles = Object.fromEntries(themes.map((theme) => [theme, getThemeTitle(theme)]))
const formatTitles = Object.fromEntries(
  Object.entries(formats).map(([format, { title }]) => [format, title]),
) as Record<Format, string>

/** Edits the tokens of a theme, shows components and contrast, and gives the values as code. */
export const ThemeEditor = () => {
  const [theme, setTheme] = useState('ankr')
  const [values, setValues] = useState(() => getValues('ankr'))
  const [format, setFormat] = useState<Format>('css')

  const start = (name: string) => {
    setTheme(name)
    setValues(getValues(name))
  }
  const setColor = (name: string, mode: Mode, color: string) =>
    setValues(({ colors, others }) => {
      const pair = colors[name] ?? { light: color, dark: color }
      return { others, colors: { ...colors, [name]: { ...pair, [mode]: color } } }
    })
  const setOther = (name: string, value: string) =>
    setValues(({ colors, others }) => ({ colors, others: { ...others, [name]: value } }))

  const { language, write } = formats[format]
  return (
    <>
      <Choice label="Start from a theme" values={themeTitles} value={theme} onValue={start} />
      <p className="doc-status">
        <StoryLink to={`docs/builder--docs&theme=${theme}`}>
          See the components in the theme {themeTitles[theme]}, and copy their code
        </StoryLink>
      </p>
      <Preview values={values} />
      <h2>Contrast</h2>
      <ContrastTable values={values} />
      <h2>Tokens</h2>
      <Controls values={values} onColor={setColor} onOther={setOther} />
      <h2>Copy</h2>
      <Choice label="Format" values={formatTitles} value={format} onValue={setFormat} />
      <Code language={language} code={write(values)} />
    </>
  )
}
