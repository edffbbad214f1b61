import { readRegisterFile, writeRegisterFile } from '../../host/handlers/register.ts'
import type { Input, Output, Reply } from '../../shared/bridge/contract.ts'
import { ok } from '../../shared/bridge/contract.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import type { Playbook } from '../../shared/playbook/schema.ts'
import { registerTable } from '../../shared/report/register/table.ts'

type Open = { readonly state: IncidentState; readonly playbook: Playbook }

type Sync = {
  readonly [N in 'register.read' | 'register.export']: (input: Input<N>) => Reply<Output<N>>
}

/** Files of the register as the host reads and writes them. */
export function fakeRegister(opened: (stream: string) => Open): Sync {
  return {
    'register.read': ({ content, encoding }) => ok(readRegisterFile(Buffer.from(content, 'base64'), encoding)),
    'register.export': ({ stream, encoding, language, timeZone }) => {
      const table = registerTable({ ...opened(stream), language, timeZone })
      const { bytes, lost } = writeRegisterFile(table, encoding)
      const content = Buffer.from(bytes).toString('base64')
      return ok({ fileName: 'register.csv', mimeType: 'text/csv', content, count: table.length - 1, lost: [...lost] })
    }
  }
}
