import { useEffect, useMemo, useState } from 'react'
import type { Actor } from '../../../shared/event/envelope.ts'
import type { Notice } from '../../../shared/incident/notice/notice.ts'
import type { Allowed } from '../../../shared/view/notices/actions.ts'
import { previewKind } from '../../../shared/view/notices/preview-kind.ts'
import { isTyped, textAsTyped } from '../../../shared/view/notices/typed.ts'
import type { HoldingBar } from '../../../shared/incident/notice/holding.ts'
import { holdingBar } from '../../../shared/incident/notice/holding.ts'
import { lintNotice } from '../../../shared/notice/lint.ts'
import type { Weigh } from '../../../shared/notice/lint/finding.ts'
import type { FindingLine } from '../../../shared/view/notices/findings.ts'
import { countBlocks, findingLines } from '../../../shared/view/notices/findings.ts'
import type { NoticeRow } from '../../../shared/view/notices/row.ts'
import { isOpenRow, wordsOfRow } from '../../../shared/view/notices/row.ts'
import type { NoticeRound } from '../../../shared/view/notices/rounds.ts'
import { chosenRow, noticeRounds, rowsOf, searchRounds } from '../../../shared/view/notices/rounds.ts'
import { actorOf, useSession } from '../../store/session.ts'
import { waysFor } from '../../../shared/view/notices/ways-for.ts'
import type { Connectors } from './use-connectors.ts'
import { useConnectors } from './use-connectors.ts'
import { useTyped } from './typed.ts'
import { loadWeigh, weighNow } from '../../store/weigh.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { useBeat } from '../escalations/use-escalations.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { roundText, statusText } from './status-text.ts'
import { useNoticeDesk } from './desk.ts'

/** What is known of a text that has somewhere to go. */
export type Looked = {
  readonly lines: readonly FindingLine[]
  /** How many findings keep it from going out. */
  readonly blocks: number
  /** Why a holding statement needs approval; null where it may go out without. */
  readonly bar: HoldingBar | null
  readonly allowed: Allowed
  /** Somebody has typed over it here and not saved. */
  readonly unsaved: boolean
}

/** What the desk shows at the moment. */
export type DeskView = {
  readonly open: OpenIncidentProps
  readonly rounds: readonly NoticeRound[]
  /** Those that the search lets through. */
  readonly shown: readonly NoticeRound[]
  readonly row: NoticeRow | null
  readonly weigh: Weigh | undefined
  /** Who sits before the screen: what they may do depends on it. */
  readonly actor: Actor | null
  /** The ways out that are set up on this installation. */
  readonly connectors: Connectors
  readonly look: (notice: Notice) => Looked
}

const nothing: Looked = {
  lines: [],
  blocks: 0,
  bar: 'other-stage',
  allowed: { free: false, isPost: false, hasWay: false },
  unsaved: false
}
/** How often (ms) the rules are asked again while nothing happens: promises pass. */
const BEAT_MS = 5_000

/** The desk of the open incident. */
export function useDeskView(open: OpenIncidentProps): DeskView {
  const { state, playbook } = open
  const weigh = useWeigh()
  const now = useBeat(BEAT_MS)
  const settings = useSession((session) => session.settings)
  const typed = useTyped()
  const connectors = useConnectors()
  const picked = useNoticeDesk((desk) => desk.notice)
  const rounds = useMemo(() => noticeRounds(state, playbook), [state, playbook])
  const search = useNoticeDesk((desk) => desk.search)
  const names = useNames()
  const language = useLanguage()
  const shown = useMemo(() => {
    const textOf = (one: NoticeRow, round: NoticeRound) => {
      const { title, body } = wordsOfRow(one)
      const said = [title?.ja, title?.en, body.ja, body.en]
      return [roundText(round, language), names.channel(one.notice.channel), statusText(one), ...said].join('\n')
    }
    return searchRounds(rounds, search, textOf)
  }, [rounds, search, names, language])
  const row = useMemo(() => chosenRow(rounds, picked), [rounds, picked])
  const looked = useMemo(() => {
    const rows = rowsOf(rounds).filter(isOpenRow)
    return new Map(
      rows.map(({ notice }): [string, Looked] => {
        const text = textAsTyped(state, playbook, notice, typed.get(notice.id))
        const lines = findingLines(lintNotice({ state, playbook, notice, text, now, weigh }))
        const unsaved = isTyped(notice, typed.get(notice.id))
        const bar = holdingBar(state, notice, now)
        const allowed = {
          free: bar === null,
          isPost: previewKind(playbook, notice.channel) === 'post',
          hasWay: waysFor(connectors, notice.channel).length > 0
        }
        return [notice.id, { lines, blocks: countBlocks(lines), bar, allowed, unsaved }]
      })
    )
  }, [rounds, state, playbook, now, weigh, typed, connectors])
  return useMemo(
    () => ({
      open,
      rounds,
      shown,
      row,
      weigh,
      actor: actorOf(settings),
      connectors,
      look: (notice) => looked.get(notice.id) ?? nothing
    }),
    [open, rounds, shown, row, weigh, settings, connectors, looked]
  )
}

function useWeigh(): Weigh | undefined {
  const [weigh, setWeigh] = useState<Weigh | undefined>(() => weighNow())
  useEffect(() => {
    if (!weigh) void loadWeigh().then((loaded) => setWeigh(() => loaded))
  }, [weigh])
  return weigh
}
