const nordic = 'abcdefghijklmnopqrstuvwxyzæøå'
const swedish = 'abcdefghijklmnopqrstuvwxyzåäö'

/**
 * The languages whose readers look for a letter elsewhere than under A to Z without its marks, or who look for
 * their own script first, as in the Unicode CLDR. Every other language needs no entry.
 */
const alphabets: Readonly<Record<string, string>> = {
  ar: 'ءابةتثجحخدذرزسشصضطظعغفقكلمنهوىي',
  da: nordic,
  el: 'αβγδεζηθικλμνξοπρστυφχψω',
  es: 'abcdefghijklmnñopqrstuvwxyz',
  et: 'abcdefghijklmnopqrsšzžtuvwõäöüxy',
  fa: 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی',
  fi: swedish,
  he: 'אבגדהוזחטיכלמנסעפצקרשת',
  is: 'aábcdðeéfghiíjklmnoópqrstuúvwxyýzþæöå',
  nb: nordic,
  nn: nordic,
  no: nordic,
  pl: 'aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż',
  ru: 'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  sv: swedish,
  tr: 'abcçdefgğhıijklmnoöpqrsştuüvwxyz',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  vi: 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz',
}

/** The alphabet of a language, by its BCP 47 tag; empty if the language needs none. */
export const alphabetOf = (locale: string): string => {
  const language = locale.split('-', 1)[0]?.toLowerCase() ?? ''
  return Object.hasOwn(alphabets, language) ? (alphabets[language] ?? '') : ''
}
