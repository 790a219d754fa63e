import type { Messages } from '../../types.js'
import { formats } from './formats.js'

export const InteropChecker: Messages['InteropChecker'] = {
  title: 'क्या यह खरीदार इस विक्रेता को भुगतान कर सकता है?',
  statements: {
    'usdt-other-ledger':
      'जिसके पास Ethereum पर USDT (ERC-20) है, वह BNB Smart Chain पर USDT (BEP-20) में कीमत वाला NFT आसानी से नहीं खरीद सकता।',
    'forefront-of-interop': 'Ankr ऐसी सीमाओं से निपटने के काम में खुद को अगली पंक्ति में देखता है।',
    'interop-tools-pioneer':
      'Ankr का कहना है कि डेवलपरों के साथ करीब से काम करते हुए उसने क्रॉस-चेन इंटरऑपरेबिलिटी के टूल बनाने में अगुवाई की।',
  },
  invitation: 'यह जोड़ी आज़माएँ या कोई और चुनें।',
}

export default { ...formats, InteropChecker }
