import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { decentralization, publicCloud } from './terms.js'

export const Commitments: Messages['Commitments'] = {
  title: 'Ankr अपने बारे में क्या कहता है',
  groups: {
    commitments: 'Ankr की प्रतिबद्धता',
    descriptions: 'Ankr खुद को कैसे बताता है',
  },
  labels: {
    'full-decentralization': 'पूर्ण विकेंद्रीकरण',
    'independent-data-centers': 'स्वतंत्र डेटा सेंटर',
    'no-public-cloud': 'पब्लिक क्लाउड नहीं',
    'crypto-native': 'मूल रूप से क्रिप्टो',
    'self-funded': 'स्व-वित्तपोषित',
    'not-beholden': 'निवेशकों के प्रति बाध्य नहीं',
    'community-driven': 'समुदाय-चालित',
    'community-owns-service': 'समुदाय की मिल्कियत',
    'no-domination': 'Ankr के लिए यह अहम क्यों है',
  },
  statements: {
    'decentralization-cornerstone': 'Ankr विकेंद्रीकरण को अपने उद्देश्य की एक आधारशिला बताता है।',
    'decentralization-driving-force': 'Ankr विकेंद्रीकरण को अपना हृदय और अपनी प्रेरक शक्ति बताता है।',
    'full-decentralization': 'Ankr पूर्ण [विकेंद्रीकरण](decentralization) के लिए प्रतिबद्ध है।',
    'independent-data-centers': 'Ankr के नोड स्वतंत्र, थर्ड-पार्टी डेटा सेंटरों में चलते हैं।',
    'multiple-locations': 'Ankr के नोड अलग-अलग भौगोलिक स्थानों पर हैं।',
    'no-public-cloud':
      'Ankr का कहना है कि वह केंद्रीकृत [पब्लिक क्लाउड](public-cloud) प्रोवाइडरों का कभी इस्तेमाल नहीं करता।',
    'crypto-native': 'Ankr मूल रूप से क्रिप्टो और ब्लॉकचेन की कंपनी है।',
    'self-funded': 'Ankr का कहना है कि वह स्व-वित्तपोषित है।',
    'not-beholden': 'Ankr का कहना है कि वह निवेशकों के प्रति बाध्य नहीं है।',
    'community-driven': 'Ankr का कहना है कि उसे पूरी तरह उसका समुदाय आगे बढ़ाता है।',
    'no-domination': 'Ankr की राय में, गिने-चुने लोगों के दबदबे से बचने के लिए समुदाय-चालित होना सर्वोपरि है।',
    'community-owns-service': 'Ankr का कहना है कि सेवा का मालिक उसका समुदाय है और वही उसे सुरक्षित रखता है।',
  },
}

export default {
  ...formats,
  Commitments,
  glossary: { decentralization, 'public-cloud': publicCloud },
}
