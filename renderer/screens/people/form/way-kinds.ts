/** The kinds of numbers and addresses, the usual one first. */
export const wayKinds = {
  numbers: ['mobile', 'work', 'home', 'other'],
  addresses: ['work', 'personal', 'other']
} as const

export type WayKind = (typeof wayKinds)['numbers' | 'addresses'][number]
