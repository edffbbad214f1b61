import { assertNever } from '../../assert-never.ts'
import type { Deed } from '../../drill/scenario/deed.ts'
import type { Inject } from '../../drill/scenario/schema.ts'

/** The places of an incident at which deeds are done. */
export type DeedPlace = 'board' | 'escalations' | 'notices' | 'calls' | 'work' | 'clocks' | 'assets' | 'ladder'

/** Where a deed is done; null where it is done on the inject itself. */
export function placeOfDeed(deed: Deed): DeedPlace | null {
  switch (deed.kind) {
    case 'duty':
    case 'severity':
    case 'phase':
    case 'cell':
      return 'board'
    case 'rule':
    case 'decision':
      return 'escalations'
    case 'notice':
      return 'notices'
    case 'reached':
      return 'calls'
    case 'engaged':
    case 'measured':
      return 'work'
    case 'reported':
      return 'clocks'
    case 'check':
      return 'assets'
    case 'gate':
      return 'ladder'
    case 'seen':
    case 'answered':
      return null
    default:
      return assertNever(deed)
  }
}

/** Where what an inject asks for is done, each place once. What exactly is to be done there is the room's to find. */
export function placesOfInject({ deeds }: Pick<Inject, 'deeds'>): DeedPlace[] {
  return [...new Set(deeds.map(placeOfDeed).filter((place) => place !== null))]
}
