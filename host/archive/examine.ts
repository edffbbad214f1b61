import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { StringDecoder } from 'node:string_decoder'
import { setImmediate } from 'node:timers/promises'
import { archiveLimits } from '../../shared/archive/limits.ts'
import type { Manifest } from '../../shared/archive/manifest.ts'
import { aboutOf, archivePlaces, readManifest } from '../../shared/archive/manifest.ts'
import type { ArchiveReport } from '../../shared/archive/report.ts'
import type { ArchiveContents } from './contents.ts'
import { judgeContents } from './contents.ts'
import { openLogReader } from './read-log.ts'
import { ZipFault, readDirectory } from './zip/directory.ts'
import type { Located } from './zip/entry.ts'
import { locate, unpack } from './zip/entry.ts'

/** What came of looking through an archive; `contents` and `at` (where its files lie) only where it is sound. */
export type Examined = {
  readonly report: ArchiveReport
  readonly contents: ArchiveContents | null
  readonly at: ReadonlyMap<string, Located>
}

/**
 * Looks through an archive from its first byte to its last and writes nothing: its container, its manifest, every file's
 * size and hash, then what the files say. Big files pass by in pieces. `onMove` hears how many bytes are done.
 */
export async function examine(
  file: FileHandle,
  size: number,
  onMove: (done: number, all: number) => void
): Promise<Examined> {
  const from = performance.now()
  const empty = { about: null, fingerprint: null, size, files: [], findings: [] }
  const took = () => Math.round(performance.now() - from)
  try {
    const { entries, begins } = await readDirectory(file, size)
    const located = await locate(file, entries, begins)
    const at = new Map(located.map((one) => [one.entry.path, one]))
    const { manifest, fingerprint } = await manifestIn(file, at)
    const looked = await lookThrough(file, manifest, at, onMove)
    const isWhole = looked.files.every(({ verdict }) => verdict === 'ok')
    const judged = isWhole ? judge(manifest, looked) : { findings: [], contents: null }
    const report: ArchiveReport = {
      sound: judged.contents !== null,
      fault: null,
      about: aboutOf(manifest),
      fingerprint,
      size,
      files: looked.files,
      findings: [...judged.findings],
      took: took()
    }
    return { report, contents: judged.contents, at }
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error
    const fault = { code: error.code, params: { ...error.params } }
    return { report: { ...empty, sound: false, fault, took: took() }, contents: null, at: new Map() }
  }
}

async function manifestIn(
  file: FileHandle,
  at: ReadonlyMap<string, Located>
): Promise<{ manifest: Manifest; fingerprint: string }> {
  const found = at.get(archivePlaces.manifest)
  if (!found) throw new ZipFault('no-manifest')
  if (found.entry.size > archiveLimits.text) throw new ZipFault('too-large')
  const bytes = await readWhole(file, found)
  if (bytes === null) throw new ZipFault('bad-manifest', { detail: 'CRC' })
  const read = readManifest(bytes.toString('utf8'))
  if (!read.ok) throw new ZipFault(read.fault.code, { detail: read.fault.detail })
  return { manifest: read.manifest, fingerprint: createHash('sha256').update(bytes).digest('hex') }
}

type Looked = {
  readonly files: ArchiveReport['files']
  readonly reader: ReturnType<typeof openLogReader>
  readonly playbook: string
}

async function lookThrough(
  file: FileHandle,
  manifest: Manifest,
  at: ReadonlyMap<string, Located>,
  onMove: (done: number, all: number) => void
): Promise<Looked> {
  const reader = openLogReader(manifest.incident.stream)
  const lines = lineSplitter(reader.take)
  const playbook: Buffer[] = []
  const takers: Readonly<Record<string, (piece: Buffer) => void>> = {
    [archivePlaces.log]: lines.take,
    [archivePlaces.playbook]: (piece) => void playbook.push(piece)
  }
  const all = manifest.files.reduce((sum, { size }) => sum + size, 0)
  const listed = new Set(manifest.files.map(({ path }) => path))
  const files: ArchiveReport['files'] = []
  let done = 0
  for (const { path, kind, name, size, sha256 } of manifest.files) {
    const found = at.get(path)
    const row = (verdict: ArchiveReport['files'][number]['verdict']) =>
      void files.push({ path, kind, name, size, verdict })
    if (!found) row('missing')
    else if (found.entry.size !== size || size > limitOf(path)) row('wrong-size')
    else {
      const hash = createHash('sha256')
      const take = takers[path] ?? (() => undefined)
      const isAsClaimed = await unpack(file, found, (piece) => {
        hash.update(piece)
        take(piece)
        done += piece.length
        onMove(done, all)
      })
      if (!isAsClaimed) row('damaged')
      else row(hash.digest('hex') === sha256 ? 'ok' : 'wrong-hash')
    }
    await setImmediate()
  }
  lines.end()
  for (const { entry } of at.values()) {
    if (entry.path === archivePlaces.manifest || listed.has(entry.path)) continue
    files.push({ path: entry.path, kind: null, name: null, size: entry.size, verdict: 'not-listed' })
  }
  return { files, reader, playbook: Buffer.concat(playbook).toString('utf8') }
}

function judge(manifest: Manifest, { reader, playbook }: Looked): ReturnType<typeof judgeContents> {
  const has = (path: string) => manifest.files.filter((file) => file.path === path).length === 1
  if (!has(archivePlaces.log)) return { findings: [{ code: 'no-log', params: {} }], contents: null }
  if (!has(archivePlaces.playbook)) return { findings: [{ code: 'no-playbook', params: {} }], contents: null }
  return judgeContents(manifest, reader.done(), playbook)
}

/** What is read whole must not be larger than what can be held. */
function limitOf(path: string): number {
  if (path === archivePlaces.log) return archiveLimits.log
  return path === archivePlaces.playbook ? archiveLimits.text : archiveLimits.total
}

/** Unpacks a small file whole; null where it is not what its row says. */
export async function readWhole(file: FileHandle, found: Located): Promise<Buffer | null> {
  const pieces: Buffer[] = []
  return (await unpack(file, found, (piece) => void pieces.push(piece))) ? Buffer.concat(pieces) : null
}

/** A line that is longer than this (in characters) is given in pieces: no event is, so that all of them are refused. */
const LONGEST_LINE = 8 * 1024 * 1024

/** Gives a text line by line as it comes in pieces. */
function lineSplitter(onLine: (line: string) => void): { take: (piece: Buffer) => void; end: () => void } {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  const split = (text: string) => {
    const lines = text.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
    if (rest.length <= LONGEST_LINE) return
    onLine(rest)
    rest = ''
  }
  return {
    take: (piece) => split(rest + decoder.write(piece)),
    end: () => {
      split(rest + decoder.end())
      if (rest !== '') onLine(rest)
    }
  }
}
