import type { Envelope } from '../../shared/event/envelope.ts'
import type { Bridge, Notice, Output, Reply, RequestName } from '../../shared/bridge/contract.ts'
import type { HostLine } from './line.ts'

/** How long (ms) an answer that nobody fetched is kept. */
const KEPT_MS = 15_000

/**
 * A line on which the first questions of the page are asked already: what it can draw before there is a host and, where that is
 * nothing, who it speaks to, the incidents, and the events of the incident that will be shown. They are answered while the page itself is still being read, and given out when it asks them.
 * Events that arrive in between are added to the answer that they belong to; other notices wait until the page has heard
 * its host's greeting. A replaced store makes every answer worthless. Which incident will be shown is a guess (`route.ts` knows):
 * a wrong one is an answer that nobody fetches.
 */
export function askAhead(line: HostLine, address: string): HostLine {
  const answers = new Map<string, Promise<Reply<unknown>>>()
  const since = new Map<string, Envelope[]>()
  const listeners = new Set<(notice: Notice) => void>()
  let waiting: Notice[] | null = []

  const ask = <N extends RequestName>(name: N, input: unknown): Promise<Reply<Output<N>>> => {
    const reply = line.request(name, input as never)
    answers.set(keyOf(name, input), reply)
    return reply
  }

  const release = () => {
    const notices = waiting ?? []
    waiting = null
    for (const notice of notices) for (const listener of listeners) listener(notice)
  }

  line.subscribe((notice) => {
    if (notice.name === 'store.replaced') answers.clear()
    if (notice.name === 'events.appended') {
      const { stream, events } = notice.data
      if (answers.has(keyOf('stream.read', { stream }))) since.set(stream, [...(since.get(stream) ?? []), ...events])
    }
    if (waiting) waiting.push(notice)
    else for (const listener of listeners) listener(notice)
  })

  const request = (name: RequestName, input: unknown): Promise<Reply<unknown>> => {
    const key = keyOf(name, input)
    const early = answers.get(key)
    answers.delete(key)
    const reply = early ?? line.request(name, input as never)
    // Not before the page has taken the greeting in, which says what stood when it was given.
    if (name === 'app.hello') void reply.finally(() => setTimeout(release))
    if (name !== 'stream.read' || !early) return reply
    const { stream } = input as { readonly stream: string }
    return early.then((read) => withEvents(read as Reply<Output<'stream.read'>>, since.get(stream) ?? []))
  }

  const read = (stream: string) => void ask('stream.read', { stream })
  const askAll = () => {
    const hello = ask('app.hello', {})
    const list = ask('incident.list', {})
    const [, named] = /^#\/[a-z]+\/([^/]+)$/.exec(address) ?? []
    if (named !== undefined) read(decodeURIComponent(named))
    else if (isNoPlace(address)) {
      void list.then((reply) => {
        const open = reply.ok ? reply.value.filter(({ closedAt }) => closedAt === null) : []
        if (open.length === 1 && open[0]) read(open[0].stream)
      })
    }
    void hello.then((reply) => {
      const hash = reply.ok ? reply.value.playbook : null
      if (hash !== null) void ask('playbook.read', { hash })
    })
  }
  if (!isNoPlace(address)) askAll()
  else {
    // Whoever has something to draw draws it, and asks for the rest afterwards.
    void ask('app.first', {}).then((look) => {
      if (!look.ok || look.value === null) askAll()
    })
  }
  setTimeout(() => {
    answers.clear()
    since.clear()
  }, KEPT_MS)

  return {
    ...line,
    request: request as Bridge['request'],
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    }
  }
}

/** Whether an address leaves it to the page where to begin. */
export function isNoPlace(address: string): boolean {
  return address.length <= '#/'.length
}

function keyOf(name: string, input: unknown): string {
  return `${name} ${JSON.stringify(input)}`
}

function withEvents(reply: Reply<Output<'stream.read'>>, later: readonly Envelope[]): Reply<Output<'stream.read'>> {
  if (!reply.ok || later.length === 0) return reply
  return { ok: true, value: { events: [...reply.value.events, ...later] } }
}
