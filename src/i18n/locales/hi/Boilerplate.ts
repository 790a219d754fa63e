import type { Messages } from '../../types.js'
import { FactSentences } from './FactSentences.js'
import { formats } from './formats.js'

export const Boilerplate: Messages['Boilerplate'] = {
  statements: {
    'one-platform-multiple-chains': 'Ankr एक ही प्लेटफ़ॉर्म पर कई ब्लॉकचेन उपलब्ध कराता है।',
    'no-chain-promoted': 'वह किसी चेन को दूसरी पर तरजीह नहीं देता और न ही अपने यूज़र को किसी एक चेन की ओर मोड़ता है।',
    'nodes-launched': 'उसने दुनिया भर में {statistic} नोड लॉन्च किए हैं।',
    'independent-data-centers': 'उसके नोड स्वतंत्र, थर्ड-पार्टी डेटा सेंटरों में चलते हैं।',
    'full-decentralization': 'Ankr पूर्ण विकेंद्रीकरण के लिए प्रतिबद्ध है।',
    'self-funded': 'उसका कहना है कि वह स्व-वित्तपोषित है।',
    'towards-dao': 'उसका कहना है कि वह DAO बनने की राह पर है।',
  },
  dated: '{date} तक की स्थिति: {statement}',
  datedFirst: '{date} तक की स्थिति: {statement}',
}

export default { ...formats, FactSentences, Boilerplate }
