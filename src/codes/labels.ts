import type { Actor, BasisType, Kind, Retry, Station } from './schema.ts'

/** Who can end the condition, as readers see it. */
export const actorLabels: Readonly<Record<Actor, string>> = {
  developer: 'Developer',
  'account-admin': 'Account administrator',
  'end-user': 'Signer or end user',
  provider: 'Service provider',
  none: 'Nobody needs to',
}

/** Whether a retry can help, as readers see it. */
export const retryLabels: Readonly<Record<Retry, string>> = {
  never: 'No, it will not help',
  'after-fix': 'Yes, after the fix',
  backoff: 'Yes, after waiting',
  'not-needed': 'Not needed',
}

/** What sort of answer it is, as readers see it. */
export const kindLabels: Readonly<Record<Kind, string>> = {
  success: 'Success',
  state: 'State already reached',
  error: 'Error',
}

/** What a note can rest on, as readers see it. */
export const basisLabels: Readonly<Record<BasisType, string>> = {
  'vendor-table': "The vendor's table",
  'public-sample': 'A public sample',
  integrator: 'An integrator',
  standard: 'A standard',
  documentation: 'Public documentation',
  practice: 'General practice',
}

/** Stations of the way of a document, as readers see them. */
export const stationLabels: Readonly<Record<Station, string>> = {
  request: 'Request',
  access: 'Access',
  account: 'Account',
  document: 'Document',
  verification: 'Signer’s verification',
  signing: 'Signing',
  certificate: 'Certificate & timestamp',
  ekyc: 'eKYC',
}
