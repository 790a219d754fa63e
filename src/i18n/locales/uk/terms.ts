import type { TermDefinition } from '../../formatTypes.js'

export const blockchainAgnosticism: TermDefinition = {
  name: 'Блокчейн-агностицизм',
  meaning: 'Інша назва блокчейн-нейтральності: пропонувати кілька блокчейнів, не надаючи переваги жодному.',
  source: 'The Ankr Approach',
}
export const chainNeutral: TermDefinition = {
  name: 'Блокчейн-нейтральність',
  meaning: 'Пропонувати кілька блокчейнів, не надаючи переваги жодному.',
  note: 'Це не означає, що вони однакові за якістю чи ризиком.',
  source: 'The Ankr Approach',
}
export const multiChain: TermDefinition = {
  name: 'Мультичейн',
  meaning:
    'Працює з кількома блокчейнами. Саме лише це їх не з’єднує: щоб переміщувати між ними активи чи повідомлення, потрібен міст.',
  source: 'ethereum.org',
}
export const node: TermDefinition = {
  name: 'Вузол',
  meaning: 'Комп’ютер, на якому працює програмне забезпечення блокчейну і який під’єднано до його мережі.',
  source: 'ethereum.org',
}
export const fullNode: TermDefinition = {
  name: 'Повний вузол',
  meaning:
    'Вузол, який сам перевіряє блоки один за одним і зберігає нові дані. Старіші дані він може видаляти.',
  source: 'ethereum.org',
}
export const validator: TermDefinition = {
  name: 'Валідатор',
  meaning: 'Учасник, який вносить токени в стейкінг, щоб пропонувати блоки й голосувати за них.',
  note: 'Це не те саме, що вузол, який відповідає на запити.',
  source: 'ethereum.org',
}
export const proofOfStake: TermDefinition = {
  name: 'Доказ частки (PoS)',
  meaning:
    'Спосіб дійти згоди щодо блоків: валідатори блокують токени й можуть втратити їх за порушення правил.',
  source: 'ethereum.org',
}
export const rpc: TermDefinition = {
  name: 'RPC',
  meaning:
    'Віддалений виклик процедур: спосіб, яким один комп’ютер запитує в іншого дані чи дію через мережу.',
  source: 'ethereum.org',
}
export const tokenStandard: TermDefinition = {
  name: 'Стандарт токена',
  meaning: 'Спільний набір функцій, які надають контракти токенів.',
  note: 'Він нічого не каже про вартість чи емітента токена.',
  source: 'EIP-20',
}
export const erc20: TermDefinition = {
  name: 'ERC-20',
  meaning: 'Стандартний інтерфейс взаємозамінних токенів в Ethereum: баланси, перекази та дозволи.',
  source: 'ethereum.org',
}
export const bep20: TermDefinition = {
  name: 'BEP-20',
  meaning: 'Стандарт токенів BNB Smart Chain, створений на основі ERC-20.',
  source: 'Специфікація BEP-20',
}
export const nft: TermDefinition = {
  name: 'NFT',
  meaning: 'Невзаємозамінний токен: унікальний токен, який визначають його контракт та ідентифікатор.',
  note: 'Права, які він дає, залежать від його умов.',
  source: 'ERC-721',
}
export const stablecoin: TermDefinition = {
  name: 'Стейблкоїн',
  meaning: 'Криптоактив, створений, щоб тримати стабільну вартість відносно орієнтира, як-от долара США.',
  note: 'Це може не вдатися.',
  source: 'NIST',
}
export const usdt: TermDefinition = {
  name: 'USDT',
  meaning:
    'Токен компанії Tether, розроблений так, щоб відповідати курсу долара США. Існує в кількох блокчейнах.',
  note: 'Версії через мости мають той самий тикер.',
  source: 'Tether',
}
export const interoperability: TermDefinition = {
  name: 'Інтероперабельність',
  meaning: 'Здатність систем у різних блокчейнах обмінюватися активами або повідомленнями.',
  source: 'ethereum.org',
}
export const bridge: TermDefinition = {
  name: 'Міст',
  meaning:
    'Сервіс, який переміщує активи або повідомлення між блокчейнами. Його використання пов’язане з ризиками.',
  source: 'ethereum.org',
}
export const dapp: TermDefinition = {
  name: 'dApp',
  meaning:
    'Децентралізований застосунок: його основна логіка працює в смарт-контрактах. Інтерфейс може підтримувати й одна сторона.',
  source: 'ethereum.org',
}
export const smartContract: TermDefinition = {
  name: 'Смарт-контракт',
  meaning: 'Програма, що зберігається у блокчейні й виконується там так, як написана.',
  note: 'Не обов’язково договір у юридичному сенсі.',
  source: 'ethereum.org',
}
export const dccn: TermDefinition = {
  name: 'DCCN',
  meaning:
    'Мережа розподілених хмарних обчислень: хмара з відкритим кодом із першого вайтпейпера Ankr. Відтоді фокус Ankr змінився.',
  source: 'The Ankr Approach',
}
export const cloudComputing: TermDefinition = {
  name: 'Хмарні обчислення',
  meaning: 'Спільні обчислювальні ресурси, якими користуються через мережу і які надаються на вимогу.',
  source: 'NIST SP 800-145',
}
export const publicCloud: TermDefinition = {
  name: 'Публічна хмара',
  meaning: 'Хмарна інфраструктура, якою може користуватися широкий загал.',
  source: 'NIST SP 800-145',
}
export const dataCenter: TermDefinition = {
  name: 'Дата-центр',
  meaning:
    'Будівля або група будівель, де розміщено комп’ютери з потрібними їм живленням, охолодженням і захистом.',
  source: 'ISO/IEC 22237-1',
}
export const decentralization: TermDefinition = {
  name: 'Децентралізація',
  meaning:
    'Розподіл контролю над системою між незалежними сторонами. Вона має ступені й може бути різною в різних частинах.',
  source: 'Srinivasan & Lee, 2017',
}
export const nakamotoCoefficient: TermDefinition = {
  name: 'Коефіцієнт Накамото',
  meaning: 'Найменша кількість сторін, які разом контролюють понад визначену частку однієї частини системи.',
  source: 'Srinivasan & Lee, 2017',
}
export const dao: TermDefinition = {
  name: 'DAO',
  meaning:
    'Децентралізована автономна організація: нею керують голоси учасників за правилами, записаними у блокчейні.',
  source: 'ethereum.org',
}
export const governanceToken: TermDefinition = {
  name: 'Токен урядування',
  meaning: 'Токен, який дає власникам голоси.',
  note: 'Голоси можуть зосередитися в небагатьох руках.',
  source: 'ethereum.org',
}
export const web1: TermDefinition = {
  name: 'Web 1.0',
  meaning: 'Неофіційна назва раннього вебу, який складався переважно зі сторінок для читання.',
  source: 'ethereum.org',
}
export const web2: TermDefinition = {
  name: 'Web 2.0',
  meaning: 'Неофіційна назва вебу платформ: люди читають і публікують, а сервіси тримають компанії.',
  source: 'ethereum.org',
}
export const web3: TermDefinition = {
  name: 'Web 3.0',
  meaning: 'Неофіційна назва вебу, який люди можуть читати, писати й мати у власності.',
  note: 'Так називали також семантичний веб W3C.',
  source: 'ethereum.org',
}
export const trustless: TermDefinition = {
  name: 'Бездовірчий',
  meaning: 'Сторони можуть проводити транзакції, не мусячи довіряти третій стороні.',
  note: 'Вони все одно покладаються на код, криптографію та чесну більшість.',
  source: 'ethereum.org',
}
export const permissionless: TermDefinition = {
  name: 'Бездозвільний',
  meaning: 'Будь-хто може користуватися ним або приєднатися без схвалення.',
  note: 'Витрати та закони нікуди не зникають.',
  source: 'ethereum.org',
}
export const peerToPeerValueTransfer: TermDefinition = {
  name: 'Однорангове передавання цінності',
  meaning:
    'Надсилання активу напряму іншій стороні без фінансової установи між ними. Переказ усе одно записує мережа.',
  source: 'Стаття про Bitcoin',
}
