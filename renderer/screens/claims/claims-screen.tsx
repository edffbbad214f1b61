import { TextInput } from '@mantine/core'
import { IconFileExport, IconFileImport, IconPlus, IconSearch } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ActButton } from '../../parts/act-button.tsx'
import cards from '../../parts/card.module.css'
import { PlaceTabs } from '../../parts/place-tabs.tsx'
import layout from '../../parts/screen.module.css'
import type { OpenIncidentProps } from '../incident-gate.tsx'
import { Batches } from './batches.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { ClaimDetail } from './claim-detail.tsx'
import { ClaimDialogs } from './claim-dialogs.tsx'
import { ClaimTable } from './claim-table.tsx'
import { claimView, openClaimDialog, resetClaims, useClaimView } from './claim-view.ts'
import styles from './claims.module.css'
import { Filters } from './filters.tsx'
import { Totals } from './totals.tsx'
import { useClaimCommands } from './use-claim-commands.ts'
import { useRegister } from './use-register.ts'

/** The register of compensation: every case with its state, lists that two people sign, exact totals. */
export function ClaimsScreen(open: OpenIncidentProps) {
  const { t } = useTranslation()
  const { stream } = open
  const view = useRegister(open)
  const { search } = useClaimView()
  useClaimCommands(view)
  useEffect(() => resetClaims, [stream])
  const { rows, shown, chosen } = view
  return (
    <div className={layout.padded}>
      <header className={layout.head}>
        <h1 className={layout.title}>{t('claims.title')}</h1>
        <PlaceTabs place="after" here="claims" stream={stream} />
        <div className={layout.tools}>
          <TextInput
            id="claim-search"
            size="xs"
            leftSection={<IconSearch aria-hidden size={16} />}
            aria-label={t('claims.search')}
            placeholder={t('claims.searchHint')}
            value={search}
            onChange={(event) => claimView.setState({ search: event.currentTarget.value })}
          />
          <ActButton
            size="compact-md"
            leftSection={<IconFileImport aria-hidden size={18} />}
            onAct={() => openClaimDialog({ kind: 'import' })}
          >
            {t('claims.import')}
          </ActButton>
          <ActButton
            size="compact-md"
            leftSection={<IconFileExport aria-hidden size={18} />}
            refused={rows.length === 0 ? t('claims.keys.nothingThere') : null}
            onAct={() => openClaimDialog({ kind: 'export' })}
          >
            {t('claims.export')}
          </ActButton>
          <ActButton
            size="compact-md"
            variant="filled"
            leftSection={<IconPlus aria-hidden size={18} />}
            onAct={() => openClaimDialog({ kind: 'add' })}
          >
            {t('claims.add')}
          </ActButton>
        </div>
      </header>
      <Filters counts={view.counts} />
      <div className={styles.columns}>
        <div className={styles.list}>
          <BulkBar view={view} />
          {rows.length === 0 && <p className={styles.none}>{t('claims.empty')}</p>}
          {rows.length > 0 && shown.length === 0 && (
            <p className={styles.none}>
              {t('claims.noneFound')}{' '}
              <button
                type="button"
                className={styles.link}
                onClick={() => claimView.setState({ filter: 'all', search: '' })}
              >
                {t('claims.showAll')}
              </button>
            </p>
          )}
          {shown.length > 0 && <ClaimTable view={view} />}
        </div>
        <aside className={`${cards.column} ${styles.side}`}>
          {chosen ? (
            <ClaimDetail key={chosen.claim.id} row={chosen} view={view} />
          ) : (
            rows.length > 0 && <p className={styles.none}>{t('claims.detail.pick')}</p>
          )}
          <Batches rows={view.batches} />
          {rows.length > 0 && <Totals rows={rows} />}
        </aside>
      </div>
      <ClaimDialogs view={view} />
    </div>
  )
}
