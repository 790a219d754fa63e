import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const InteropAnswers: Messages['InteropAnswers'] = {
  held: '買い手が持つもの',
  wanted: '売り手が求めるもの',
  asset: '{chain}上の{symbol}',
  bridged: '{symbol}（ブリッジ版）',
  source: '{asset}：{source}',
  pair: '{held}で{wanted}を支払う場合：',
  verdicts: {
    direct: '支払えます。同じネットワーク上の同じトークンです。',
    'same-chain-swap': '直接は支払えません。ネットワークは同じですが、トークンが異なります。',
    'cross-chain': '直接は支払えません。トークンが別々のネットワーク上にあります。',
    'same-name': '直接は支払えません。同名ですが、ネットワークが異なります。',
    unknown: '情報が足りないため、判断できません。',
  },
  short: {
    direct: '支払える',
    'same-chain-swap': '直接は不可：別のトークン',
    'cross-chain': '直接は不可：別のネットワーク',
    unknown: '判断できない',
  },
  comparison: '二つのトークンの比較',
  relations: {
    name: { same: '名前が同じ', similar: '名前が似ている', different: '名前が異なる' },
    standard: {
      same: '規格が同じ',
      similar: '規格がほぼ同じ',
      different: '規格が異なる',
    },
    network: { same: 'ネットワークが同じ', different: 'ネットワークが異なる' },
    contract: { same: 'コントラクトが同じ', different: 'コントラクトが異なる' },
    issuer: { same: '発行者またはブリッジが同じ', different: '発行者またはブリッジが異なる' },
    decimals: { same: '小数の桁数が同じ', different: '小数の桁数が異なる' },
  },
  blocking: '{relation}：これが障害',
  why: '理由',
  reasons: {
    INVALID_ID: '「{value}」は有効な資産IDではありません。',
    INVALID_AMOUNT: '数量は、トークンの最小単位での整数でなければなりません。',
    TOKEN_ID_MISSING: 'このIDでは、コレクションのどのトークンを指すのかが分かりません。',
    SAME_ASSET: '買い手は、売り手が求めるものをそのまま持っています。',
    BALANCE_UNKNOWN: '買い手の残高が価格に足りるか確認してください。',
    BALANCE_TOO_LOW: '買い手の残高が足りません。',
    DIFFERENT_CONTRACT: 'どちらも{wanted}上にありますが、異なるトークンです。',
    DIFFERENT_TOKEN_ID: '同じコレクションの異なるトークンです。',
    DIFFERENT_KIND: '資産の種類が異なります。',
    DIFFERENT_CHAIN:
      '買い手のトークンは{held}上にあり、売り手は{wanted}上のトークンを求めています。一方のネットワークでの支払いで、もう一方のトークンを動かすことはできません。',
    DIFFERENT_ACCOUNT_SYSTEM: '二つのネットワークでは、アカウントの種類が異なります。',
    SYMBOL_ONLY_MATCH: '名前はどちらも{symbol}ですが、名前が同じだからといって同じトークンにはなりません。',
    ISSUER_DIFFERS:
      '買い手のトークンの発行者またはブリッジ：{held}。売り手のトークンの発行者またはブリッジ：{wanted}。',
    ISSUER_UNKNOWN: 'どちらのトークンについても、発行者を示す出典がありません。',
    DECIMALS_DIFFER:
      '小数の桁数は、買い手のトークンが{held}、売り手のトークンが{wanted}です。そのため、同じ金額でも異なる数値として記録されます。',
    SOURCE_GAS_REQUIRED: '{chain}の手数料は{currency}で支払います。',
    DESTINATION_GAS_REQUIRED: '{chain}の手数料は{currency}で支払います。',
    ALLOWANCE_REQUIRED: '買い手は、マーケットプレイスがトークンを使うことを承認する必要があります。',
    CONTRACT_WALLET:
      'スマートコントラクトウォレットを使う買い手は、{wanted}上で同じアドレスを管理できない場合があります。',
    STANDARD_NOT_CAUSE: '{held}と{wanted}はほぼ同じ規格なので、規格は障害ではありません。',
    ROUTE_UNKNOWN: '経路があるか、費用や時間がどれだけかかるかは分かりません。',
  },
  issuerUnknown: {
    held: '売り手のトークンの発行者またはブリッジ：{known}。買い手のトークンの発行者を示す出典はありません。',
    wanted:
      '買い手のトークンの発行者またはブリッジ：{known}。売り手のトークンの発行者を示す出典はありません。',
  },
  sameStandard: 'どちらのトークンも{held}規格なので、規格は障害ではありません。',
  reported: '{issuer}（{publisher}による）',
  steps: '買い手に必要な手順',
  onChain: '{chain}上で',
  betweenChains: '二つのネットワークの間で',
  gas: '{chain}の手数料を支払うため、{currency}をいくらか用意する',
  gasUnknown: '{chain}の手数料を支払うため、そのネットワーク独自の通貨をいくらか用意する',
  approve: {
    bridge: 'ブリッジがトークンを使うことを承認する（求められた場合）',
    swap: '交換用コントラクトがトークンを使うことを承認する',
    marketplace: 'マーケットプレイスがトークンを使うことを承認する',
  },
  reset: '以前の承認が残っている場合は、先に0に設定します。このトークンではそれが必要です。',
  bridge: 'ブリッジでトークンを{from}から{to}へ移す',
  wait: 'トークンが{chain}に届くまで待つ。ブリッジによっては、買い手がそこで受け取りの手続きをする必要がある。',
  swap: 'トークンを{asset}にスワップする',
  swapIfNeeded: 'ブリッジから別のトークンが届いた場合は、{asset}にスワップする',
  buy: 'NFTを購入する',
  exchange:
    'または、両方のトークンに対応するカストディ型の取引所を使い、預け入れ、必要なら取引し、{asset}を引き出す',
  risk: 'リスク：{risks}。',
  risks: {
    'smart-contract': '使用するスマートコントラクトのバグ',
    counterparty: '運営者の不履行や不正',
    'wrapped-asset': 'ブリッジされたトークンが裏付けを失うこと',
    liquidity: '流動性の不足',
    price: '価格の変動',
    custody: '他者によるトークンの保管',
  },
  noAdvice: '一般的な情報であり、金融に関する助言ではありません。',
  table: 'どのトークンで{asset}を支払えますか？すべて表示',
  pays: '支払えるか',
}

export default { ...formats, InteropAnswers }
