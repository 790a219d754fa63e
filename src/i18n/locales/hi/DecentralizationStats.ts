import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const DecentralizationStats: Messages['DecentralizationStats'] = {
  statements: {
    'nodes-launched': 'लॉन्च किए गए नोड',
    'chains-supported': 'प्रूफ़-ऑफ़-स्टेक ब्लॉकचेन को सपोर्ट',
    'independent-data-centers': 'Ankr के नोड स्वतंत्र, थर्ड-पार्टी डेटा सेंटरों में चलते हैं।',
    'multiple-locations': 'Ankr के नोड अलग-अलग भौगोलिक स्थानों पर हैं।',
    'no-public-cloud': 'Ankr का कहना है कि वह केंद्रीकृत पब्लिक क्लाउड प्रोवाइडरों का कभी इस्तेमाल नहीं करता।',
  },
  labels: {
    'independent-data-centers': 'स्वतंत्र डेटा सेंटर',
    'multiple-locations': 'अलग-अलग स्थान',
    'no-public-cloud': 'पब्लिक क्लाउड नहीं',
  },
  notes: {
    'nodes-launched': 'दुनिया भर में लॉन्च हुए नोड। आज चल रहे नोड की संख्या नहीं।',
    'chains-supported': 'Ankr के शब्दों में, एक फलते-फूलते इकोसिस्टम में।',
  },
  asOf: ', {date} तक',
  withheld: 'यह साइट यह संख्या नहीं दिखाती, क्योंकि यह {date} की है।',
  bar: 'हर पट्टी {count} दर्शाती है।',
  openBar: 'खुली पट्टी “से अधिक” दर्शाती है।',
}

export default { ...formats, DecentralizationStats }
