import { canonical } from '../shared/event/canonical.ts'
import type { Actor, Envelope } from '../shared/event/envelope.ts'
import { ORG } from '../shared/org/fold.ts'
import type { PlaybookIndex } from '../shared/playbook/applies.ts'
import { indexPlaybook } from '../shared/playbook/applies.ts'
import { lint } from '../shared/playbook/lint.ts'
import type { ParsedPlaybook } from '../shared/playbook/parse.ts'
import { parsePlaybook, parsePlaybookText } from '../shared/playbook/parse.ts'
import type { PlaybookProblem } from '../shared/playbook/problem.ts'
import type { Playbook } from '../shared/playbook/schema.ts'
import type { Desk } from './desk.ts'
import { sha256 } from './store/hash.ts'
import type { Written } from './store/store.ts'

/** Who publishes the playbook that Haltdesk brings along. */
const HALTDESK: Actor = { person: 'Haltdesk', department: 'command', role: '' }

/** The published playbooks by hash, read once each. */
export type PlaybookShelf = {
  /** The playbook with this hash, null where it is not here or cannot be read. */
  readonly find: (hash: string) => PlaybookIndex | null
  /** Hash of the one that a new incident runs on. */
  readonly current: () => string | null
  readonly publish: (playbook: Playbook, actor: Actor) => Written<string>
  /** Makes a playbook the current one again, in the name of who published it, where an import changed that. */
  readonly keepCurrent: (hash: string | null) => void
  /** Publishes the one that Haltdesk brings along, unless this organisation has published its own. */
  readonly publishDefault: () => Written<string | null>
}

/** A draft as a playbook, with everything that is wrong with it: errors keep it from being published. */
export function readDraft(text: string): { playbook: Playbook | null; problems: readonly PlaybookProblem[] } {
  const parsed = parsePlaybookText(text)
  if (!parsed.ok) return { playbook: null, problems: parsed.problems }
  return { playbook: parsed.playbook, problems: lint(parsed.playbook) }
}

/** What an incident names a playbook by: the SHA-256 of its canonical JSON. */
export function hashOfPlaybook(playbook: unknown): string {
  return sha256(canonical(playbook))
}

/** A playbook from a text that is known to be one. */
function wholeIn(text: string): ParsedPlaybook {
  return { ok: true, playbook: JSON.parse(text) as Playbook }
}

/** The hash of a playbook's text, empty where it is no JSON. */
function hashOfText(text: string): string {
  try {
    return hashOfPlaybook(JSON.parse(text))
  } catch {
    return ''
  }
}

/**
 * The playbook that Haltdesk brings along, as JSON text. Where its hash is given it is known to be whole, and an incident that
 * runs on it needs no look through what was published: the text here is the one that has the hash.
 */
export type BroughtAlong = { readonly text: string; readonly hash: string | undefined }

/** The shelf over a desk's `org` stream. */
export function openPlaybookShelf(desk: Desk, brought: BroughtAlong): PlaybookShelf {
  const read = new Map<string, PlaybookIndex | null>()
  const published = () => desk.org().state.playbooks
  const current = () => desk.org().state.current

  const publish = (playbook: unknown, actor: Actor): Written<string> => {
    const hash = hashOfPlaybook(playbook)
    if (current() === hash) return { ok: true, value: hash }
    const event = { type: 'playbook.published', version: 1, data: { hash, playbook } }
    const written = desk.append(ORG, [event], actor, desk.now())
    return written.ok ? { ok: true, value: hash } : written
  }

  return {
    find(hash) {
      if (!read.has(hash) && published().has(hash)) {
        const parsed = hash === brought.hash ? wholeIn(brought.text) : parsePlaybook(published().get(hash))
        read.set(hash, parsed.ok ? indexPlaybook(parsed.playbook) : null)
      }
      return read.get(hash) ?? null
    },
    current,
    publish,
    keepCurrent(hash) {
      const publication = hash !== null && hash !== current() ? publicationOf(desk, hash) : undefined
      if (publication) publish(publication.data['playbook'], publication.actor)
    },
    publishDefault() {
      // What lies here already was looked through when it was published.
      if (published().has(brought.hash ?? hashOfText(brought.text))) return { ok: true, value: current() }
      const { playbook } = readDraft(brought.text)
      if (!playbook) return { ok: true, value: null }
      const publisher = publicationOf(desk, current() ?? '')?.actor.person ?? HALTDESK.person
      const isKnown = published().has(hashOfPlaybook(playbook))
      if (isKnown || publisher !== HALTDESK.person) return { ok: true, value: current() }
      return publish(playbook, HALTDESK)
    }
  }
}

/** The event of the `org` stream that published a playbook, as it was first published. */
export function publicationOf(desk: Desk, hash: string): Envelope | undefined {
  return desk.org().events.find((event) => event.type === 'playbook.published' && event.data['hash'] === hash)
}
