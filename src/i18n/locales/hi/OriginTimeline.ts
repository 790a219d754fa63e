import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { cloudComputing, dccn, node, publicCloud, smartContract } from './terms.js'

export const OriginTimeline: Messages['OriginTimeline'] = {
  title: 'Ankr की शुरुआत कैसे हुई',
  lanes: { past: 'पहला मॉडल', present: 'उसके बाद' },
  labels: {
    idea: 'शुरुआती विचार',
    model: 'DCCN',
    crypto: 'क्रिप्टो पर ध्यान',
    infrastructure: 'बनाने वालों के लिए संसाधन',
    hope: 'ज़्यादा लोकतांत्रिक वेब',
  },
  statements: {
    'idle-data-center-power':
      'Ankr के शुरुआती विचार और पहले व्हाइटपेपर में ऐसे ओपन-सोर्स क्लाउड का प्रस्ताव था, जो डेटा सेंटरों की खाली पड़ी प्रोसेसिंग क्षमता पर चले।',
    dccn: 'उस क्लाउड का नाम [DCCN](dccn) था, जो “डिस्ट्रिब्यूटेड क्लाउड कंप्यूटिंग नेटवर्क” का संक्षिप्त रूप है।',
    'any-application': 'उस मॉडल में यूज़र Ankr के विकेंद्रीकृत क्लाउड पर कोई भी ऐप्लिकेशन चला सकता था।',
    'crypto-economy': 'Ankr उससे आगे बढ़ चुका है: उसका ध्यान केवल क्रिप्टो अर्थव्यवस्था पर है।',
    'decentralized-node-access': 'Ankr कई तरह के उपयोगों के लिए [नोड](node) तक विकेंद्रीकृत पहुँच देता है।',
    'cloud-links-servers':
      'Ankr [क्लाउड कंप्यूटिंग](cloud-computing) से सर्वरों को जोड़कर उन्हें ऑन-डिमांड संसाधन बनाता है।',
    'cloud-for-builders':
      'Ankr के ऑन-डिमांड संसाधन उनके लिए हैं जो विकेंद्रीकृत ऐप, प्रोटोकॉल और [स्मार्ट कॉन्ट्रैक्ट](smart-contract) बनाते हैं।',
    'tools-for-developers':
      'Ankr अपने नोड को, और जिन चेनों को वे सपोर्ट करते हैं, Web 3.0 डेवलपरों के तेज़ी से बढ़ते समुदाय को टूल उपलब्ध कराने के लिए बुनियादी बताता है।',
    'more-democratic-web':
      'Ankr को उम्मीद है कि उसके संसाधनों पर बने ऐप ज़्यादा जुड़े हुए और ज़्यादा लोकतांत्रिक वेब में योगदान दें।',
  },
  cloudIsNotPublic: 'क्लाउड कंप्यूटिंग के लिए [पब्लिक क्लाउड](public-cloud) प्रोवाइडर ज़रूरी नहीं है।',
  status: { now: '{date} तक की स्थिति', ahead: '{date} तक बाकी' },
  note: 'Ankr के दस्तावेज़ में इन चरणों की तारीखें नहीं हैं। क्रम हमारा है।',
}

export default {
  ...formats,
  OriginTimeline,
  glossary: {
    'cloud-computing': cloudComputing,
    dccn,
    node,
    'public-cloud': publicCloud,
    'smart-contract': smartContract,
  },
}
