import type { TermDefinition } from '../../formatTypes.js'

export const blockchainAgnosticism: TermDefinition = {
  name: 'Blok zinciri agnostisizmi',
  meaning: 'Zincir tarafsızlığının diğer adı: birden çok blok zincirini, hiçbirini kayırmadan sunmak.',
  source: 'The Ankr Approach',
}
export const chainNeutral: TermDefinition = {
  name: 'Zincirlere tarafsız',
  meaning: 'Birden çok blok zincirini, hiçbirini kayırmadan sunan.',
  note: 'Nitelik veya risk bakımından eşit oldukları anlamına gelmez.',
  source: 'The Ankr Approach',
}
export const multiChain: TermDefinition = {
  name: 'Çok zincirli',
  meaning:
    'Birden çok blok zinciriyle çalışan. Bu, onları tek başına bağlamaz: Aralarında varlık veya mesaj taşımak için köprü gerekir.',
  source: 'ethereum.org',
}
export const node: TermDefinition = {
  name: 'Düğüm',
  meaning: 'Bir blok zincirinin yazılımını çalıştıran ve onun ağına bağlı bilgisayar.',
  source: 'ethereum.org',
}
export const fullNode: TermDefinition = {
  name: 'Tam düğüm',
  meaning: 'Blokları tek tek kendisi doğrulayan ve güncel verileri saklayan düğüm. Eski verileri silebilir.',
  source: 'ethereum.org',
}
export const validator: TermDefinition = {
  name: 'Doğrulayıcı',
  meaning: 'Blok önermek ve bloklara oy vermek için token stake eden katılımcı.',
  note: 'İsteklere yanıt veren bir düğümle aynı şey değildir.',
  source: 'ethereum.org',
}
export const proofOfStake: TermDefinition = {
  name: 'Proof-of-Stake',
  meaning:
    'Hisse ispatı: ağın bloklar üzerinde anlaşma yöntemi. Doğrulayıcılar token kilitler, kuralları çiğnerlerse bunları kaybedebilir.',
  source: 'ethereum.org',
}
export const rpc: TermDefinition = {
  name: 'RPC',
  meaning:
    'Remote procedure call (uzak yordam çağrısı): bir bilgisayarın ağ üzerinden başka bir bilgisayardan veri veya işlem istemesi.',
  source: 'ethereum.org',
}
export const tokenStandard: TermDefinition = {
  name: 'Token standardı',
  meaning: 'Token sözleşmelerinin sağladığı ortak işlevler kümesi.',
  note: 'Bir tokenın değeri veya ihraççısı hakkında bir şey söylemez.',
  source: 'EIP-20',
}
export const erc20: TermDefinition = {
  name: 'ERC-20',
  meaning:
    'Ethereum’da birbirinin yerine geçebilen tokenların standart arayüzü: bakiye, transfer ve harcama izni.',
  source: 'ethereum.org',
}
export const bep20: TermDefinition = {
  name: 'BEP-20',
  meaning: 'BNB Smart Chain’in ERC-20 temelli token standardı.',
  source: 'BEP-20 belirtimi',
}
export const nft: TermDefinition = {
  name: 'NFT',
  meaning: 'Non-fungible token (eşsiz token): sözleşmesi ve kimliğiyle tanımlanan benzersiz bir token.',
  note: 'Verdiği haklar kendi koşullarına bağlıdır.',
  source: 'ERC-721',
}
export const stablecoin: TermDefinition = {
  name: 'Stablecoin',
  meaning: 'ABD doları gibi bir referansa göre değerini sabit tutmak üzere tasarlanmış kripto varlık.',
  note: 'Bunu başaramayabilir.',
  source: 'NIST',
}
export const usdt: TermDefinition = {
  name: 'USDT',
  meaning: 'Tether’ın ABD dolarını izlemek üzere tasarlanmış tokenı. Birden çok blok zincirinde bulunur.',
  note: 'Köprülenmiş sürümler de aynı kısaltmayı kullanır.',
  source: 'Tether',
}
export const interoperability: TermDefinition = {
  name: 'Birlikte çalışabilirlik',
  meaning: 'Farklı blok zincirlerindeki sistemlerin varlık veya mesaj alışverişi yapabilmesi.',
  source: 'ethereum.org',
}
export const bridge: TermDefinition = {
  name: 'Köprü',
  meaning: 'Blok zincirleri arasında varlık veya mesaj taşıyan hizmet. Kullanımı risk taşır.',
  source: 'ethereum.org',
}
export const dapp: TermDefinition = {
  name: 'dApp',
  meaning:
    'Merkeziyetsiz uygulama: temel mantığı akıllı sözleşmelerde çalışır. Arayüzünü yine de tek bir taraf işletebilir.',
  source: 'ethereum.org',
}
export const smartContract: TermDefinition = {
  name: 'Akıllı sözleşme',
  meaning: 'Bir blok zincirinde saklanan ve orada yazıldığı gibi çalışan program.',
  note: 'Hukuki bir sözleşme olması gerekmez.',
  source: 'ethereum.org',
}
export const dccn: TermDefinition = {
  name: 'DCCN',
  meaning:
    'Distributed cloud computing network: Ankr’ın ilk teknik belgesindeki açık kaynaklı bulut. Ankr’ın odağı o günden bu yana değişti.',
  source: 'The Ankr Approach',
}
export const cloudComputing: TermDefinition = {
  name: 'Bulut bilişim',
  meaning: 'Bir ağ üzerinden kullanılan ve talep üzerine sağlanan ortak bilişim kaynakları.',
  source: 'NIST SP 800-145',
}
export const publicCloud: TermDefinition = {
  name: 'Genel bulut',
  meaning: 'Herkesin kullanımına açık bulut altyapısı.',
  source: 'NIST SP 800-145',
}
export const dataCenter: TermDefinition = {
  name: 'Veri merkezi',
  meaning:
    'Bilgisayarları, ihtiyaç duydukları elektrik, soğutma ve güvenlikle barındıran bina veya binalar grubu.',
  source: 'ISO/IEC 22237-1',
}
export const decentralization: TermDefinition = {
  name: 'Merkeziyetsizlik',
  meaning:
    'Bir sistemin kontrolünün bağımsız taraflara dağılması. Derecesi vardır ve bölümden bölüme değişebilir.',
  source: 'Srinivasan & Lee, 2017',
}
export const nakamotoCoefficient: TermDefinition = {
  name: 'Nakamoto katsayısı',
  meaning:
    'Bir sistemin bir bölümünde belirtilen paydan fazlasını birlikte kontrol eden tarafların en küçük sayısı.',
  source: 'Srinivasan & Lee, 2017',
}
export const dao: TermDefinition = {
  name: 'DAO',
  meaning:
    'Merkeziyetsiz otonom organizasyon: bir blok zincirine kayıtlı kurallara göre üyelerinin oylarıyla yönetilir.',
  source: 'ethereum.org',
}
export const governanceToken: TermDefinition = {
  name: 'Yönetişim tokenı',
  meaning: 'Sahiplerine oy hakkı veren token.',
  note: 'Oy gücü az sayıda elde toplanabilir.',
  source: 'ethereum.org',
}
export const web1: TermDefinition = {
  name: 'Web 1.0',
  meaning: 'Çoğunlukla okunacak sayfalardan oluşan ilk dönem webin resmî olmayan adı.',
  source: 'ethereum.org',
}
export const web2: TermDefinition = {
  name: 'Web 2.0',
  meaning:
    'Platformların webinin resmî olmayan adı: insanlar okur ve yayımlar, hizmetleri şirketler yürütür.',
  source: 'ethereum.org',
}
export const web3: TermDefinition = {
  name: 'Web 3.0',
  meaning: 'İnsanların okuyabildiği, yazabildiği ve sahip olabildiği bir webin resmî olmayan adı.',
  note: 'W3C’nin Anlamsal Web’i (Semantic Web) için de kullanılmıştır.',
  source: 'ethereum.org',
}
export const trustless: TermDefinition = {
  name: 'Güven gerektirmez',
  meaning: 'İngilizcesi “trustless”: taraflar, üçüncü bir tarafa güvenmeden işlem yapabilir.',
  note: 'Yine de koda, kriptografiye ve dürüst bir çoğunluğa güvenirler.',
  source: 'ethereum.org',
}
export const permissionless: TermDefinition = {
  name: 'İzin gerektirmez',
  meaning: 'İngilizcesi “permissionless”: herkes onay almadan kullanabilir veya katılabilir.',
  note: 'Masraflar ve yasalar yine de geçerlidir.',
  source: 'ethereum.org',
}
export const peerToPeerValueTransfer: TermDefinition = {
  name: 'Eşler arası değer aktarımı',
  meaning:
    'Bir varlığı, arada finans kuruluşu olmadan doğrudan karşı tarafa göndermek. Aktarımı yine bir ağ kaydeder.',
  source: 'Bitcoin makalesi',
}
