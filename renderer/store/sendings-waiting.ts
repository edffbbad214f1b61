import { countNeedingPerson } from '../../shared/incident/sending/sending.ts'
import type { OpenIncident } from './incident.ts'
import { useIncidentSoon } from './incident.ts'

const waiting = ({ log }: OpenIncident) => countNeedingPerson(log.state.sendings)

/** How many sendings of the open incident wait for a person. */
export function useSendingsWaiting(): number {
  return useIncidentSoon(waiting)
}
