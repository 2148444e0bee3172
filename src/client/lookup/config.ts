import { lookUpAddressesAt } from '../../codes/look-up-addresses.ts'

const button = document.querySelector<HTMLElement>('[data-open-search]')

/** Where the look-up finds things; written by the build, so that data and script are of one version. */
export const endpoints = {
  base: button?.dataset.base ?? '/',
  /** What numbers and messages are found with */
  records: button?.dataset.records ?? '',
  /** What words that mean a code are found with */
  words: button?.dataset.words ?? '',
  fullText: button?.dataset.fullText ?? '',
  /** What is asked for together with the script that reads it */
  prefetch: button?.dataset.prefetch?.split(' ') ?? [],
}

/** The addresses of this site; here, so that they are in the script that every page has. */
export const paths = lookUpAddressesAt(endpoints.base)
