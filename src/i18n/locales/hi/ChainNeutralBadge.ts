import type { Messages } from '../../types.js'
import { baseLocale } from './baseLocale.js'

export const ChainNeutralBadge: Messages['ChainNeutralBadge'] = {
  label: 'चेन-तटस्थ',
  statements: {
    'one-platform-multiple-chains': 'Ankr एक ही प्लेटफ़ॉर्म पर कई ब्लॉकचेन उपलब्ध कराता है।',
    'no-chain-promoted':
      'Ankr किसी चेन को दूसरी से बढ़कर पेश नहीं करता और न ही अपने यूज़र को किसी एक चेन की ओर मोड़ता है।',
    'multi-chain-provider': 'Ankr एक मल्टी-चेन प्रोवाइडर है और इसलिए तटस्थ है।',
    'blockchain-agnosticism': 'चेन-तटस्थता को ब्लॉकचेन-निरपेक्षता भी कहा जाता है।',
  },
  citations: { 'ankr-approach 2022-03-04': 'Ankr, The Ankr Approach, मार्च 2022' },
  age: ['{count}\u00a0साल\u00a0पहले'],
}

export default { ...baseLocale, ChainNeutralBadge }
