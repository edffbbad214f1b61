import { useIncident } from '../store/incident.ts'
import { useRoute } from '../store/route.ts'

/** Whether what is on the screen belongs to a drill: the places of the whole console are real even while one is open. */
export function useDrillHere(): boolean {
  const route = useRoute()
  return useIncident(({ log }) => log.state.drill) && 'stream' in route
}
