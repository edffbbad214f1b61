import { textHash } from '../../notice/text-hash.ts'
import { requote } from '../../notice/quoting.ts'
import { templateById } from '../../notice/template.ts'
import type { CommandData } from '../commands.ts'
import type { Context, Deciders, Decision } from '../noun.ts'
import { decided, writerOf } from '../noun.ts'
import { refused } from '../refusal.ts'
import type { IncidentState } from '../state.ts'
import type { noticeCommands } from './commands.ts'
import { noticeEvents } from './events.ts'
import { correction, draftAll, refillAll } from './make.ts'
import type { Notice } from './notice.ts'
import { aboutNotice, isFrozen, textOf } from './notice.ts'
import { post, prove, queue, report, withdraw } from './publish.ts'
import { approve, propose, reject } from './sign.ts'

const write = writerOf(noticeEvents)

/** What is decided of the notices: made from the facts, signed by several people, and only then out. */
export const noticeDecide: Deciders<typeof noticeCommands> = {
  'notice.draft': draftAll,
  'notice.edit': (state, data, context) => on(state, data.notice, (notice) => edit(state, notice, data, context)),
  'notice.refill': (state, data, context) => {
    const notices = data.notices.map((id) => state.notices.get(id)).filter((notice) => notice !== undefined)
    return notices.length < data.notices.length ? refused('no-such-notice') : refillAll(state, notices, context)
  },
  'notice.propose': (state, data, context) => propose(state, data.texts, context),
  'notice.approve': (state, data, context) => approve(state, data.texts, context),
  'notice.reject': reject,
  'notice.plan': (state, data) =>
    on(state, data.notice, (notice) => {
      if (notice.posted || notice.withdrawn) return refused('text-frozen')
      const same = (notice.planned?.value ?? null) === data.at
      return same ? refused('already-so') : decided(write('notice.planned', { ...aboutNotice(notice), at: data.at }))
    }),
  'notice.post': (state, data, context) => on(state, data.notice, (notice) => post(state, notice, data, context)),
  'notice.prove': (state, data) => on(state, data.notice, (notice) => prove(notice, data)),
  'notice.queue': (state, data, context) =>
    on(state, data.notice, (notice) => queue(state, notice, data.connector, context)),
  'notice.report': (state, data, context) => on(state, data.notice, (notice) => report(notice, data, context)),
  'notice.correct': (state, data, context) =>
    on(state, data.notice, (notice) => {
      if (!notice.posted || notice.withdrawn) return refused('not-posted')
      return data.reason === '' ? refused('reason-missing') : correction(state, notice, data.reason, context)
    }),
  'notice.withdraw': (state, data) => on(state, data.notice, (notice) => withdraw(notice, data.reason))
}

/** A person writes over a text. What they did not see is not overwritten. */
function edit(state: IncidentState, notice: Notice, data: CommandData<'notice.edit'>, context: Context): Decision {
  const { playbook } = context
  const before = textOf(notice)
  if (isFrozen(notice)) return refused('text-frozen')
  if (before.hash !== data.was) return refused('text-changed')
  const words = { title: before.value.title && (data.title ?? before.value.title), body: data.body }
  const quoted = requote(words, before, templateById(playbook, notice.template), data.confirms, { state, playbook })
  const hash = textHash(words)
  const isSame = hash === before.hash && JSON.stringify(quoted) === JSON.stringify(factsOf(before))
  if (isSame) return refused('already-so')
  return decided(
    write('notice.edited', {
      ...aboutNotice(notice),
      ...words,
      textHash: hash,
      ...quoted,
      quotes: [...quoted.quotes],
      confirmed: [...quoted.confirmed],
      asOf: before.asOf,
      refilled: false
    })
  )
}

function factsOf({ quotes, confirmed, nextUpdateAt }: ReturnType<typeof textOf>) {
  return { quotes, confirmed, nextUpdateAt }
}

function on(state: IncidentState, id: string, then: (notice: Notice) => Decision): Decision {
  const notice = state.notices.get(id)
  return notice ? then(notice) : refused('no-such-notice')
}
