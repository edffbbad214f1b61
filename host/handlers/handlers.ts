import type { Handlers } from '../../shared/bridge/contract.ts'
import { withArchives } from '../archive/reading.ts'
import { actionHandlers } from './action.ts'
import { appHandlers } from './app.ts'
import { archiveHandlers } from './archive.ts'
import { backupHandlers } from './backup.ts'
import { caseHandlers } from './case.ts'
import { connectorHandlers } from './connector.ts'
import { drillHandlers } from './drill.ts'
import { evidenceHandlers } from './evidence.ts'
import { figureHandlers } from './figure.ts'
import { incidentHandlers } from './incident.ts'
import { linkHandlers } from './link.ts'
import { mailingListHandlers } from './mailing-list.ts'
import type { Parts } from './parts.ts'
import { peopleExportHandlers } from './people-export.ts'
import { peopleImportHandlers } from './people-import.ts'
import { peopleOrderHandlers } from './people-order.ts'
import { peopleHandlers } from './people.ts'
import { playbookHandlers } from './playbook.ts'
import { scenarioHandlers } from './scenario.ts'
import { registerHandlers } from './register.ts'
import { sendingHandlers } from './sending.ts'
import { settingsHandlers } from './settings.ts'
import { storeHandlers } from './store.ts'
import { streamHandlers } from './stream.ts'
import { windowHandlers } from './window.ts'

/** Every row of the contract with its handler, over the incidents of this installation and the archives that are open. */
export function handlersOver(parts: Parts): Handlers {
  const handlers: Handlers = {
    ...appHandlers(parts),
    ...settingsHandlers(parts),
    ...incidentHandlers(parts),
    ...caseHandlers(parts),
    ...figureHandlers(parts),
    ...actionHandlers(parts),
    ...drillHandlers(parts),
    ...scenarioHandlers(parts),
    ...streamHandlers(parts),
    ...evidenceHandlers(parts),
    ...playbookHandlers(parts),
    ...storeHandlers(parts),
    ...backupHandlers(parts),
    ...linkHandlers(parts),
    ...windowHandlers(parts),
    ...peopleHandlers(parts),
    ...peopleImportHandlers(parts),
    ...peopleExportHandlers(parts),
    ...peopleOrderHandlers(parts),
    ...registerHandlers(parts),
    ...connectorHandlers(parts),
    ...mailingListHandlers(parts),
    ...sendingHandlers(parts),
    ...archiveHandlers(parts)
  }
  return withArchives(handlers, parts.archives, parts.desk.now)
}
