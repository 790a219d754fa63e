import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const Audiences: Messages['Audiences'] = {
  title: 'Ankr किनके लिए बनाता है',
  statements: {
    'infrastructure-for-all': 'Ankr व्यक्तियों, डेवलपरों और उद्यमों को Web 3.0 इंफ़्रास्ट्रक्चर देता है।',
    'mass-adoption':
      'Ankr मानता है कि इंटरनेट के अगले चरण को सुरक्षित बनाने के लिए व्यक्तियों, डेवलपरों और उद्यमों का Web 3.0 को बड़े पैमाने पर अपनाना एक अहम कड़ी है।',
  },
  groups: {
    individuals: { label: 'व्यक्ति', text: 'जो लोग ऐप चलाते हैं, ऐसेट रखते हैं या नेटवर्क में हिस्सा लेते हैं।' },
    developers: { label: 'डेवलपर', text: 'जो टीमें ऐप, प्रोटोकॉल और स्मार्ट कॉन्ट्रैक्ट बनाती हैं।' },
    enterprises: { label: 'उद्यम', text: 'जो संगठन ब्लॉकचेन पर सेवाएँ चलाते हैं।' },
  },
  note: 'तीनों समूहों का वर्णन हमारा है।',
}

export default { ...formats, Audiences }
