import type { TermDefinition } from '../../formatTypes.js'

export const blockchainAgnosticism: TermDefinition = {
  name: 'ब्लॉकचेन-निरपेक्षता',
  meaning: 'चेन-तटस्थता का दूसरा नाम: कई ब्लॉकचेन उपलब्ध कराना, किसी को तरजीह दिए बिना।',
  source: 'The Ankr Approach',
}
export const chainNeutral: TermDefinition = {
  name: 'चेन-तटस्थ',
  meaning: 'कई ब्लॉकचेन उपलब्ध कराना, किसी को तरजीह दिए बिना।',
  note: 'इसका मतलब यह नहीं कि गुणवत्ता या जोखिम में सब बराबर हैं।',
  source: 'The Ankr Approach',
}
export const multiChain: TermDefinition = {
  name: 'मल्टी-चेन',
  meaning: 'कई ब्लॉकचेन के साथ काम करता है। इतने भर से वे जुड़ नहीं जातीं: उनके बीच ऐसेट या संदेश ले जाने के लिए ब्रिज चाहिए।',
  source: 'ethereum.org',
}
export const node: TermDefinition = {
  name: 'नोड',
  meaning: 'ब्लॉकचेन का सॉफ़्टवेयर चलाने वाला और उसके नेटवर्क से जुड़ा कंप्यूटर।',
  source: 'ethereum.org',
}
export const fullNode: TermDefinition = {
  name: 'फ़ुल नोड',
  meaning: 'ऐसा नोड जो खुद एक-एक ब्लॉक जाँचता है और हाल का डेटा रखता है। पुराना डेटा वह मिटा सकता है।',
  source: 'ethereum.org',
}
export const validator: TermDefinition = {
  name: 'वैलिडेटर',
  meaning: 'ऐसा प्रतिभागी जो टोकन स्टेक करके ब्लॉक प्रस्तावित करता और उन पर वोट देता है।',
  note: 'यह अनुरोधों का जवाब देने वाले नोड से अलग है।',
  source: 'ethereum.org',
}
export const proofOfStake: TermDefinition = {
  name: 'प्रूफ़-ऑफ़-स्टेक',
  meaning: 'ब्लॉक पर नेटवर्क की सहमति का तरीका: वैलिडेटर टोकन लॉक करते हैं और नियम तोड़ने पर उन्हें गँवा सकते हैं।',
  source: 'ethereum.org',
}
export const rpc: TermDefinition = {
  name: 'RPC',
  meaning: 'रिमोट प्रोसीजर कॉल: एक कंप्यूटर का नेटवर्क पर दूसरे से डेटा या काम माँगने का तरीका।',
  source: 'ethereum.org',
}
export const tokenStandard: TermDefinition = {
  name: 'टोकन मानक',
  meaning: 'फ़ंक्शन का साझा सेट, जो टोकन कॉन्ट्रैक्ट उपलब्ध कराते हैं।',
  note: 'यह टोकन की कीमत या जारीकर्ता के बारे में कुछ नहीं बताता।',
  source: 'EIP-20',
}
export const erc20: TermDefinition = {
  name: 'ERC-20',
  meaning: 'Ethereum पर आपस में बदले जा सकने वाले टोकन का मानक इंटरफ़ेस: बैलेंस, ट्रांसफ़र और मंज़ूरी।',
  source: 'ethereum.org',
}
export const bep20: TermDefinition = {
  name: 'BEP-20',
  meaning: 'BNB Smart Chain का टोकन मानक, ERC-20 पर आधारित।',
  source: 'BEP-20 विनिर्देश',
}
export const nft: TermDefinition = {
  name: 'NFT',
  meaning: 'नॉन-फ़ंजिबल टोकन: अनूठा टोकन, जिसकी पहचान उसके कॉन्ट्रैक्ट और आईडी से होती है।',
  note: 'इससे मिलने वाले अधिकार इसकी शर्तों पर निर्भर हैं।',
  source: 'ERC-721',
}
export const stablecoin: TermDefinition = {
  name: 'स्टेबलकॉइन',
  meaning: 'ऐसा क्रिप्टो-ऐसेट जिसे अमेरिकी डॉलर जैसे किसी आधार के मुकाबले स्थिर कीमत रखने के लिए बनाया गया है।',
  note: 'यह इसमें नाकाम हो सकता है।',
  source: 'NIST',
}
export const usdt: TermDefinition = {
  name: 'USDT',
  meaning: 'Tether का टोकन, जिसे अमेरिकी डॉलर की कीमत के साथ चलने के लिए बनाया गया है। यह कई ब्लॉकचेन पर है।',
  note: 'ब्रिज किए रूप भी यही टिकर इस्तेमाल करते हैं।',
  source: 'Tether',
}
export const interoperability: TermDefinition = {
  name: 'इंटरऑपरेबिलिटी',
  meaning: 'अलग-अलग ब्लॉकचेन के सिस्टम की आपस में ऐसेट या संदेश भेजने की क्षमता।',
  source: 'ethereum.org',
}
export const bridge: TermDefinition = {
  name: 'ब्रिज',
  meaning: 'ब्लॉकचेन के बीच ऐसेट या संदेश ले जाने वाली सेवा। इसके इस्तेमाल में जोखिम है।',
  source: 'ethereum.org',
}
export const dapp: TermDefinition = {
  name: 'dApp',
  meaning: 'विकेंद्रीकृत ऐप: इसका मूल लॉजिक स्मार्ट कॉन्ट्रैक्ट में चलता है। इसका इंटरफ़ेस फिर भी कोई एक पक्ष चला सकता है।',
  source: 'ethereum.org',
}
export const smartContract: TermDefinition = {
  name: 'स्मार्ट कॉन्ट्रैक्ट',
  meaning: 'ऐसा प्रोग्राम जो ब्लॉकचेन पर रहता है और वहीं ठीक वैसे चलता है जैसे लिखा गया है।',
  note: 'ज़रूरी नहीं कि यह कानूनी अनुबंध हो।',
  source: 'ethereum.org',
}
export const dccn: TermDefinition = {
  name: 'DCCN',
  meaning:
    'डिस्ट्रिब्यूटेड क्लाउड कंप्यूटिंग नेटवर्क: Ankr के पहले व्हाइटपेपर का ओपन-सोर्स क्लाउड। उसके बाद Ankr का ध्यान बदल गया है।',
  source: 'The Ankr Approach',
}
export const cloudComputing: TermDefinition = {
  name: 'क्लाउड कंप्यूटिंग',
  meaning: 'साझा कंप्यूटिंग संसाधन, जो नेटवर्क पर इस्तेमाल होते हैं और माँग पर मिलते हैं।',
  source: 'NIST SP 800-145',
}
export const publicCloud: TermDefinition = {
  name: 'पब्लिक क्लाउड',
  meaning: 'ऐसा क्लाउड इंफ़्रास्ट्रक्चर जिसे आम लोग इस्तेमाल कर सकते हैं।',
  source: 'NIST SP 800-145',
}
export const dataCenter: TermDefinition = {
  name: 'डेटा सेंटर',
  meaning: 'ऐसी इमारत या इमारतों का समूह जिसमें कंप्यूटर और उनके लिए ज़रूरी बिजली, कूलिंग और सुरक्षा हो।',
  source: 'ISO/IEC 22237-1',
}
export const decentralization: TermDefinition = {
  name: 'विकेंद्रीकरण',
  meaning: 'किसी सिस्टम का नियंत्रण स्वतंत्र पक्षों में बँटा होना। यह कम-ज़्यादा होता है और हर हिस्से में अलग हो सकता है।',
  source: 'Srinivasan & Lee, 2017',
}
export const nakamotoCoefficient: TermDefinition = {
  name: 'नाकामोटो गुणांक',
  meaning: 'सबसे कम पक्षों की वह संख्या जो मिलकर सिस्टम के किसी एक भाग के तय हिस्से से ज़्यादा पर नियंत्रण रखते हैं।',
  source: 'Srinivasan & Lee, 2017',
}
export const dao: TermDefinition = {
  name: 'DAO',
  meaning: 'विकेंद्रीकृत स्वायत्त संगठन: सदस्यों के वोट से, ब्लॉकचेन पर दर्ज नियमों के तहत चलता है।',
  source: 'ethereum.org',
}
export const governanceToken: TermDefinition = {
  name: 'गवर्नेंस टोकन',
  meaning: 'ऐसा टोकन जो धारकों को वोट देता है।',
  note: 'वोट की ताकत कुछ ही हाथों में सिमट सकती है।',
  source: 'ethereum.org',
}
export const web1: TermDefinition = {
  name: 'Web 1.0',
  meaning: 'शुरुआती वेब का अनौपचारिक नाम, जिसमें ज़्यादातर पढ़ने के पेज थे।',
  source: 'ethereum.org',
}
export const web2: TermDefinition = {
  name: 'Web 2.0',
  meaning: 'प्लेटफ़ॉर्म वाले वेब का अनौपचारिक नाम: लोग पढ़ते और प्रकाशित करते हैं, सेवाएँ कंपनियाँ चलाती हैं।',
  source: 'ethereum.org',
}
export const web3: TermDefinition = {
  name: 'Web 3.0',
  meaning: 'ऐसे वेब का अनौपचारिक नाम जिसे लोग पढ़ सकें, जिसमें लिख सकें और जिसके मालिक हो सकें।',
  note: 'इस नाम से W3C का सिमैंटिक वेब भी समझा गया है।',
  source: 'ethereum.org',
}
export const trustless: TermDefinition = {
  name: 'ट्रस्टलेस',
  meaning: 'पक्ष किसी तीसरे पक्ष पर भरोसा किए बिना लेनदेन कर सकते हैं।',
  note: 'कोड, क्रिप्टोग्राफ़ी और ईमानदार बहुमत पर भरोसा फिर भी करना पड़ता है।',
  source: 'ethereum.org',
}
export const permissionless: TermDefinition = {
  name: 'अनुमति-रहित',
  meaning: 'कोई भी बिना मंज़ूरी के इसका इस्तेमाल कर सकता है या इसमें जुड़ सकता है।',
  note: 'खर्च और कानून फिर भी लागू रहते हैं।',
  source: 'ethereum.org',
}
export const peerToPeerValueTransfer: TermDefinition = {
  name: 'पीयर-टू-पीयर वैल्यू ट्रांसफ़र',
  meaning: 'ऐसेट सीधे दूसरे पक्ष को भेजना, बीच में किसी वित्तीय संस्था के बिना। ट्रांसफ़र को नेटवर्क फिर भी दर्ज करता है।',
  source: 'Bitcoin पेपर',
}
