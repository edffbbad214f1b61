import type { CheckResult } from '../../shared/bridge/shapes.ts'
import type { Handlers } from '../../shared/bridge/contract.ts'
import { ok } from '../../shared/bridge/contract.ts'
import { checkChain } from '../../shared/event/chain.ts'
import { attachedFiles } from '../../shared/incident/attached.ts'
import { ORG } from '../../shared/org/fold.ts'
import { sha256 } from '../store/hash.ts'
import type { Parts } from './parts.ts'

/** The check of everything that is stored: the database, every chain of events, every attached file. */
export function storeHandlers(parts: Parts): Pick<Handlers, 'store.check'> {
  return {
    'store.check': () => {
      const from = performance.now()
      const { sound, detail } = parts.store.check()
      const sizes = parts.store.streams()
      return ok({
        database: sound ? ('ok' as const) : ('damaged' as const),
        detail,
        events: sizes.reduce((sum, { events }) => sum + events, 0),
        streams: sizes.length,
        broken: sizes.flatMap(({ stream }) => brokenIn(parts, stream)),
        evidence: checkEvidence(parts),
        took: performance.now() - from
      })
    }
  }
}

/** Single events of `org` come along with imported incidents, so that its chains may lack what was before. */
function brokenIn({ store }: Parts, stream: string) {
  const broken = checkChain(store.read(stream), sha256)
  return stream === ORG ? broken.filter(({ fault }) => fault !== 'missing-before') : broken
}

function checkEvidence({ desk, evidence }: Parts): CheckResult['evidence'] {
  const found = desk
    .incidents()
    .flatMap((stream) => attachedFiles(desk.incident(stream).events).map(({ hash }) => evidence.read(stream, hash)))
  return {
    files: found.length,
    missing: found.filter((one) => one === 'missing').length,
    altered: found.filter((one) => one === 'altered').length
  }
}
