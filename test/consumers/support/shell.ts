import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const windows = process.platform === 'win32'

/** A partner's shell: without what our own scripts and test runner have put into the environment. */
export const environment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^(npm_(?!config_(registry|cache)$)|VITEST|VITE_|NODE_ENV$|NODE_OPTIONS$|DEV$|PROD$|TEST$|MODE$|SSR$|BASE_URL$)/.test(
          name,
        ),
    ),
  ),
  // No app calls home.
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_UPDATE_NOTIFIER: '1',
}

/** Runs a command; throws what it printed when it fails. */
export const shell = async (cwd: string, command: string, ...args: string[]): Promise<string> => {
  try {
    const { stdout } = await promisify(execFile)(command, args, {
      cwd,
      env: environment,
      shell: windows,
      maxBuffer: 2 ** 26,
    })
    return stdout
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${command} ${args.join(' ')} failed in ${cwd}\n${stdout}${stderr}`, { cause: error })
  }
}
