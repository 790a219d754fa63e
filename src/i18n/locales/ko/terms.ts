import type { TermDefinition } from '../../formatTypes.js'

export const blockchainAgnosticism: TermDefinition = {
  name: '블록체인 비종속성',
  meaning: '체인 중립성의 다른 이름. 여러 블록체인을 어느 하나도 우대하지 않고 제공하는 것.',
  source: 'The Ankr Approach',
}
export const chainNeutral: TermDefinition = {
  name: '체인 중립',
  meaning: '여러 블록체인을 어느 하나도 우대하지 않고 제공하는 것.',
  note: '품질이나 위험이 같다는 뜻은 아닙니다.',
  source: 'The Ankr Approach',
}
export const multiChain: TermDefinition = {
  name: '멀티체인',
  meaning:
    '여러 블록체인을 지원하는 것. 그것만으로 서로 연결되지는 않으며, 그 사이에서 자산이나 메시지를 옮기려면 브릿지가 필요합니다.',
  source: 'ethereum.org',
}
export const node: TermDefinition = {
  name: '노드',
  meaning: '블록체인 소프트웨어를 실행하며 그 네트워크에 연결된 컴퓨터.',
  source: 'ethereum.org',
}
export const fullNode: TermDefinition = {
  name: '풀 노드',
  meaning: '블록을 하나씩 직접 검사하고 최근 데이터를 보관하는 노드. 오래된 데이터는 삭제할 수 있습니다.',
  source: 'ethereum.org',
}
export const validator: TermDefinition = {
  name: '검증자',
  meaning: '토큰을 스테이킹하여 블록을 제안하고 블록에 투표하는 참여자.',
  note: '요청에 응답하는 노드와는 다릅니다.',
  source: 'ethereum.org',
}
export const proofOfStake: TermDefinition = {
  name: '지분 증명',
  meaning: '네트워크가 블록에 합의하는 방식. 검증자는 토큰을 예치하며, 규칙을 어기면 이를 잃을 수 있습니다.',
  source: 'ethereum.org',
}
export const rpc: TermDefinition = {
  name: 'RPC',
  meaning: '원격 프로시저 호출. 한 컴퓨터가 네트워크를 통해 다른 컴퓨터에 데이터나 작업을 요청하는 방법.',
  source: 'ethereum.org',
}
export const tokenStandard: TermDefinition = {
  name: '토큰 표준',
  meaning: '토큰 컨트랙트들이 공통으로 제공하는 함수의 집합.',
  note: '토큰의 가치나 발행자에 대해서는 알려 주지 않습니다.',
  source: 'EIP-20',
}
export const erc20: TermDefinition = {
  name: 'ERC-20',
  meaning: 'Ethereum에서 상호 교환 가능한 토큰의 표준 인터페이스. 잔액, 전송, 승인을 다룹니다.',
  source: 'ethereum.org',
}
export const bep20: TermDefinition = {
  name: 'BEP-20',
  meaning: 'ERC-20을 기반으로 한 BNB Smart Chain의 토큰 표준.',
  source: 'BEP-20 명세',
}
export const nft: TermDefinition = {
  name: 'NFT',
  meaning: '대체 불가능한 토큰. 컨트랙트와 ID로 식별되는 고유한 토큰.',
  note: '부여되는 권리는 해당 조건에 따라 다릅니다.',
  source: 'ERC-721',
}
export const stablecoin: TermDefinition = {
  name: '스테이블코인',
  meaning: '미국 달러 같은 기준에 대해 안정된 가치를 유지하도록 설계된 암호자산.',
  note: '유지하지 못할 수도 있습니다.',
  source: 'NIST',
}
export const usdt: TermDefinition = {
  name: 'USDT',
  meaning: '미국 달러를 따르도록 설계된 Tether의 토큰. 여러 블록체인에 있습니다.',
  note: '브릿지 버전도 같은 티커를 사용합니다.',
  source: 'Tether',
}
export const interoperability: TermDefinition = {
  name: '상호운용성',
  meaning: '서로 다른 블록체인의 시스템이 자산이나 메시지를 주고받을 수 있는 능력.',
  source: 'ethereum.org',
}
export const bridge: TermDefinition = {
  name: '브릿지',
  meaning: '블록체인 사이에서 자산이나 메시지를 옮기는 서비스. 이용에는 위험이 따릅니다.',
  source: 'ethereum.org',
}
export const dapp: TermDefinition = {
  name: 'dApp',
  meaning:
    '탈중앙화 앱. 핵심 로직이 스마트 컨트랙트에서 실행됩니다. 인터페이스는 단일 주체가 운영할 수도 있습니다.',
  source: 'ethereum.org',
}
export const smartContract: TermDefinition = {
  name: '스마트 컨트랙트',
  meaning: '블록체인에 저장되어 작성된 대로 그 위에서 실행되는 프로그램.',
  note: '반드시 법적 계약인 것은 아닙니다.',
  source: 'ethereum.org',
}
export const dccn: TermDefinition = {
  name: 'DCCN',
  meaning:
    '분산 클라우드 컴퓨팅 네트워크. Ankr의 첫 백서에 담긴 오픈 소스 클라우드. 이후 Ankr의 초점은 바뀌었습니다.',
  source: 'The Ankr Approach',
}
export const cloudComputing: TermDefinition = {
  name: '클라우드 컴퓨팅',
  meaning: '네트워크를 통해 이용하며 필요할 때 제공되는 공유 컴퓨팅 자원.',
  source: 'NIST SP 800-145',
}
export const publicCloud: TermDefinition = {
  name: '퍼블릭 클라우드',
  meaning: '일반 대중이 이용할 수 있는 클라우드 인프라.',
  source: 'NIST SP 800-145',
}
export const dataCenter: TermDefinition = {
  name: '데이터 센터',
  meaning: '컴퓨터를 수용하고 필요한 전력, 냉각, 보안을 갖춘 건물 또는 건물군.',
  source: 'ISO/IEC 22237-1',
}
export const decentralization: TermDefinition = {
  name: '탈중앙화',
  meaning: '시스템의 통제권이 독립된 여러 주체에 나뉘어 있는 것. 정도의 문제이며, 부분마다 다를 수 있습니다.',
  source: 'Srinivasan & Lee, 2017',
}
export const nakamotoCoefficient: TermDefinition = {
  name: '나카모토 계수',
  meaning: '시스템의 한 부분에서 정해진 비율을 넘는 통제권을 함께 갖는 데 필요한 최소 주체 수.',
  source: 'Srinivasan & Lee, 2017',
}
export const dao: TermDefinition = {
  name: 'DAO',
  meaning: '탈중앙화 자율 조직. 블록체인에 기록된 규칙에 따라 구성원의 투표로 운영됩니다.',
  source: 'ethereum.org',
}
export const governanceToken: TermDefinition = {
  name: '거버넌스 토큰',
  meaning: '보유자에게 투표권을 주는 토큰.',
  note: '투표권이 소수에게 집중될 수 있습니다.',
  source: 'ethereum.org',
}
export const web1: TermDefinition = {
  name: 'Web 1.0',
  meaning: '주로 읽는 페이지로 이루어진 초기 웹의 비공식 명칭.',
  source: 'ethereum.org',
}
export const web2: TermDefinition = {
  name: 'Web 2.0',
  meaning: '플랫폼 중심 웹의 비공식 명칭. 사람들은 읽고 게시하며, 서비스는 기업이 운영합니다.',
  source: 'ethereum.org',
}
export const web3: TermDefinition = {
  name: 'Web 3.0',
  meaning: '사람들이 읽고 쓰고 소유할 수 있는 웹의 비공식 명칭.',
  note: 'W3C의 시맨틱 웹을 뜻하기도 했습니다.',
  source: 'ethereum.org',
}
export const trustless: TermDefinition = {
  name: '신뢰 불필요',
  meaning: '당사자들이 제3자를 신뢰하지 않고도 거래할 수 있음.',
  note: '그래도 코드, 암호 기술, 정직한 다수에 의존합니다.',
  source: 'ethereum.org',
}
export const permissionless: TermDefinition = {
  name: '허가 불필요',
  meaning: '누구나 승인 없이 이용하거나 참여할 수 있음.',
  note: '비용과 법률은 그대로 적용됩니다.',
  source: 'ethereum.org',
}
export const peerToPeerValueTransfer: TermDefinition = {
  name: '참여자 간(P2P) 가치 이전',
  meaning: '금융 기관을 거치지 않고 상대방에게 자산을 직접 보내는 것. 이전은 네트워크에 기록됩니다.',
  source: '비트코인 논문',
}
