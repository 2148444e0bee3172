/** A check of a picture of an ID card, as public sources describe it. */
export interface Landmark {
  readonly code: number
  /** What is checked, as prose of a note */
  readonly checks: string
  /** The field of the verification's result; left out where no public source names it */
  readonly field?: string
  /** Whether the picture is in question, or what it shows */
  readonly kind: 'quality' | 'authenticity'
}

/** The landmark checks in the order of their codes; fields as in a public API collection, their codes by inference. */
export const landmarks: readonly Landmark[] = [
  { code: 2016, checks: 'Color picture, no black-and-white copy', field: 'colorModeResult', kind: 'authenticity' },
  { code: 2017, checks: 'Visible microprint', field: 'microprintResult', kind: 'authenticity' },
  { code: 2018, checks: 'A hologram under light', field: 'hologramResult', kind: 'authenticity' },
  { code: 2019, checks: 'Holographic and main photo of one person', field: 'substitutionResult', kind: 'authenticity' },
  {
    code: 2020,
    checks: 'Color of the ghost photo',
    field: 'ghostPhotoColorDetectionResult',
    kind: 'authenticity',
  },
  { code: 2021, checks: 'Card itself, not a screen', field: 'screenResult', kind: 'authenticity' },
  { code: 2022, checks: 'Light on the card', field: 'idBrightnessDetectionResult', kind: 'quality' },
  {
    code: 2023,
    checks: 'Light on the face, usually the portrait of the card',
    field: 'faceBrightnessDetectionResult',
    kind: 'quality',
  },
  { code: 2024, checks: 'Font of the ID number', field: 'fontResult', kind: 'authenticity' },
  { code: 2025, checks: 'Sharpness of the card', kind: 'quality' },
]
