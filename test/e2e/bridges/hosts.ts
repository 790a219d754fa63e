import { readFileSync } from 'node:fs'
import type { HostPage } from '../field-reports/openPage.js'

type Mode = 'light' | 'dark'

interface Host {
  /** The stylesheet of the host: of its package in `hosts/sheets`, or the variables that it printed on a day. */
  readonly sheet: string
  /** How a page of the host is set to light or dark. */
  readonly html: Readonly<Record<Mode, string>>
  readonly options?: (mode: Mode) => HostPage['options']
}

const byClass = { light: 'class="light"', dark: 'class="dark"' }

const HOSTS: Readonly<Record<string, Host>> = {
  bootstrap: {
    sheet: 'hosts/sheets/bootstrap-5.css',
    html: { light: 'data-bs-theme="light"', dark: 'data-bs-theme="dark"' },
  },
  infima: {
    sheet: 'hosts/sheets/infima.css',
    html: { light: 'data-theme="light"', dark: 'data-theme="dark"' },
  },
  mui: { sheet: 'bridges/fixtures/mui.css', html: byClass },
  shadcn: { sheet: 'bridges/fixtures/shadcn.css', html: byClass },
  tailwind: {
    sheet: 'bridges/fixtures/tailwind.css',
    html: { light: 'style="color-scheme: light dark"', dark: 'style="color-scheme: light dark"' },
    options: (colorScheme) => ({ colorScheme }),
  },
  wordpress: { sheet: 'bridges/fixtures/wordpress.css', html: { light: '', dark: 'class="pitch"' } },
}

export const hostCases = Object.keys(HOSTS).flatMap((host) =>
  (['light', 'dark'] as const).map((mode) => ({ host, mode })),
)

/** Returns the stylesheet of a host, and the options of a page of it in a mode. */
export const describeHost = (host: string, mode: Mode) => {
  const { sheet, html, options } = HOSTS[host] as Host
  return { sheet: readFileSync(`test/e2e/${sheet}`, 'utf8'), html: html[mode], options: options?.(mode) }
}
