import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Principles: Messages['Web3Principles'] = {
  title: 'Web 3.0 के सिद्धांत',
  statements: {
    'trust-without-controller':
      'Ankr की नज़र में Web 3.0 का मुख्य नवाचार: ऐसे प्लेटफ़ॉर्म, जिन पर किसी एक संस्था का नियंत्रण नहीं, फिर भी सब भरोसा कर सकते हैं।',
    'blockchain-underlies': 'Web 3.0 को जिस विकेंद्रीकरण की ज़रूरत है, उसका आधार ब्लॉकचेन है।',
    'open-trustless-permissionless':
      'ब्लॉकचेन क्यों? वह खुली, [ट्रस्टलेस](trustless) और [अनुमति-रहित](permissionless) है।',
    'participation-is-security': 'जितने ज़्यादा लोग हिस्सा लेते हैं, यह सबके लिए उतना ही सुरक्षित होता है।',
    'building-blocks':
      'Web 3.0 की दो मुख्य बुनियादें हैं: विकेंद्रीकरण और [पीयर के बीच वैल्यू ट्रांसफ़र](peer-to-peer-value-transfer)।',
  },
  caveats: {
    participation: 'यह तभी सही है, जब वे स्वतंत्र रूप से काम करें।',
    trust: 'भरोसा नियमों पर होता है, किसी ऑपरेटर पर नहीं।',
  },
  principles: {
    open: {
      label: 'खुली',
      text: 'कोई भी कोड और लेनदेन का इतिहास पढ़ सकता है।',
      limit: 'इसे ठीक से समझने के लिए विशेषज्ञता चाहिए।',
    },
    trustless: {
      label: 'ट्रस्टलेस',
      text: 'दूसरे पक्ष पर भरोसा करने के बजाय नतीजा खुद जाँचा जा सकता है।',
      limit: 'कोड, क्रिप्टोग्राफ़ी और ईमानदार बहुमत पर भरोसा फिर भी करना पड़ता है।',
    },
    permissionless: {
      label: 'अनुमति-रहित',
      text: 'कोई भी बिना अनुमति माँगे हिस्सा ले सकता है।',
      limit: 'खर्च और कानून फिर भी लागू रहते हैं।',
    },
  },
  note: 'परिभाषाएँ और Ankr के कथनों के साथ दी गई टिप्पणियाँ हमारी हैं। परिभाषाओं का आधार: {source}',
}

export default {
  ...formats,
  Web3Principles,
  glossary: {
    trustless,
    permissionless,
    'peer-to-peer-value-transfer': peerToPeerValueTransfer,
  },
}
