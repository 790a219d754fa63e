import type { Messages } from '../../types.js'
import { formats } from './formats.js'
import { dao } from './terms.js'

export const DaoPathway: Messages['DaoPathway'] = {
  title: 'DAO की राह',
  labels: {
    start: 'Ankr की शुरुआत कहाँ से',
    way: 'DAO की ओर',
    aim: 'DAO के ज़रिए गवर्नेंस',
  },
  statements: {
    'dao-definition': '[DAO](dao) का मतलब है विकेंद्रीकृत स्वायत्त संगठन (decentralized autonomous organization)।',
    'self-funded': 'Ankr का कहना है कि वह स्व-वित्तपोषित है।',
    'community-driven': 'Ankr का यह भी कहना है कि उसे पूरी तरह उसका समुदाय आगे बढ़ाता है।',
    'towards-dao': 'Ankr का कहना है कि वह DAO बनने की राह पर है।',
    'governed-by-ankr-dao': 'Ankr का कहना है कि वह ANKR DAO के ज़रिए सामुदायिक गवर्नेंस की ओर एक ठोस राह पर है।',
    'no-investor-majority':
      'Ankr इस बात के लिए प्रतिबद्ध है कि संस्थागत निवेशकों को टोकनों का बहुमत खरीदने नहीं दिया जाएगा।',
    'community-in-power': 'Ankr का लक्ष्य है कि सत्ता उसके समुदाय के हाथ में बनी रहे।',
  },
  status: { now: '{date} तक की स्थिति', ahead: '{date} तक बाकी' },
  safeguard: 'टोकन के स्वामित्व पर Ankr की प्रतिबद्धता',
}

export default { ...formats, DaoPathway, glossary: { dao } }
