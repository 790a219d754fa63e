import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const InteropAnswers: Messages['InteropAnswers'] = {
  held: 'Alıcının elindeki',
  wanted: 'Satıcının istediği',
  asset: '{chain} üzerindeki {symbol}',
  bridged: '{symbol} (köprülenmiş)',
  source: '{asset}: {source}',
  pair: 'Ödenecek: {wanted}. Elde olan: {held}.',
  verdicts: {
    direct: 'Evet. Aynı ağdaki aynı token.',
    'same-chain-swap': 'Doğrudan değil. Aynı ağ, farklı token.',
    'cross-chain': 'Doğrudan değil. Tokenlar farklı ağlarda.',
    'same-name': 'Doğrudan değil. Aynı ad, farklı ağlar.',
    unknown: 'Karar vermek için yeterli bilgi yok.',
  },
  short: {
    direct: 'Evet',
    'same-chain-swap': 'Doğrudan değil: farklı token',
    'cross-chain': 'Doğrudan değil: farklı ağ',
    unknown: 'Belirsiz',
  },
  comparison: 'İki tokenın karşılaştırması',
  relations: {
    name: { same: 'Aynı ad', similar: 'Benzer ad', different: 'Farklı ad' },
    standard: {
      same: 'Aynı standart',
      similar: 'Neredeyse aynı standart',
      different: 'Farklı standart',
    },
    network: { same: 'Aynı ağ', different: 'Farklı ağ' },
    contract: { same: 'Aynı sözleşme', different: 'Farklı sözleşme' },
    issuer: { same: 'Aynı ihraççı veya köprü', different: 'Farklı ihraççı veya köprü' },
    decimals: { same: 'Aynı ondalık hane', different: 'Farklı ondalık hane' },
  },
  blocking: '{relation}: engel bu',
  why: 'Neden',
  reasons: {
    INVALID_ID: '“{value}” geçerli bir varlık kimliği değil.',
    INVALID_AMOUNT: 'Tutarlar, tokenın en küçük biriminde tam sayı olmalıdır.',
    TOKEN_ID_MISSING: 'Kimlik, koleksiyondaki hangi tokenın kastedildiğini belirtmiyor.',
    SAME_ASSET: 'Alıcının elindeki, satıcının istediğinin aynısı.',
    BALANCE_UNKNOWN: 'Alıcının bakiyesinin fiyatı karşıladığını kontrol edin.',
    BALANCE_TOO_LOW: 'Alıcının bakiyesi yetersiz.',
    DIFFERENT_CONTRACT: 'İkisi de {wanted} ağında, ama farklı tokenlar.',
    DIFFERENT_TOKEN_ID: 'Aynı koleksiyondaki farklı tokenlar.',
    DIFFERENT_KIND: 'Farklı türde varlıklar.',
    DIFFERENT_CHAIN:
      'Alıcının tokenı {held} ağında. Satıcı {wanted} ağında bir token istiyor. Bir ağdaki ödeme, diğer ağdaki tokenları hareket ettiremez.',
    DIFFERENT_ACCOUNT_SYSTEM: 'İki ağ farklı hesap türleri kullanıyor.',
    SYMBOL_ONLY_MATCH: 'İkisinin adı da {symbol}, ama aynı adı taşımaları onları aynı token yapmaz.',
    ISSUER_DIFFERS:
      'Alıcının tokenının ihraççısı veya köprüsü: {held}. Satıcının tokenının ihraççısı veya köprüsü: {wanted}.',
    ISSUER_UNKNOWN: 'Tokenların hiçbirinin kim tarafından çıkarıldığına dair bir kaynağımız yok.',
    DECIMALS_DIFFER:
      'Alıcının tokenı {held}, satıcınınki {wanted} ondalık hane kullanıyor. Bu yüzden aynı tutar farklı bir sayı olarak saklanıyor.',
    SOURCE_GAS_REQUIRED: '{chain} ağında ücretler {currency} ile ödenir.',
    DESTINATION_GAS_REQUIRED: '{chain} ağında ücretler {currency} ile ödenir.',
    ALLOWANCE_REQUIRED: 'Alıcı, pazaryerine tokenları harcama izni vermelidir.',
    CONTRACT_WALLET:
      'Akıllı sözleşme cüzdanı kullanan alıcılar, {wanted} ağında aynı adresi kontrol edemeyebilir.',
    STANDARD_NOT_CAUSE: '{held} ve {wanted} neredeyse aynı standart, yani engel standart değil.',
    ROUTE_UNKNOWN: 'Bir yol olup olmadığını, ne kadar tutacağını veya ne kadar süreceğini bilmiyoruz.',
  },
  issuerUnknown: {
    held: 'Satıcının tokenının ihraççısı veya köprüsü: {known}. Alıcınınkini kimin çıkardığına dair bir kaynağımız yok.',
    wanted:
      'Alıcının tokenının ihraççısı veya köprüsü: {known}. Satıcınınkini kimin çıkardığına dair bir kaynağımız yok.',
  },
  sameStandard: 'İki token da {held} standardını kullanıyor, yani engel standart değil.',
  reported: '{issuer} ({publisher} verilerine göre)',
  steps: 'Alıcının yapması gerekenler',
  onChain: '{chain} üzerinde',
  betweenChains: 'İki ağ arasında',
  gas: '{chain} ağındaki ücretler için biraz {currency} bulundurmak',
  gasUnknown: '{chain} ağındaki ücretler için ağın kendi para biriminden biraz bulundurmak',
  approve: {
    bridge: 'Köprü istiyorsa ona tokenları harcama izni vermek',
    swap: 'Takas sözleşmesine tokenları harcama izni vermek',
    marketplace: 'Pazaryerine tokenları harcama izni vermek',
  },
  reset: 'Daha önce verilmiş bir izin hâlâ açıksa önce 0 yapılmalı. Bu token bunu gerektiriyor.',
  bridge: 'Tokenları köprüyle taşımak: {from} → {to}',
  wait: 'Tokenların {chain} ağına ulaşmasını beklemek. Bazı köprülerde alıcının bunları orada talep etmesi gerekir.',
  swap: 'Tokenları takas etmek: {asset}',
  swapIfNeeded: 'Köprü farklı bir token verirse onu takas etmek: {asset}',
  buy: 'NFT’yi satın almak',
  exchange:
    'Alternatif olarak tokenları, ikisini de destekleyen ve saklama hizmeti veren bir borsaya yatırıp gerekirse alım satım yaparak şunu çekmek: {asset}',
  risk: 'Riskler: {risks}.',
  risks: {
    'smart-contract': 'kullanılan akıllı sözleşmelerdeki hatalar',
    counterparty: 'işletenin batması veya hile yapması',
    'wrapped-asset': 'köprülenmiş tokenın karşılığını yitirmesi',
    liquidity: 'yetersiz likidite',
    price: 'fiyat değişimleri',
    custody: 'tokenların başkasının elinde olması',
  },
  noAdvice: 'Genel bilgidir, finansal tavsiye değildir.',
  table: 'Hangi tokenlarla ödenebilir: {asset}? Tümünü göster',
  pays: 'Ödenebilir mi?',
}

export default { ...formats, InteropAnswers }
