import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Audiences: Messages['Audiences'] = {
  title: 'Ankrは誰のためにつくるのか',
  statements: {
    'infrastructure-for-all': 'Ankrは、個人、開発者、企業にWeb 3.0インフラを提供しています。',
    'mass-adoption':
      'Ankrは、個人、開発者、企業によるWeb 3.0の大規模な採用が、インターネットの次の段階を安全にする鍵になると考えています。',
  },
  groups: {
    individuals: { label: '個人', text: 'アプリを使う人、資産を持つ人、ネットワークに参加する人。' },
    developers: { label: '開発者', text: 'アプリ、プロトコル、スマートコントラクトを構築するチーム。' },
    enterprises: { label: '企業', text: 'ブロックチェーン上でサービスを運営する組織。' },
  },
  note: '三者の説明は当方によるものです。',
}

export default { ...formats, Audiences }
