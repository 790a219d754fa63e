import type { TermDefinition } from '../../formatTypes.js'

export const blockchainAgnosticism: TermDefinition = {
  name: 'عدم الارتباط بسلسلة كتل بعينها',
  meaning: 'اسم آخر للحياد بين السلاسل: تقديم عدة سلاسل كتل من دون تفضيل أي منها.',
  source: 'The Ankr Approach',
}
export const chainNeutral: TermDefinition = {
  name: 'حياد بين السلاسل',
  meaning: 'تقديم عدة سلاسل كتل من دون تفضيل أي منها.',
  note: 'لا يعني أنها متساوية في الجودة أو المخاطر.',
  source: 'The Ankr Approach',
}
export const multiChain: TermDefinition = {
  name: 'متعدد السلاسل',
  meaning: 'يعمل مع عدة سلاسل كتل. هذا وحده لا يربط بينها: نقل الأصول أو الرسائل فيما بينها يتطلب جسرًا.',
  source: 'ethereum.org',
}
export const node: TermDefinition = {
  name: 'عقدة',
  meaning: 'جهاز كمبيوتر يشغّل برمجيات سلسلة كتل ومتصل بشبكتها.',
  source: 'ethereum.org',
}
export const fullNode: TermDefinition = {
  name: 'عقدة كاملة',
  meaning: 'عقدة تتحقق بنفسها من الكتل واحدة تلو الأخرى وتحتفظ بالبيانات الحديثة. وقد تحذف البيانات الأقدم.',
  source: 'ethereum.org',
}
export const validator: TermDefinition = {
  name: 'مُدقِّق',
  meaning: 'مشارك يودِع رموزًا مميزة ضمانًا ليقترح الكتل ويصوّت عليها.',
  note: 'ليس هو نفسه العقدة التي تجيب عن الطلبات.',
  source: 'ethereum.org',
}
export const proofOfStake: TermDefinition = {
  name: 'إثبات الحصة',
  meaning: 'طريقة تتفق بها الشبكة على الكتل: يجمّد المُدقِّقون رموزًا مميزة وقد يخسرونها إذا خالفوا القواعد.',
  source: 'ethereum.org',
}
export const rpc: TermDefinition = {
  name: 'RPC',
  meaning: 'استدعاء الإجراء عن بُعد: طريقة يطلب بها جهاز كمبيوتر من جهاز آخر بيانات أو إجراءً عبر شبكة.',
  source: 'ethereum.org',
}
export const tokenStandard: TermDefinition = {
  name: 'معيار الرموز',
  meaning: 'مجموعة مشتركة من الدوال التي توفرها عقود الرموز المميزة.',
  note: 'لا يقول شيئًا عن قيمة الرمز أو مُصدِره.',
  source: 'EIP-20',
}
export const erc20: TermDefinition = {
  name: 'ERC-20',
  meaning: 'الواجهة القياسية للرموز المميزة القابلة للاستبدال على Ethereum: الأرصدة والتحويلات والأذونات.',
  source: 'ethereum.org',
}
export const bep20: TermDefinition = {
  name: 'BEP-20',
  meaning: 'معيار الرموز المميزة على BNB Smart Chain، وهو مبني على ERC-20.',
  source: 'مواصفة BEP-20',
}
export const nft: TermDefinition = {
  name: 'NFT',
  meaning: 'رمز غير قابل للاستبدال: رمز مميز فريد يحدده عقده ومعرّفه.',
  note: 'الحقوق التي يمنحها تتوقف على شروطه.',
  source: 'ERC-721',
}
export const stablecoin: TermDefinition = {
  name: 'عملة مستقرة',
  meaning: 'أصل مشفر مصمم للحفاظ على قيمة ثابتة مقابل مرجع مثل الدولار الأمريكي.',
  note: 'وقد يخفق في ذلك.',
  source: 'NIST',
}
export const usdt: TermDefinition = {
  name: 'USDT',
  meaning: 'رمز Tether المميز المصمم لتتبّع الدولار الأمريكي. وهو موجود على عدة سلاسل كتل.',
  note: 'تستخدم النسخ المنقولة عبر الجسور الرمز المختصر نفسه.',
  source: 'Tether',
}
export const interoperability: TermDefinition = {
  name: 'قابلية التشغيل البيني',
  meaning: 'قدرة الأنظمة على سلاسل كتل مختلفة على تبادل الأصول أو الرسائل.',
  source: 'ethereum.org',
}
export const bridge: TermDefinition = {
  name: 'جسر',
  meaning: 'خدمة تنقل الأصول أو الرسائل بين سلاسل الكتل. استخدامها ينطوي على مخاطر.',
  source: 'ethereum.org',
}
export const dapp: TermDefinition = {
  name: 'تطبيق لامركزي (dApp)',
  meaning: 'تطبيق يعمل منطقه الأساسي في عقود ذكية. وقد يبقى تشغيل واجهته بيد طرف واحد.',
  source: 'ethereum.org',
}
export const smartContract: TermDefinition = {
  name: 'عقد ذكي',
  meaning: 'برنامج مخزَّن على سلسلة كتل ويُنفَّذ عليها كما كُتب.',
  note: 'ليس بالضرورة عقدًا قانونيًا.',
  source: 'ethereum.org',
}
export const dccn: TermDefinition = {
  name: 'DCCN',
  meaning:
    'شبكة الحوسبة السحابية الموزعة: السحابة المفتوحة المصدر في أول ورقة بيضاء من Ankr. وقد تغيّر تركيز Ankr منذ ذلك الحين.',
  source: 'The Ankr Approach',
}
export const cloudComputing: TermDefinition = {
  name: 'حوسبة سحابية',
  meaning: 'موارد حوسبة مشتركة تُستخدم عبر شبكة وتُوفَّر عند الطلب.',
  source: 'NIST SP 800-145',
}
export const publicCloud: TermDefinition = {
  name: 'سحابة عامة',
  meaning: 'بنية تحتية سحابية يمكن لعامة الناس استخدامها.',
  source: 'NIST SP 800-145',
}
export const dataCenter: TermDefinition = {
  name: 'مركز بيانات',
  meaning: 'مبنى أو مجموعة مبانٍ تضم أجهزة كمبيوتر مع ما تحتاج إليه من طاقة وتبريد وأمن.',
  source: 'ISO/IEC 22237-1',
}
export const decentralization: TermDefinition = {
  name: 'لامركزية',
  meaning: 'توزّع السيطرة على نظام بين أطراف مستقلة. وهي مسألة درجات، وقد تختلف من جزء إلى آخر.',
  source: 'Srinivasan & Lee, 2017',
}
export const nakamotoCoefficient: TermDefinition = {
  name: 'معامل ناكاموتو',
  meaning: 'أصغر عدد من الأطراف التي تسيطر معًا على أكثر من نسبة محددة من جزء واحد من نظام.',
  source: 'Srinivasan & Lee, 2017',
}
export const dao: TermDefinition = {
  name: 'DAO',
  meaning: 'منظمة مستقلة لامركزية: تُدار بأصوات أعضائها وفق قواعد مسجلة على سلسلة كتل.',
  source: 'ethereum.org',
}
export const governanceToken: TermDefinition = {
  name: 'رمز حوكمة',
  meaning: 'رمز مميز يمنح حامليه أصواتًا.',
  note: 'قد تتركز القوة التصويتية في أيدٍ قليلة.',
  source: 'ethereum.org',
}
export const web1: TermDefinition = {
  name: 'Web 1.0',
  meaning: 'اسم غير رسمي للويب في بداياته، وكان في معظمه صفحات للقراءة.',
  source: 'ethereum.org',
}
export const web2: TermDefinition = {
  name: 'Web 2.0',
  meaning: 'اسم غير رسمي لويب المنصات: يقرأ الناس وينشرون، وتدير الشركات الخدمات.',
  source: 'ethereum.org',
}
export const web3: TermDefinition = {
  name: 'Web 3.0',
  meaning: 'اسم غير رسمي لويب يمكن للناس أن يقرؤوه ويكتبوا فيه ويمتلكوه.',
  note: 'وقد استُخدم الاسم أيضًا للويب الدلالي من W3C.',
  source: 'ethereum.org',
}
export const trustless: TermDefinition = {
  name: 'بلا حاجة إلى الثقة',
  meaning: 'يمكن للأطراف إجراء المعاملات من دون الحاجة إلى الوثوق بطرف ثالث.',
  note: 'يبقى اعتمادهم على الشيفرة والتشفير وأغلبية نزيهة.',
  source: 'ethereum.org',
}
export const permissionless: TermDefinition = {
  name: 'بلا حاجة إلى إذن',
  meaning: 'يمكن لأي شخص استخدامه أو الانضمام إليه من دون موافقة.',
  note: 'تظل التكاليف والقوانين سارية.',
  source: 'ethereum.org',
}
export const peerToPeerValueTransfer: TermDefinition = {
  name: 'نقل القيمة بين النظراء',
  meaning: 'إرسال أصل مباشرة إلى طرف آخر من دون مؤسسة مالية وسيطة. وتبقى شبكة تسجّل عملية النقل.',
  source: 'ورقة Bitcoin',
}
