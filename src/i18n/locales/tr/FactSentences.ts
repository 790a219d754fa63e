import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const FactSentences: Messages['FactSentences'] = {
  statements: {
    title: 'Ankr’ın belgesinin adı “{title}”.',

    'one-platform-multiple-chains': 'Ankr, tek bir platformda birden çok blok zinciri sunuyor.',
    'no-chain-promoted':
      'Ankr hiçbir zinciri diğerine tercih etmiyor, kullanıcılarını da belirli bir zincire yönlendirmiyor.',
    'blockchain-agnosticism': 'Zincir tarafsızlığına blok zinciri agnostisizmi de denir.',
    'multi-chain-provider': 'Ankr çok zincirli bir sağlayıcı ve bu nedenle tarafsız.',
    'users-choose-network': 'Ankr’ın müşterileri yine de bir ağ ve onun ekosistemini seçmek zorunda.',
    'erc20-or-bep20':
      'Ankr’ın müşterilerinin tartması gereken konulardan biri şu: Kendi kullanıcıları varlıklarını Ethereum üzerinde ERC-20 tokenı olarak mı, yoksa BNB Smart Chain üzerinde BEP-20 tokenı olarak mı tutmalı ve bunun sonuçları neler?',
    'usdt-other-ledger':
      'Örneğin elinde Ethereum üzerinde USDT (ERC-20) olan biri, fiyatı BNB Smart Chain üzerindeki USDT (BEP-20) ile belirlenmiş bir NFT’yi kolayca satın alamaz.',
    'forefront-of-interop':
      'Ankr, zincirler arasındaki sınırları ele alma konusunda kendini en ön safta görüyor.',
    'interop-tools-pioneer':
      'Ankr, geliştiricilerle yakın çalışarak zincirler arası birlikte çalışabilirlik araçlarına öncülük ettiğini söylüyor.',

    'full-decentralization': 'Ankr, tam merkeziyetsizlik için çalışmayı taahhüt ediyor.',
    'decentralization-cornerstone':
      'Ankr, merkeziyetsizliği amacının köşe taşlarından biri olarak tanımlıyor.',
    'decentralization-driving-force': 'Ankr, merkeziyetsizliği kalbi ve itici gücü olarak tanımlıyor.',
    'nodes-launched': 'Ankr, dünya genelinde {statistic} düğüm devreye aldı.',
    'chains-supported':
      'Ankr’ın düğümleri, {statistic} Proof-of-Stake blok zincirinden oluşan canlı bir ekosistemi destekliyor.',
    'tools-for-developers':
      'Ankr, düğümlerini ve bunların desteklediği zincirleri, hızla büyüyen bir Web 3.0 geliştirici topluluğuna araç sağlamak için temel önemde sayıyor.',
    'cloud-links-servers':
      'Ankr, bulut bilişimle sunucuları birbirine bağlayarak talep üzerine kullanılan kaynaklar oluşturuyor.',
    'cloud-for-builders':
      'Ankr’ın talep üzerine kullanılan kaynakları, merkeziyetsiz uygulama, protokol ve akıllı sözleşme geliştirenler için.',
    'more-democratic-web':
      'Ankr, kaynakları üzerinde geliştirilen uygulamaların daha bağlantılı, daha demokratik bir webe katkıda bulunmasını umuyor.',
    'idle-data-center-power':
      'Ankr’ın kuruluş fikri ve ilk teknik belgesi (whitepaper), veri merkezlerinin atıl işlem gücüyle çalışacak açık kaynaklı bir bulut öneriyordu.',
    dccn: 'Ankr’ın kuruluş fikrindeki bulutun adı DCCN, yani “distributed cloud computing network” (dağıtık bulut bilişim ağı) idi.',
    'any-application':
      'Ankr’ın ilk modelinde bir kullanıcı, şirketin merkeziyetsiz bulutunda istediği uygulamayı çalıştırabiliyordu.',
    'crypto-economy': 'Ankr ilk modelini geride bıraktı: Yalnızca kripto ekonomisine odaklanıyor.',
    'decentralized-node-access':
      'Ankr, birden çok kullanım alanı için düğümlere merkeziyetsiz erişim sağlıyor.',
    'independent-data-centers':
      'Ankr’ın düğümleri, üçüncü taraflara ait bağımsız veri merkezlerinde çalışıyor.',
    'multiple-locations': 'Ankr’ın düğümleri birden çok coğrafi konumda bulunuyor.',
    'no-public-cloud': 'Ankr, merkezî genel bulut sağlayıcılarını hiçbir zaman kullanmadığını söylüyor.',
    'others-centralized':
      'Ankr’a göre diğer API sağlayıcıları genellikle merkezî bir hizmet kullanıyor; örneğin AWS.',
    'crypto-native': 'Ankr, kripto ve blok zinciri kökenli bir şirket.',
    'self-funded': 'Ankr, kendi kendini finanse ettiğini söylüyor.',
    'not-beholden': 'Ankr, yatırımcılara bağlı olmadığını söylüyor.',
    'community-driven': 'Ankr, kendisini tamamen topluluğunun yönlendirdiğini söylüyor.',
    'no-domination':
      'Ankr’a göre topluluk tarafından yönlendirilmek, az sayıda kişinin hâkimiyetinden kaçınmak için hayati önemde.',
    'community-owns-service':
      'Ankr, hizmetin sahibinin topluluğu olduğunu ve güvenliğini de topluluğunun sağladığını söylüyor.',

    'towards-dao': 'Ankr, bir DAO olma yolunda olduğunu söylüyor.',
    'governed-by-ankr-dao':
      'Ankr, ANKR DAO aracılığıyla topluluk yönetişimine giden sağlam bir yolda olduğunu söylüyor.',
    'dao-definition':
      'DAO, “decentralized autonomous organization” (merkeziyetsiz otonom organizasyon) sözünün kısaltmasıdır.',
    'no-investor-majority':
      'Ankr, kurumsal yatırımcıların tokenların çoğunluğunu satın almasına izin vermemeyi taahhüt ediyor.',
    'community-in-power': 'Ankr’ın amacı, gücün topluluğunda kalması.',

    'next-generation': 'Ankr, Web 3.0’ı internetin bir sonraki nesli olarak tanımlıyor.',
    'mass-adoption':
      'Ankr, Web 3.0’ın bireyler, geliştiriciler ve işletmeler tarafından kitlesel olarak benimsenmesini internetin sonraki aşamasını güvenli kılmanın anahtarlarından biri olarak görüyor.',
    'under-construction': 'Ankr’a göre internetin üçüncü nesli geldi, ama hâlâ yapım aşamasında.',
    'no-single-controller':
      'Web 3.0, merkeziyetsiz ağlardan oluşan ve tek bir tarafın kontrolünde olmayan bir internet inşa eden bir harekettir.',
    'away-from-corporations':
      'Ankr, Web 3.0’ı bugünkü webe hâkim olan merkezî şirketlerden uzaklaşma olarak görüyor.',
    'profit-from-data':
      'Ankr’a göre bugünkü webe hâkim olan şirketler, kullanıcıların ürettiği verilerden kazanç sağlıyor.',
    'trust-without-controller':
      'Ankr’a göre Web 3.0’ın temel yeniliği, tek bir tarafın kontrolünde olmayan ama herkesin güvenebileceği platformlardır.',
    'participation-is-security':
      'Ankr, Web 3.0 için şöyle diyor: Ne kadar çok kişi katılırsa herkes için o kadar güvenli olur.',
    'blockchain-underlies': 'Web 3.0’ın ihtiyaç duyduğu merkeziyetsizliğin temelinde blok zinciri var.',
    'open-trustless-permissionless':
      'Ankr’a göre Web 3.0’ın ihtiyaç duyduğu merkeziyetsizliğin temelinde blok zinciri var, çünkü blok zinciri açıktır, güven gerektirmez ve izin gerektirmez.',
    'building-blocks':
      'Web 3.0’ın iki temel yapı taşı var: merkeziyetsizlik ve değerin eşler arasında aktarılması.',
    'infrastructure-for-all':
      'Ankr bireylere, geliştiricilere ve işletmelere Web 3.0 altyapısıyla hizmet veriyor.',
  },
  ownStatistic: '{statistic} {label}',
}

export default { ...formats, FactSentences }
