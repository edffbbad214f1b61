import type { Handlers } from '../../shared/bridge/contract.ts'
import { branchDrill } from '../drill/branch.ts'
import { startDrill } from '../drill/start.ts'
import type { Parts } from './parts.ts'

/** Drills on a scenario: how one begins, and how one is rewound into a branch. */
export function drillHandlers(parts: Parts): Pick<Handlers, 'drill.start' | 'drill.branch'> {
  return {
    'drill.start': (input) => startDrill(parts, input),
    'drill.branch': (input) => branchDrill(parts, input)
  }
}
