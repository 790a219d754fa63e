import { execFileSync } from 'node:child_process'

/** Runs a command in a folder. Its complaints go to the screen, its output comes back. */
export const shell = (cwd: string, command: string, ...args: string[]): string =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 26,
  })
