import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const AnkrApproach: Messages['AnkrApproach'] = {
  title: 'The Ankr Approach',
  intro: '{date} के एक दस्तावेज़ में Ankr ने अपने बारे में क्या कहा।',
  statements: {
    'multi-chain-provider': 'Ankr एक मल्टी-चेन प्रोवाइडर है और इसलिए चेनों के बीच तटस्थ है।',
    'blockchain-agnosticism': 'चेन-तटस्थता को ब्लॉकचेन-निरपेक्षता भी कहा जाता है।',
  },
  contents: 'इस पेज पर',
  sections: {
    neutral: 'चेन-तटस्थता',
    decentralization: 'विकेंद्रीकरण',
    dao: 'गवर्नेंस',
    web3: 'Ankr और Web 3.0',
    sources: 'Ankr के कथनों के स्रोत',
  },
}

export default { ...formats, AnkrApproach }
