import type { TermDefinition } from '../../formatTypes.js'

export const blockchainAgnosticism: TermDefinition = {
  name: 'ブロックチェーン非依存',
  meaning: 'チェーン中立性の別名。複数のブロックチェーンを、どれも優遇せずに提供すること。',
  source: 'The Ankr Approach',
}
export const chainNeutral: TermDefinition = {
  name: 'チェーン中立',
  meaning: '複数のブロックチェーンを、どれも優遇せずに提供すること。',
  note: '品質やリスクが同等という意味ではありません。',
  source: 'The Ankr Approach',
}
export const multiChain: TermDefinition = {
  name: 'マルチチェーン',
  meaning:
    '複数のブロックチェーンに対応すること。それだけではチェーン同士はつながらず、資産やメッセージの移動にはブリッジが必要です。',
  source: 'ethereum.org',
}
export const node: TermDefinition = {
  name: 'ノード',
  meaning: 'ブロックチェーンのソフトウェアを動かし、そのネットワークに接続しているコンピューター。',
  source: 'ethereum.org',
}
export const fullNode: TermDefinition = {
  name: 'フルノード',
  meaning: 'ブロックを一つずつ自ら検証し、最近のデータを保持するノード。古いデータは削除することがあります。',
  source: 'ethereum.org',
}
export const validator: TermDefinition = {
  name: 'バリデータ',
  meaning: 'トークンをステークして、ブロックを提案し、ブロックに投票する参加者。',
  note: 'リクエストに応答するノードとは異なります。',
  source: 'ethereum.org',
}
export const proofOfStake: TermDefinition = {
  name: 'プルーフ・オブ・ステーク',
  meaning:
    'ネットワークがブロックについて合意する方法。バリデータはトークンを預け、ルールに違反すると失うことがあります。',
  source: 'ethereum.org',
}
export const rpc: TermDefinition = {
  name: 'RPC',
  meaning:
    'リモートプロシージャコール。コンピューターが、ネットワーク経由で別のコンピューターにデータや処理を求める方法。',
  source: 'ethereum.org',
}
export const tokenStandard: TermDefinition = {
  name: 'トークン規格',
  meaning: 'トークンのコントラクトが備える共通の関数のまとまり。',
  note: 'トークンの価値や発行者については何も示しません。',
  source: 'EIP-20',
}
export const erc20: TermDefinition = {
  name: 'ERC-20',
  meaning: 'Ethereum上の代替可能なトークンの標準インターフェース。残高、送付、承認を扱います。',
  source: 'ethereum.org',
}
export const bep20: TermDefinition = {
  name: 'BEP-20',
  meaning: 'BNB Smart Chainのトークン規格。ERC-20がベースです。',
  source: 'BEP-20仕様書',
}
export const nft: TermDefinition = {
  name: 'NFT',
  meaning: '非代替性トークン。コントラクトとIDで識別される、唯一のトークン。',
  note: '得られる権利は条件によって異なります。',
  source: 'ERC-721',
}
export const stablecoin: TermDefinition = {
  name: 'ステーブルコイン',
  meaning: '米ドルなどの基準に対して安定した価値を保つように設計された暗号資産。',
  note: '保てないこともあります。',
  source: 'NIST',
}
export const usdt: TermDefinition = {
  name: 'USDT',
  meaning: '米ドルに連動するよう設計されたTetherのトークン。複数のブロックチェーンに存在します。',
  note: 'ブリッジ版も同じティッカーを使います。',
  source: 'Tether',
}
export const interoperability: TermDefinition = {
  name: '相互運用性',
  meaning: '異なるブロックチェーン上のシステムが、資産やメッセージをやり取りできること。',
  source: 'ethereum.org',
}
export const bridge: TermDefinition = {
  name: 'ブリッジ',
  meaning: 'ブロックチェーン間で資産やメッセージを移すサービス。利用にはリスクが伴います。',
  source: 'ethereum.org',
}
export const dapp: TermDefinition = {
  name: 'dApp',
  meaning:
    '分散型アプリ。中核のロジックはスマートコントラクトで動きます。インターフェースは単一の主体が運営している場合もあります。',
  source: 'ethereum.org',
}
export const smartContract: TermDefinition = {
  name: 'スマートコントラクト',
  meaning: 'ブロックチェーンに保存され、書かれたとおりにそこで実行されるプログラム。',
  note: '法律上の契約とは限りません。',
  source: 'ethereum.org',
}
export const dccn: TermDefinition = {
  name: 'DCCN',
  meaning:
    '分散クラウドコンピューティングネットワーク。Ankrの最初のホワイトペーパーで示されたオープンソースのクラウド。その後、Ankrの重点は変わりました。',
  source: 'The Ankr Approach',
}
export const cloudComputing: TermDefinition = {
  name: 'クラウドコンピューティング',
  meaning: 'ネットワーク経由で利用し、必要に応じて提供される、共有の計算資源。',
  source: 'NIST SP 800-145',
}
export const publicCloud: TermDefinition = {
  name: 'パブリッククラウド',
  meaning: '一般の人々が利用できるクラウド基盤。',
  source: 'NIST SP 800-145',
}
export const dataCenter: TermDefinition = {
  name: 'データセンター',
  meaning: 'コンピューターを収容し、必要な電力、冷却、セキュリティを備えた建物または建物群。',
  source: 'ISO/IEC 22237-1',
}
export const decentralization: TermDefinition = {
  name: '分散化',
  meaning:
    'システムの支配が独立した複数の主体に分かれていること。程度の問題であり、部分ごとに異なることがあります。',
  source: 'Srinivasan & Lee, 2017',
}
export const nakamotoCoefficient: TermDefinition = {
  name: 'ナカモト係数',
  meaning: 'システムのある部分について、合わせて所定の割合を超える支配力を持つ主体の最少数。',
  source: 'Srinivasan & Lee, 2017',
}
export const dao: TermDefinition = {
  name: 'DAO',
  meaning: '分散型自律組織。ブロックチェーンに記録されたルールのもと、メンバーの投票で運営されます。',
  source: 'ethereum.org',
}
export const governanceToken: TermDefinition = {
  name: 'ガバナンストークン',
  meaning: '保有者に投票権を与えるトークン。',
  note: '投票権が少数に集中することがあります。',
  source: 'ethereum.org',
}
export const web1: TermDefinition = {
  name: 'Web 1.0',
  meaning: '主に読むためのページだった、初期のウェブの非公式な呼び名。',
  source: 'ethereum.org',
}
export const web2: TermDefinition = {
  name: 'Web 2.0',
  meaning: 'プラットフォーム中心のウェブの非公式な呼び名。人々が読み、発信し、企業がサービスを運営します。',
  source: 'ethereum.org',
}
export const web3: TermDefinition = {
  name: 'Web 3.0',
  meaning: '人々が読み、書き、所有できるウェブの非公式な呼び名。',
  note: 'W3Cのセマンティックウェブを指したこともあります。',
  source: 'ethereum.org',
}
export const trustless: TermDefinition = {
  name: 'トラストレス',
  meaning: '第三者を信頼しなくても、当事者同士で取引できること。',
  note: 'それでも、コード、暗号技術、誠実な多数派に頼ります。',
  source: 'ethereum.org',
}
export const permissionless: TermDefinition = {
  name: 'パーミッションレス',
  meaning: '承認を得なくても、誰でも利用や参加ができること。',
  note: '費用はかかり、法律も適用されます。',
  source: 'ethereum.org',
}
export const peerToPeerValueTransfer: TermDefinition = {
  name: 'ピアツーピアの価値移転',
  meaning: '金融機関を介さず、資産を相手に直接送ること。移転はネットワークに記録されます。',
  source: 'ビットコイン論文',
}
