import { lookupAddressesAt } from '../../codes/lookup-addresses.ts'

const button = document.querySelector<HTMLElement>('[data-open-lookup]')

/** The addresses of the data. The build writes them into the page, so that data and script have the same version. */
export const endpoints = {
  base: button?.dataset.base ?? '/',
  /** Data for numbers and messages */
  records: button?.dataset.records ?? '',
  /** Data for words */
  words: button?.dataset.words ?? '',
  fullText: button?.dataset.fullText ?? '',
  /** Data that is requested together with the script */
  prefetch: button?.dataset.prefetch?.split(' ') ?? [],
}

/** The addresses of this site; here because every page has this script. */
export const paths = lookupAddressesAt(endpoints.base)
