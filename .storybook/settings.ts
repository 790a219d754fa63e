import hosts from './hostPage/hosts.json' with { type: 'json' }

/** A setting of the toolbar. The first value is the default. */
export interface Setting {
  /** The name of the global. */
  readonly id: string
  readonly label: string
  /** The path of an icon of 14 by 14 px, drawn as lines. */
  readonly icon: string
  readonly values: Readonly<Record<string, string>>
  /** Whether it applies to the page of one story, not to a docs page. */
  readonly storyOnly?: true
}

/** The host stylesheets of the tests, by file name. */
const hostTitles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(hosts).map(([name, { title }]) => [name, title]),
)

/** The preview adds all languages: the bundler of Storybook's manager has no `import.meta.glob`. */
export const localeSetting = {
  id: 'locale',
  label: 'Language',
  icon: 'M7 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM1.5 7h11M7 1.5c-3 3-3 8 0 11 3-3 3-8 0-11',
  values: { en: 'English', pseudo: 'Pseudo, 40% longer', 'pseudo-rtl': 'Pseudo, right to left' },
} as const satisfies Setting

/** Settings of the host page around a story. A value with a unit stays a string in the URL. `480` would become a number. */
export const settings = [
  {
    id: 'theme',
    label: 'Theme',
    icon: 'M7 1.5C4 5 3 6.5 3 8.5a4 4 0 0 0 8 0C11 6.5 10 5 7 1.5zM7 10.5a2 2 0 0 1-2-2',
    values: { ankr: 'Ankr', ink: 'Ink', tide: 'Tide', iris: 'Iris', clay: 'Clay' },
  },
  {
    id: 'mode',
    label: 'Mode',
    icon: 'M7 1.5a5.5 5.5 0 1 0 0 11zm0 0a5.5 5.5 0 0 1 0 11M8.5 4.5v5M10 5v4',
    values: { system: 'System', light: 'Light', dark: 'Dark' },
  },
  {
    id: 'surface',
    label: 'Surface',
    icon: 'M4.5 1.5h8v8h-8zM4.5 4.5h-3v8h8v-3',
    values: { story: 'As in the story', plain: 'Plain', card: 'Card', tinted: 'Tinted' },
  },
  {
    id: 'direction',
    label: 'Direction',
    icon: 'M1.5 4.5h11m-3-3 3 3-3 3M12.5 10.5h-11m3-2.5-3 2.5 3 2.5',
    values: { ltr: 'Left to right', rtl: 'Right to left' },
  },
  localeSetting,
  {
    id: 'width',
    label: 'Width',
    icon: 'M1.5 2.5v9M12.5 2.5v9M3.5 7h7m-5-2-2 2 2 2m3-4 2 2-2 2',
    values: {
      full: 'Full width',
      '320px': '320 px',
      '480px': '480 px',
      '640px': '640 px',
      '960px': '960 px',
    },
  },
  {
    id: 'host',
    label: 'Host stylesheet',
    icon: 'M1.5 2.5h11v9h-11zM1.5 5h11M3 3.75h.01M7 7.25h3.5M7 9.25h2.5M3.5 7.25h1.5v2H3.5z',
    values: { none: 'None', ...hostTitles },
    storyOnly: true,
  },
  {
    id: 'format',
    label: 'Format',
    icon: 'M4.5 4 1.5 7l3 3M9.5 4l3 3-3 3M8 2.5l-2 9',
    values: { react: 'React', html: 'Static HTML', element: 'Custom element' },
    storyOnly: true,
  },
] as const satisfies readonly Setting[]

export const getDefault = ({ values }: Setting) => Object.keys(values)[0] as string

/** The globals with their default values, for `initialGlobals`. */
export const defaultGlobals = Object.fromEntries(
  settings.map((setting: Setting) => [setting.id, getDefault(setting)]),
)
