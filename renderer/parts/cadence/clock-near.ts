import { timeNear } from '../../../shared/report/near-time.ts'
import { clock } from '../../store/clock.ts'

/** The clock of an instant (ms) in a zone, with its day where that is not today. */
export function clockNear(at: number, zone: string): string {
  return timeNear(clock.getState().now, zone)(at)
}
