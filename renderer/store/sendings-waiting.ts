import { countNeedingPerson } from '../../shared/incident/sending/sending.ts'
import { useIncident } from './incident.ts'

/** How many sendings of the open incident wait for a person. */
export function useSendingsWaiting(): number {
  return useIncident(({ log }) => countNeedingPerson(log.state.sendings))
}
