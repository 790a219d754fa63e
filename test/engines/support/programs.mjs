import { existsSync, readdirSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/** Debian's MiniBrowser is below the folder of the architecture, Fedora's below `libexec`. */
const libraryFolders = existsSync('/usr/lib')
  ? ['/usr/libexec', ...readdirSync('/usr/lib').map((name) => join('/usr/lib', name))]
  : []

/** Programs of the tests in Firefox and WebKitGTK: the executable, the variable that overrides it, Debian's package. */
const programs = {
  firefox: {
    name: 'Firefox',
    env: 'FIREFOX_PATH',
    debian: 'firefox-esr',
    files: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  webkitDriver: {
    name: 'WebKitWebDriver',
    env: 'WEBKIT_DRIVER_PATH',
    debian: 'webkit2gtk-driver',
    files: ['WebKitWebDriver'],
  },
  webkit: {
    name: "WebKitGTK's MiniBrowser",
    env: 'WEBKIT_PATH',
    debian: 'webkit2gtk-driver',
    files: libraryFolders.flatMap((folder) =>
      ['4.1', '4.0', '6.0'].map((version) => join(folder, `webkit2gtk-${version}`, 'MiniBrowser')),
    ),
  },
  xvfb: { name: 'Xvfb', env: 'XVFB_PATH', debian: 'xvfb', files: ['Xvfb'] },
  pdftohtml: { name: 'pdftohtml', env: 'PDFTOHTML_PATH', debian: 'poppler-utils', files: ['pdftohtml'] },
  pdftotext: { name: 'pdftotext', env: 'PDFTOTEXT_PATH', debian: 'poppler-utils', files: ['pdftotext'] },
}

const searchPath = (process.env.PATH ?? '').split(delimiter)

const locate = ({ env, files }) =>
  process.env[env] ||
  files
    .flatMap((file) => (isAbsolute(file) ? file : searchPath.map((folder) => join(folder, file))))
    .find((path) => existsSync(path))

/** The programs that `scripts/setup.mjs --engines` has to install. */
export const findMissingEngines = () => Object.values(programs).filter((program) => !locate(program))

/** The executable of a program. Throws when it is not installed. */
export const findProgram = (id) => {
  const found = locate(programs[id])
  if (found) return found
  const { name, env, debian } = programs[id]
  throw new Error(
    `No ${name} found. Run "node scripts/setup.mjs --engines", install ${debian}, or set ${env}.`,
  )
}
