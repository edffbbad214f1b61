import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { sendingRows, shownSendings } from '../../../../shared/view/outbox/sending-rows.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { useProgress } from '../use-progress.ts'
import type { OpenIncidentProps } from '../../incident-gate.tsx'
import list from '../list.module.css'
import styles from './sendings.module.css'
import { useOutboxView } from '../outbox-view.ts'
import { useSendingCommands } from '../use-sending-commands.ts'
import { searchableText } from '../what-words.ts'
import { Detail } from './detail.tsx'
import { EmptyOutbox } from './empty-outbox.tsx'
import { SendingFilter } from './sending-filter.tsx'
import { SendingList } from './sending-list.tsx'

/** Everything that was to leave the console: the list, and the one that is picked in full. */
export function SendingsView({ stream, state, events }: OpenIncidentProps) {
  const { t } = useTranslation()
  const names = useNames()
  const language = useLanguage()
  const search = useRef<HTMLInputElement>(null)
  const filter = useOutboxView((view) => view.filter)
  const words = useOutboxView((view) => view.search)
  const selected = useOutboxView((view) => view.selected)
  const rows = useMemo(() => sendingRows(state.sendings), [state.sendings])
  const shown = useMemo(
    () => shownSendings(rows, { filter, search: words }, (sending) => searchableText(sending, names, language)),
    [rows, filter, words, names, language]
  )
  const progress = useProgress(stream, state.sendings)
  const chosen = shown.find(({ sending }) => sending.id === selected) ?? shown[0] ?? null
  useSendingCommands(state.sendings, shown, chosen, search)
  if (rows.length === 0) return <EmptyOutbox drill={state.drill} stream={stream} />
  return (
    <>
      <SendingFilter rows={rows} searchRef={search} />
      <div className={list.body}>
        <SendingList rows={shown} chosen={chosen?.sending.id ?? null} progress={progress} />
        {chosen ? (
          <Detail
            key={chosen.sending.id}
            row={chosen}
            state={state}
            events={events}
            stream={stream}
            progress={progress.get(chosen.sending.id)}
          />
        ) : (
          <p className={styles.nothing}>{t('outbox.nothingFound')}</p>
        )}
      </div>
    </>
  )
}
