import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const WebGenerations: Messages['WebGenerations'] = {
  title: 'पढ़ना। लिखना। मालिक होना।',
  statements: {
    'next-generation': 'Ankr, Web 3.0 को इंटरनेट की अगली पीढ़ी बताता है।',
    'under-construction': 'आ चुका है, पर अभी बन ही रहा है',
    'away-from-corporations':
      'केंद्रीकृत कंपनियाँ: Ankr के अनुसार वे आज के वेब पर हावी हैं, और उसकी नज़र में Web 3.0 उनसे दूर हटने का कदम है',
    'no-single-controller': 'कोई एक संस्था नहीं: यह आंदोलन विकेंद्रीकृत नेटवर्कों का इंटरनेट बना रहा है',
    'profit-from-data': 'Ankr के अनुसार आज हावी कंपनियाँ अपने यूज़र के बनाए डेटा से मुनाफ़ा कमाती हैं',
  },
  caption: 'वेब की तीन पीढ़ियों की तुलना',
  generations: { web1: 'Web 1.0', web2: 'Web 2.0', web3: 'Web 3.0' },
  can: {
    label: 'लोग क्या कर सकते हैं',
    web1: 'पढ़ना',
    web2: 'पढ़ना और लिखना',
    web3: 'पढ़ना, लिखना और मालिक होना',
  },
  abilities: { read: 'पढ़ना', write: 'लिखना', own: 'मालिक होना' },
  control: { label: 'नियंत्रण किसका है', web1: 'हर साइट को जो चलाता है' },
  data: {
    label: 'डेटा का क्या होता है',
    web1: 'कम बनता है, क्योंकि ज़्यादातर लोग केवल पढ़ते हैं',
    web3: 'इरादा यह है कि वह उसे बनाने वालों के नियंत्रण में रहे',
  },
  notStated: 'नहीं बताया गया',
  note: 'ये नाम अनौपचारिक हैं। लोग क्या कर सकते हैं, इसका आधार: {source}',
}

export default { ...formats, WebGenerations }
