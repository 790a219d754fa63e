import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, peerToPeerValueTransfer, permissionless, trustless } from './terms.js'

export const Web3Explainer: Messages['Web3Explainer'] = {
  title: 'Web 3.0, जैसा Ankr उसे बताता है',
  idea: 'मुख्य विचार',
  statements: {
    'next-generation': 'Ankr, Web 3.0 को इंटरनेट की अगली पीढ़ी बताता है।',
    'no-single-controller':
      'Web 3.0 का आंदोलन [विकेंद्रीकृत](decentralization) नेटवर्कों का ऐसा इंटरनेट बना रहा है, जिस पर किसी एक संस्था का नियंत्रण न हो।',
    'under-construction': 'आ चुका है, पर अभी बन ही रहा है',
    'trust-without-controller':
      'ऐसे प्लेटफ़ॉर्म, जिन पर किसी एक संस्था का नियंत्रण नहीं, फिर भी सब भरोसा कर सकते हैं: Ankr की नज़र में यही मुख्य नवाचार है।',
    'participation-is-security': 'जितने ज़्यादा लोग हिस्सा लेते हैं, यह सबके लिए उतना ही सुरक्षित होता है।',
    'blockchain-underlies': 'Web 3.0 को जिस विकेंद्रीकरण की ज़रूरत है, उसका आधार ब्लॉकचेन है।',
    'open-trustless-permissionless':
      'ब्लॉकचेन क्यों? वह खुली, [ट्रस्टलेस](trustless) और [अनुमति-रहित](permissionless) है।',
    'building-blocks':
      'Web 3.0 की दो मुख्य बुनियादें हैं: विकेंद्रीकरण और [पीयर के बीच](peer-to-peer-value-transfer) वैल्यू ट्रांसफ़र।',
    'away-from-corporations':
      'Ankr की नज़र में Web 3.0 उन केंद्रीकृत कंपनियों से दूर हटने का कदम है, जो आज के वेब पर हावी हैं।',
    'profit-from-data': 'Ankr का कहना है कि आज हावी कंपनियाँ अपने यूज़र के बनाए डेटा से मुनाफ़ा कमाती हैं।',
    'mass-adoption':
      'Ankr मानता है कि इंटरनेट के अगले चरण को सुरक्षित बनाने के लिए व्यक्तियों, डेवलपरों और उद्यमों का Web 3.0 को बड़े पैमाने पर अपनाना एक अहम कड़ी है।',
  },
  caveats: {
    participation: 'यह तभी सही है, जब वे स्वतंत्र रूप से काम करें।',
    trust: 'भरोसा नियमों पर होता है, किसी ऑपरेटर पर नहीं।',
  },
  more: 'Web 3.0 ब्लॉकचेन का इस्तेमाल क्यों करता है',
}

export default {
  ...formats,
  Web3Explainer,
  glossary: {
    decentralization,
    trustless,
    permissionless,
    'peer-to-peer-value-transfer': peerToPeerValueTransfer,
  },
}
