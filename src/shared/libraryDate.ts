/** The date of the library's facts: that of the version of Ankr's document. */
export const LIBRARY_DATE = '2022-03-04'
