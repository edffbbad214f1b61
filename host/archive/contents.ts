import type { Manifest } from '../../shared/archive/manifest.ts'
import type { ArchiveReport } from '../../shared/archive/report.ts'
import { isTurned } from '../../shared/drill/turned.ts'
import { checkChain } from '../../shared/event/chain.ts'
import type { Log } from '../../shared/event/log.ts'
import { emptyLog, receive } from '../../shared/event/log.ts'
import { attachedFiles } from '../../shared/incident/attached.ts'
import { folderWithout } from '../../shared/incident/privilege/elsewhere.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../shared/playbook/applies.ts'
import { indexPlaybook } from '../../shared/playbook/applies.ts'
import { parsePlaybook } from '../../shared/playbook/parse.ts'
import { hashOfPlaybook } from '../playbook-shelf.ts'
import { sha256 } from '../store/hash.ts'
import type { ArchiveLog, BadLine } from './read-log.ts'

/** What a sound archive holds: enough to show its incident and to take it in. */
export type ArchiveContents = {
  readonly manifest: Manifest
  readonly source: ArchiveLog
  readonly log: Log<IncidentState>
  readonly playbook: unknown
  readonly index: PlaybookIndex
}

type Finding = ArchiveReport['findings'][number]

/** Holds what an archive's files say against its manifest and against each other. `contents` are null where it is not sound. */
export function judgeContents(
  manifest: Manifest,
  read: { readonly log: ArchiveLog; readonly bad: readonly BadLine[] },
  playbookText: string
): { readonly findings: readonly Finding[]; readonly contents: ArchiveContents | null } {
  const { log: source, bad } = read
  const lines = bad.map(({ code, line, detail }): Finding => ({ code, params: { line, detail } }))
  const folder = folderWithout(Math.min(source.privilegedLeftOut, source.withheld.length))
  const log = receive(emptyLog(folder), [...source.events.keys()], folder)
  const playbook = readPlaybook(playbookText)
  const findings = [
    ...lines,
    ...judgeLog(manifest, source, log),
    ...judgePlaybook(manifest, source, log.state, playbook),
    ...judgeEvidence(manifest, source)
  ]
  const index = playbook && parsePlaybook(playbook.value)
  if (findings.length > 0 || !playbook || !index?.ok) return { findings, contents: null }
  return {
    findings,
    contents: { manifest, source, log, playbook: playbook.value, index: indexPlaybook(index.playbook) }
  }
}

function judgeLog({ incident, counts, privileged }: Manifest, source: ArchiveLog, log: Log<IncidentState>): Finding[] {
  const { state } = log
  if (state.declaredAt === null) return [{ code: 'no-incident', params: {} }]
  const links = { stream: incident.stream, links: source.withheld }
  const broken = checkChain([...source.events.keys()], sha256, links).length
  const claims: readonly (readonly [string, unknown, unknown])[] = [
    ['drill', incident.drill, state.drill],
    ['title', incident.title, state.title.slice(0, 400)],
    ['type', incident.type, state.type?.value ?? ''],
    ['declaredAt', incident.declaredAt, state.declaredAt],
    ['closedAt', incident.closedAt, state.closed?.at ?? null],
    ['playbook', incident.playbook, state.playbook],
    ['events', counts.events, source.events.size],
    ['withheld', counts.withheld, source.withheld.length],
    ['privilegedLeftOut', counts.privilegedLeftOut, source.privilegedLeftOut],
    ['privileged', privileged === 'included' && source.withheld.length > 0, false]
  ]
  return [
    ...(isTurned([...source.events.keys()], sha256) ? [{ code: 'drill-turned' as const, params: {} }] : []),
    ...(broken > counts.brokenLinks ? [{ code: 'broken-chain' as const, params: { count: broken } }] : []),
    ...claims
      .filter(([, said, found]) => said !== found)
      .map(([field]): Finding => ({ code: 'manifest-differs', params: { field } }))
  ]
}

function judgePlaybook(
  { incident }: Manifest,
  { published }: ArchiveLog,
  state: IncidentState,
  playbook: { readonly value: unknown } | null
): Finding[] {
  if (!playbook) return [{ code: 'playbook-unreadable', params: {} }]
  const hash = hashOfPlaybook(playbook.value)
  if (hash !== incident.playbook || hash !== state.playbook || published?.data['hash'] !== hash) {
    return [{ code: 'playbook-differs', params: {} }]
  }
  return parsePlaybook(playbook.value).ok ? [] : [{ code: 'playbook-unreadable', params: {} }]
}

/** Every file of evidence is one that the log names, and every one that it names is there or was counted as missing. */
function judgeEvidence({ files, counts }: Manifest, { events }: ArchiveLog): Finding[] {
  const named = new Set(attachedFiles([...events.keys()]).map(({ hash }) => hash))
  const there = files.filter(({ kind }) => kind === 'evidence')
  const strange = there.filter(({ path, sha256 }) => !named.has(sha256) || path !== `evidence/${sha256}`)
  const absent = named.size - new Set(there.map((file) => file.sha256)).size
  return [
    ...strange.map(({ path }): Finding => ({ code: 'evidence-unnamed', params: { path } })),
    ...(absent > counts.evidenceMissing ? [{ code: 'evidence-absent' as const, params: { count: absent } }] : [])
  ]
}

function readPlaybook(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return null
  }
}
