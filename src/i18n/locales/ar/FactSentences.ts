import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const FactSentences: Messages['FactSentences'] = {
  statements: {
    title: 'عنوان وثيقة Ankr هو «{title}».',

    'one-platform-multiple-chains': 'تقدم Ankr سلاسل كتل متعددة على منصة واحدة.',
    'no-chain-promoted': 'لا تفضّل Ankr سلسلة على أخرى، ولا توجّه مستخدميها إلى سلسلة بعينها.',
    'blockchain-agnosticism': 'يسمى الحياد بين السلاسل أيضًا عدم الارتباط بسلسلة كتل بعينها.',
    'multi-chain-provider': 'Ankr مزوّد متعدد السلاسل، ولذلك فهي محايدة.',
    'users-choose-network': 'لا يزال على عملاء Ankr أن يختاروا شبكة ومنظومتها.',
    'erc20-or-bep20':
      'من الأمور التي على عملاء Ankr أن يوازنوا فيها: هل ينبغي أن يحتفظ مستخدموهم بأصولهم على هيئة رموز ERC-20 على Ethereum أم رموز BEP-20 على BNB Smart Chain، وما الذي يترتب على ذلك؟',
    'usdt-other-ledger':
      'على سبيل المثال، من يملك USDT على Ethereum (ERC-20) لا يستطيع بسهولة شراء NFT مسعّر بعملة USDT على BNB Smart Chain (BEP-20).',
    'forefront-of-interop': 'ترى Ankr نفسها في طليعة من يعالجون القيود بين السلاسل.',
    'interop-tools-pioneer':
      'تقول Ankr إنها كانت سبّاقة، بالعمل الوثيق مع المطورين، إلى بناء أدوات لقابلية التشغيل البيني عبر السلاسل.',

    'full-decentralization': 'تلتزم Ankr بالسعي إلى اللامركزية الكاملة.',
    'decentralization-cornerstone': 'تصف Ankr اللامركزية بأنها حجر أساس في غايتها.',
    'decentralization-driving-force': 'تصف Ankr اللامركزية بأنها قلبها وقوتها الدافعة.',
    'nodes-launched': 'أطلقت Ankr {statistic} عقدة حول العالم.',
    'chains-supported': 'تدعم عُقد Ankr منظومة مزدهرة تضم {statistic} سلسلة كتل تعمل بإثبات الحصة.',
    'tools-for-developers':
      'تصف Ankr عُقدها، والسلاسل التي تدعمها، بأنها أساسية لتوفير أدوات لمجتمع سريع النمو من مطوري Web 3.0.',
    'cloud-links-servers': 'من خلال الحوسبة السحابية، تربط Ankr الخوادم وتجعلها موارد متاحة عند الطلب.',
    'cloud-for-builders':
      'موارد Ankr المتاحة عند الطلب موجهة لمن يبنون تطبيقات لامركزية وبروتوكولات وعقودًا ذكية.',
    'more-democratic-web':
      'تأمل Ankr أن تسهم التطبيقات المبنية على مواردها في ويب أكثر ترابطًا وأكثر ديمقراطية.',
    'idle-data-center-power':
      'اقترحت فكرة Ankr التأسيسية وورقتها البيضاء الأولى سحابة مفتوحة المصدر من شأنها أن تعمل بقدرة المعالجة غير المستغلة في مراكز البيانات.',
    dccn: 'سُمّيت سحابة الفكرة التأسيسية لشركة Ankr باسم DCCN، أي «شبكة الحوسبة السحابية الموزعة» (distributed cloud computing network).',
    'any-application': 'في نموذج Ankr الأول، كان بإمكان المستخدم تشغيل أي تطبيق على سحابتها اللامركزية.',
    'crypto-economy': 'تجاوزت Ankr نموذجها الأول: فهي تركز حصرًا على اقتصاد الكريبتو.',
    'decentralized-node-access': 'توفر Ankr وصولًا لامركزيًا إلى العُقد لحالات استخدام متعددة.',
    'independent-data-centers': 'تعمل عُقد Ankr في مراكز بيانات مستقلة تابعة لأطراف ثالثة.',
    'multiple-locations': 'تقع عُقد Ankr في مواقع جغرافية متعددة.',
    'no-public-cloud': 'تقول Ankr إنها لا تستخدم أبدًا مزوّدي السحابة العامة المركزيين.',
    'others-centralized': 'تقول Ankr إن مزوّدي API الآخرين يستخدمون عادةً خدمة مركزية، مثل AWS.',
    'crypto-native': 'Ankr شركة من صميم عالم الكريبتو وسلاسل الكتل.',
    'self-funded': 'تقول Ankr إنها ممولة ذاتيًا.',
    'not-beholden': 'تقول Ankr إنها غير مرتهنة للمستثمرين.',
    'community-driven': 'تقول Ankr إن مجتمعها هو محرّكها بالكامل.',
    'no-domination': 'ترى Ankr أن كون المجتمع محرّكها أمر بالغ الأهمية لتجنب هيمنة قلة.',
    'community-owns-service': 'تقول Ankr إن مجتمعها يملك الخدمة ويؤمّن حمايتها.',

    'towards-dao': 'تقول Ankr إنها على طريق التحول إلى DAO.',
    'governed-by-ankr-dao': 'تقول Ankr إنها على طريق راسخ نحو أن يتولى مجتمعها حوكمتها عبر ANKR DAO.',
    'dao-definition': 'يُقصد بـ DAO منظمة مستقلة لامركزية.',
    'no-investor-majority': 'تلتزم Ankr بعدم السماح للمستثمرين المؤسسيين بشراء أغلبية الرموز المميزة.',
    'community-in-power': 'هدف Ankr أن تبقى السلطة بيد مجتمعها.',

    'next-generation': 'بحسب وصف Ankr، فإن Web 3.0 هو الجيل التالي من الإنترنت.',
    'mass-adoption':
      'ترى Ankr أن التبني الجماهيري لـ Web 3.0 من الأفراد والمطورين والمؤسسات عامل رئيسي في جعل المرحلة التالية من الإنترنت آمنة.',
    'under-construction': 'تقول Ankr إن الجيل الثالث من الإنترنت حاضر، لكنه لا يزال قيد البناء.',
    'no-single-controller': 'Web 3.0 حركة تبني إنترنت من شبكات لامركزية، لا تنفرد جهة بالسيطرة عليها.',
    'away-from-corporations': 'ترى Ankr في Web 3.0 ابتعادًا عن الشركات المركزية التي تهيمن على ويب اليوم.',
    'profit-from-data':
      'تقول Ankr إن الشركات المهيمنة على ويب اليوم تربح من البيانات التي ينتجها المستخدمون.',
    'trust-without-controller':
      'الابتكار الرئيسي في Web 3.0، كما تراه Ankr، هو منصات لا تنفرد جهة بالسيطرة عليها، ومع ذلك يمكن للجميع الوثوق بها.',
    'participation-is-security': 'تقول Ankr عن Web 3.0 إنه كلما زاد عدد المشاركين زاد الأمان للجميع.',
    'blockchain-underlies': 'تقوم اللامركزية التي يحتاج إليها Web 3.0 على سلسلة الكتل.',
    'open-trustless-permissionless':
      'تقول Ankr إن اللامركزية التي يحتاج إليها Web 3.0 تقوم على سلسلة الكتل، لأن سلسلة الكتل مفتوحة وتعمل بلا حاجة إلى الثقة وبلا حاجة إلى إذن.',
    'building-blocks': 'يقوم Web 3.0 على لبنتين رئيسيتين: اللامركزية، ونقل القيمة بين النظراء.',
    'infrastructure-for-all': 'تقدم Ankr بنية تحتية لـ Web 3.0 تخدم الأفراد والمطورين والمؤسسات.',
  },
  ownStatistic: '{statistic} {label}',
}

export default { ...formats, FactSentences }
