import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoticeAction } from '../../../shared/view/notices/actions.ts'
import { noticeActions } from '../../../shared/view/notices/actions.ts'
import { copyOf } from '../../../shared/view/notices/copy.ts'
import { wordsOfRow } from '../../../shared/view/notices/row.ts'
import { rowsOf } from '../../../shared/view/notices/rounds.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { copyText } from '../../parts/copy-text.ts'
import { useNames } from '../../parts/use-names.ts'
import { nowHere } from '../../store/clock.ts'
import { say } from '../../store/toasts.ts'
import { nextLook, openDeskDialog, pickNotice } from './desk.ts'
import { draftHolding, holdingRefused } from './holding.ts'
import { actOnAll, bulkActions, readyFor, refusedWords, runAction } from './notice-acts.ts'
import { latestPromise, promiseNext } from './promise-next.ts'
import { isOnSheet, toFact } from './to-fact.ts'
import { saveTyped } from './typed.ts'
import type { DeskView } from './use-desk-view.ts'

const keys = {
  propose: 'p',
  approve: 'a',
  reject: 'r',
  refill: 'f',
  send: 's',
  window: 'o',
  post: 'm',
  plan: 't',
  prove: 'e',
  correct: 'x',
  withdraw: 'w'
} as const satisfies Record<NoticeAction, string>

/** Offers all that the desk can do, by key and by palette. */
export function useNoticeCommands(view: DeskView): void {
  const { t } = useTranslation()
  const names = useNames()
  const commands = useMemo<AppCommand[]>(() => {
    const { rounds, row, look } = view
    const group = t('notices.group')
    const unsaved = row !== null && look(row.notice).unsaved
    const none = row ? null : t('notices.noneChosen')
    const looked = row && look(row.notice)
    const lacking = looked?.lines.map(({ field }) => field).find(isOnSheet)
    const order = rowsOf(view.shown).map(({ notice }) => notice.id)
    const step = (by: 1 | -1) => () => {
      const here = order.indexOf(row?.notice.id ?? '')
      const next = order[Math.min(order.length - 1, Math.max(0, here + by))]
      if (next !== undefined) pickNotice(next)
    }
    const copy = (choice: 'ja' | 'en' | 'both') => () => row && void copyText(copyOf(wordsOfRow(row), choice))
    const round = rounds.find(({ rows }) => row && rows.includes(row))
    const bulk = bulkActions.map((action) => {
      const ready = round ? readyFor(action, round, look, names) : []
      const refused = ready.length === 0 ? t(`notices.key.none.${action}`) : null
      return {
        id: `${action}All`,
        title: t(`notices.key.${action}All`),
        keys: keys[action].toUpperCase(),
        refused,
        run: () => actOnAll(action, ready)
      }
    })
    const rows = [
      { id: 'new', title: t('notices.newRound'), keys: 'n', run: () => openDeskDialog({ kind: 'new' }) },
      { id: 'holding', title: t('notices.holdingKey'), keys: 'h', refused: holdingRefused(), run: draftHolding },
      {
        id: 'search',
        title: t('notices.search'),
        keys: '/',
        run: () => document.getElementById('notice-search')?.focus()
      },
      { id: 'down', title: t('notices.key.down'), keys: 'j', run: step(1) },
      { id: 'up', title: t('notices.key.up'), keys: 'k', run: step(-1) },
      ...noticeActions.map((action) => ({
        id: action,
        title: t(`notices.action.${action}`),
        keys: keys[action],
        refused: row ? refusedWords(action, row, look(row.notice), names) : none,
        run: () => row && runAction(action, row)
      })),
      ...bulk,
      {
        id: 'promise',
        title: t('notices.key.promise'),
        keys: 'u',
        refused: none ?? (looked?.bar === 'promise' && !unsaved ? null : t('notices.key.none.promise')),
        run: () => row && void promiseNext(row, view, latestPromise(nowHere()))
      },
      {
        id: 'fact',
        title: t('notices.key.fact'),
        keys: 'g',
        refused: none ?? (lacking === undefined ? t('notices.key.none.fact') : null),
        run: () => lacking !== undefined && toFact(lacking, view.open.stream)
      },
      { id: 'look', title: t('notices.key.look'), keys: 'v', refused: none, run: nextLook },
      {
        id: 'save',
        title: t('notices.key.save'),
        keys: 'mod+S',
        run: () => (row && unsaved ? void saveTyped(row.notice.id) : say('done', t('notices.save.nothing')))
      },
      { id: 'copy', title: t('notices.key.copyBoth'), keys: 'c', refused: none, run: copy('both') },
      { id: 'copyJa', title: t('notices.key.copyJa'), keys: '1', refused: none, run: copy('ja') },
      { id: 'copyEn', title: t('notices.key.copyEn'), keys: '2', refused: none, run: copy('en') }
    ]
    return rows.map((one) => ({ ...one, id: `notice.${one.id}`, group }))
  }, [t, names, view])
  useCommands('notices', commands)
}
