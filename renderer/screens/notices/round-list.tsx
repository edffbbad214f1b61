import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { act } from '../../store/act.ts'
import type { NoticeRound } from '../../../shared/view/notices/rounds.ts'
import type { NoticeStageId } from '../../../shared/playbook/schema.ts'
import choice from '../../parts/list-row.module.css'
import { pickNotice, searchNotices, useNoticeDesk } from './desk.ts'
import { NextText } from './next-text.tsx'
import { actOnAll, bulkActions, readyFor } from './notice-acts.ts'
import { NoticeStatusMark } from './notice-status.tsx'
import styles from './notices.module.css'
import { roundText } from './status-text.ts'
import type { DeskView } from './use-desk-view.ts'

/** The rounds, the newest first, with how each channel's text stands. */
export function RoundList({ view }: { readonly view: DeskView }) {
  const { t } = useTranslation()
  const chosen = view.row?.notice.id
  useEffect(() => {
    document.querySelector(`[data-notice="${chosen}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const search = useNoticeDesk((desk) => desk.search)
  return (
    <nav className={styles.rounds} aria-label={t('notices.rounds')}>
      {view.rounds.length > 1 && (
        <TextInput
          id="notice-search"
          className={styles.search}
          aria-label={t('notices.search')}
          placeholder={t('notices.search')}
          leftSection={<IconSearch aria-hidden size={16} />}
          value={search}
          autoComplete="off"
          onChange={(event) => searchNotices(event.currentTarget.value)}
        />
      )}
      {view.shown.length === 0 && <p className="dim">{t('notices.notFound')}</p>}
      {view.shown.map((round) => (
        <Round key={round.round} round={round} view={view} />
      ))}
    </nav>
  )
}

function Round({ round, view }: { readonly round: NoticeRound; readonly view: DeskView }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const names = useNames()
  const ready = bulkActions.map((action) => ({ action, rows: readyFor(action, round, view.look, names) }))
  const standing = round.rows.filter(({ status }) => status !== 'withdrawn')
  const done = standing.filter(({ notice }) => notice.posted).length
  const id = `round-${round.round}`
  return (
    <section className={styles.round} aria-labelledby={id}>
      <div className={styles.roundHead}>
        <h2 id={id}>{roundText(round, language)}</h2>
        {standing.length > 0 && (
          <span className="dim digits">{t('notices.round.out', { done, all: standing.length })}</span>
        )}
      </div>
      <ul>
        {round.rows.map((row) => (
          <li key={row.notice.id}>
            <button
              type="button"
              className={`${choice.row} ${styles.row}`}
              data-status={row.status}
              data-notice={row.notice.id}
              aria-current={view.row?.notice.id === row.notice.id || undefined}
              onClick={() => pickNotice(row.notice.id)}
            >
              <span className={styles.rowTop}>
                <span className={styles.channel}>{names.channel(row.notice.channel)}</span>
                <NoticeStatusMark row={row} />
              </span>
              <NextText row={row} looked={view.look(row.notice)} />
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.roundActs}>
        {ready.map(
          ({ action, rows }) =>
            rows.length > 1 && (
              <ActButton key={action} variant="filled" onAct={() => actOnAll(action, rows)}>
                {t(`notices.round.${action}All`, { count: rows.length })}
              </ActButton>
            )
        )}
        {round.lacking.map((channel) => (
          <ActButton
            key={channel}
            onAct={() =>
              void act({ name: 'notice.draft', data: { channels: [channel], stage: round.stage as NoticeStageId } })
            }
          >
            {t('notices.round.add', { channel: names.channel(channel) })}
          </ActButton>
        ))}
      </div>
    </section>
  )
}
