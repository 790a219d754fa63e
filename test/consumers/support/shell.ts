import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const windows = process.platform === 'win32'

/** A partner's shell, without the environment variables of this repository's scripts and test runner. */
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

const execute = async (cwd: string, command: string, args: string[]) => {
  try {
    return await promisify(execFile)(command, args, {
      cwd,
      env: environment,
      shell: windows,
      maxBuffer: 2 ** 26,
    })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${command} ${args.join(' ')} failed in ${cwd}\n${stdout}${stderr}`, { cause: error })
  }
}

/** Runs a command and returns its standard output. Throws what it printed when it fails. */
export const shell = async (cwd: string, command: string, ...args: string[]): Promise<string> =>
  (await execute(cwd, command, args)).stdout

/** Runs a command and returns both of its outputs, errors last. Throws what it printed when it fails. */
export const shellOutput = async (cwd: string, command: string, ...args: string[]): Promise<string> => {
  const { stdout, stderr } = await execute(cwd, command, args)
  return `${stdout}${stderr}`
}
