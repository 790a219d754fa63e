import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const ChainGrid: Messages['ChainGrid'] = {
  title: 'एक प्लेटफ़ॉर्म, कई चेन',
  statements: {
    'one-platform-multiple-chains': 'Ankr एक ही प्लेटफ़ॉर्म पर कई ब्लॉकचेन उपलब्ध कराता है।',
    'no-chain-promoted':
      'Ankr किसी चेन को दूसरी से बढ़कर पेश नहीं करता और न ही अपने यूज़र को किसी एक चेन की ओर मोड़ता है।',
  },
  shown: 'दिखाए गए नेटवर्क: {count}। सूची: Ankr की डेवलपर किट के मुख्य नेटवर्क, {source}',
  chosen: 'दिखाए गए नेटवर्क: {count}। इन्हें इस साइट ने चुना है।',
  order: {
    alphabetical: 'वर्णक्रम में।',
    rotation: 'हर दिन बदलने वाले क्रम में। हर चेन बारी-बारी से हर जगह आती है।',
  },
}

export default { ...formats, ChainGrid }
