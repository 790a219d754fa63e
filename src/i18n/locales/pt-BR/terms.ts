import type { TermDefinition } from '../../formatTypes.js'

export const blockchainAgnosticism: TermDefinition = {
  name: 'Agnosticismo de blockchain',
  meaning: 'Outro nome da neutralidade entre blockchains: oferecer várias blockchains sem favorecer nenhuma.',
  source: 'The Ankr Approach',
}
export const chainNeutral: TermDefinition = {
  name: 'Neutra entre blockchains',
  meaning: 'Que oferece várias blockchains sem favorecer nenhuma.',
  note: 'Não significa que elas sejam iguais em qualidade ou risco.',
  source: 'The Ankr Approach',
}
export const multiChain: TermDefinition = {
  name: 'Multichain',
  meaning:
    'Que funciona com várias blockchains. Isso, por si só, não as conecta: mover ativos ou mensagens entre elas exige uma ponte.',
  source: 'ethereum.org',
}
export const node: TermDefinition = {
  name: 'Nó',
  meaning: 'Um computador que executa o software de uma blockchain e está conectado à rede dela.',
  source: 'ethereum.org',
}
export const fullNode: TermDefinition = {
  name: 'Nó completo',
  meaning:
    'Um nó que verifica por conta própria os blocos, um a um, e guarda os dados recentes. Pode apagar os mais antigos.',
  source: 'ethereum.org',
}
export const validator: TermDefinition = {
  name: 'Validador',
  meaning: 'Um participante que deposita tokens em staking para propor blocos e votar neles.',
  note: 'Não é o mesmo que um nó que responde a solicitações.',
  source: 'ethereum.org',
}
export const proofOfStake: TermDefinition = {
  name: 'Prova de participação',
  meaning:
    'Proof-of-Stake: um modo de uma rede entrar em acordo sobre os blocos. Os validadores bloqueiam tokens e podem perdê-los se violarem as regras.',
  source: 'ethereum.org',
}
export const rpc: TermDefinition = {
  name: 'RPC',
  meaning:
    'Chamada de procedimento remoto: um modo de um computador pedir dados ou uma ação a outro por meio de uma rede.',
  source: 'ethereum.org',
}
export const tokenStandard: TermDefinition = {
  name: 'Padrão de token',
  meaning: 'Um conjunto comum de funções que os contratos de tokens oferecem.',
  note: 'Não diz nada sobre o valor nem sobre o emissor de um token.',
  source: 'EIP-20',
}
export const erc20: TermDefinition = {
  name: 'ERC-20',
  meaning:
    'A interface padrão dos tokens intercambiáveis entre si no Ethereum: saldos, transferências e autorizações.',
  source: 'ethereum.org',
}
export const bep20: TermDefinition = {
  name: 'BEP-20',
  meaning: 'O padrão de token da BNB Smart Chain, baseado no ERC-20.',
  source: 'Especificação BEP-20',
}
export const nft: TermDefinition = {
  name: 'NFT',
  meaning: 'Token não fungível: um token único, identificado pelo contrato e pelo ID.',
  note: 'Os direitos que ele dá dependem dos seus termos.',
  source: 'ERC-721',
}
export const stablecoin: TermDefinition = {
  name: 'Stablecoin',
  meaning:
    'Um criptoativo projetado para manter um valor estável em relação a uma referência, como o dólar americano.',
  note: 'Pode não conseguir.',
  source: 'NIST',
}
export const usdt: TermDefinition = {
  name: 'USDT',
  meaning: 'O token da Tether, criado para acompanhar o dólar americano. Existe em várias blockchains.',
  note: 'Versões transferidas por pontes usam o mesmo símbolo.',
  source: 'Tether',
}
export const interoperability: TermDefinition = {
  name: 'Interoperabilidade',
  meaning: 'A capacidade de sistemas em blockchains diferentes de trocar ativos ou mensagens.',
  source: 'ethereum.org',
}
export const bridge: TermDefinition = {
  name: 'Ponte',
  meaning: 'Um serviço que move ativos ou mensagens entre blockchains. Usá-lo envolve riscos.',
  source: 'ethereum.org',
}
export const dapp: TermDefinition = {
  name: 'dApp',
  meaning:
    'Aplicativo descentralizado: a lógica central roda em contratos inteligentes. A interface ainda pode estar nas mãos de uma única parte.',
  source: 'ethereum.org',
}
export const smartContract: TermDefinition = {
  name: 'Contrato inteligente',
  meaning: 'Um programa que fica armazenado em uma blockchain e roda nela exatamente como foi escrito.',
  note: 'Não é necessariamente um contrato jurídico.',
  source: 'ethereum.org',
}
export const dccn: TermDefinition = {
  name: 'DCCN',
  meaning:
    'Rede distribuída de computação em nuvem: a nuvem de código aberto do primeiro whitepaper da Ankr. O foco da Ankr mudou desde então.',
  source: 'The Ankr Approach',
}
export const cloudComputing: TermDefinition = {
  name: 'Computação em nuvem',
  meaning: 'Recursos de computação compartilhados, usados por meio de uma rede e fornecidos sob demanda.',
  source: 'NIST SP 800-145',
}
export const publicCloud: TermDefinition = {
  name: 'Nuvem pública',
  meaning: 'Infraestrutura de nuvem que o público em geral pode usar.',
  source: 'NIST SP 800-145',
}
export const dataCenter: TermDefinition = {
  name: 'Data center',
  meaning:
    'Um prédio, ou um conjunto de prédios, que abriga computadores com a energia, a refrigeração e a segurança de que precisam.',
  source: 'ISO/IEC 22237-1',
}
export const decentralization: TermDefinition = {
  name: 'Descentralização',
  meaning:
    'O controle de um sistema dividido entre partes independentes. É uma questão de grau e pode variar de um componente para outro.',
  source: 'Srinivasan & Lee, 2017',
}
export const nakamotoCoefficient: TermDefinition = {
  name: 'Coeficiente de Nakamoto',
  meaning:
    'O menor número de partes que, juntas, controlam mais do que uma parcela definida de um componente de um sistema.',
  source: 'Srinivasan & Lee, 2017',
}
export const dao: TermDefinition = {
  name: 'DAO',
  meaning:
    'Organização autônoma descentralizada: é conduzida pelos votos dos membros, segundo regras registradas em uma blockchain.',
  source: 'ethereum.org',
}
export const governanceToken: TermDefinition = {
  name: 'Token de governança',
  meaning: 'Um token que dá votos a quem o possui.',
  note: 'O poder de voto pode se concentrar em poucas mãos.',
  source: 'ethereum.org',
}
export const web1: TermDefinition = {
  name: 'Web 1.0',
  meaning: 'Um nome informal do início da web, formada principalmente por páginas para ler.',
  source: 'ethereum.org',
}
export const web2: TermDefinition = {
  name: 'Web 2.0',
  meaning:
    'Um nome informal da web das plataformas: as pessoas leem e publicam, e as empresas operam os serviços.',
  source: 'ethereum.org',
}
export const web3: TermDefinition = {
  name: 'Web 3.0',
  meaning: 'Um nome informal de uma web que as pessoas podem ler, escrever e possuir.',
  note: 'Também já designou a web semântica do W3C.',
  source: 'ethereum.org',
}
export const trustless: TermDefinition = {
  name: 'Sem necessidade de confiança',
  meaning: 'As partes podem fazer transações sem precisar confiar em um terceiro.',
  note: 'Elas ainda dependem do código, da criptografia e de uma maioria honesta.',
  source: 'ethereum.org',
}
export const permissionless: TermDefinition = {
  name: 'Sem permissão',
  meaning: 'Qualquer pessoa pode usar ou participar sem aprovação.',
  note: 'Os custos e as leis continuam valendo.',
  source: 'ethereum.org',
}
export const peerToPeerValueTransfer: TermDefinition = {
  name: 'Transferência de valor entre pares',
  meaning:
    'Enviar um ativo diretamente a outra parte, sem uma instituição financeira no meio. Ainda assim, uma rede registra a transferência.',
  source: 'Artigo do Bitcoin',
}
