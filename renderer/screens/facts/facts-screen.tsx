import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { factRows } from '../../../shared/view/facts/sheet.ts'
import { CadenceStrip } from '../../parts/cadence/cadence-strip.tsx'
import layout from '../../parts/screen.module.css'
import { go } from '../../store/route.ts'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { PrintSheet } from '../timeline/print-sheet.tsx'
import { FactDetail } from './detail/fact-detail.tsx'
import { FactHead } from './fact-head.tsx'
import { FactList } from './fact-list.tsx'
import styles from './facts.module.css'
import { SheetOnPaper } from './sheet-on-paper.tsx'
import { useFactsView } from './facts-view.ts'
import { useFactCommands } from './use-fact-commands.ts'

/** The one place for what may be told to customers: every field, who said it, and which texts quote it. */
export function FactsScreen({ stream, state, events, playbook }: OpenIncidentProps) {
  const { t } = useTranslation()
  const rows = useMemo(() => factRows(state, playbook), [state, playbook])
  const selected = useFactsView((view) => view.selected)
  const chosen = rows.find((row) => row.field === selected) ?? rows[0]
  useFactCommands({ stream, rows, chosen: chosen ?? null, state, playbook })
  return (
    <div className={layout.screen}>
      <FactHead stream={stream} rows={rows} chosen={chosen?.field ?? null} state={state} playbook={playbook} />
      <CadenceStrip state={state} playbook={playbook} onOpen={() => go({ screen: 'notices', stream })} />
      <div className={styles.body}>
        <FactList rows={rows} chosen={chosen?.field ?? null} stream={stream} state={state} playbook={playbook} />
        {chosen ? (
          <FactDetail
            key={chosen.field}
            row={chosen}
            stream={stream}
            state={state}
            events={events}
            playbook={playbook}
          />
        ) : (
          <p className={styles.nothing}>{t('facts.nothingChosen')}</p>
        )}
      </div>
      <PrintSheet>
        {(printedAt) => <SheetOnPaper rows={rows} state={state} playbook={playbook} printedAt={printedAt} />}
      </PrintSheet>
    </div>
  )
}
