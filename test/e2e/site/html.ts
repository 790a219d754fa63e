import { createHash } from 'node:crypto'

/** How a policy allows a page's own script and sheet: by their address, a nonce, or a hash of the inline content. */
export type Allowed = 'address' | 'nonce' | 'hash'

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

export const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

export interface Assets {
  readonly scripts: readonly string[]
  readonly sheet: { readonly address: string; readonly text: string }
}

/** The elements that load a page's scripts and its sheet, and the hashes of those that are inline. */
export const loading = ({ scripts, sheet }: Assets, allowed: Allowed, nonce: string) => {
  if (allowed === 'hash') {
    const loader = `for (const src of ${JSON.stringify(scripts)})
      document.body.append(Object.assign(document.createElement('script'), { type: 'module', src }))`
    return {
      head: `<style>${sheet.text}</style>`,
      foot: `<script>${loader}</script>`,
      hashes: { script: hashOf(loader), style: hashOf(sheet.text) },
    }
  }
  const mark = allowed === 'nonce' ? ` nonce="${nonce}"` : ''
  return {
    head: `<link rel="stylesheet" href="${sheet.address}"${mark}>`,
    foot: scripts.map((src) => `<script type="module" src="${src}"${mark}></script>`).join(''),
    hashes: { script: '', style: '' },
  }
}
