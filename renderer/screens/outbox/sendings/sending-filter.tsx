import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { SendingRow } from '../../../../shared/view/outbox/sending-rows.ts'
import { countSendings, outboxFilters } from '../../../../shared/view/outbox/sending-rows.ts'
import chip from '../../../parts/chip.module.css'
import styles from './sendings.module.css'
import { showOutbox, useOutboxView } from '../outbox-view.ts'

type Props = { readonly rows: readonly SendingRow[]; readonly searchRef: RefObject<HTMLInputElement | null> }

/** Which sendings are listed, with how many each choice has, and a search through them. */
export function SendingFilter({ rows, searchRef }: Props) {
  const { t } = useTranslation()
  const filter = useOutboxView((view) => view.filter)
  const search = useOutboxView((view) => view.search)
  const counts = countSendings(rows)
  return (
    <div className={styles.find} role="search">
      <div className={styles.chips} role="group" aria-label={t('outbox.filters')}>
        {outboxFilters.map((one) => (
          <button
            key={one}
            type="button"
            className={`${chip.chip} ${styles.chip}`}
            aria-pressed={filter === one}
            onClick={() => showOutbox({ filter: one, selected: null })}
          >
            {t(`outbox.filter.${one}`)} <span className="digits">{counts[one]}</span>
          </button>
        ))}
      </div>
      <TextInput
        ref={searchRef}
        className={styles.search}
        size="xs"
        aria-label={t('outbox.search')}
        placeholder={t('outbox.searchHint')}
        value={search}
        onChange={(event) => showOutbox({ search: event.currentTarget.value })}
        onKeyDown={(event) => event.key === 'Escape' && showOutbox({ search: '' })}
        leftSection={<IconSearch aria-hidden size={16} />}
        rightSection={
          search !== '' && (
            <CloseButton size="sm" aria-label={t('outbox.searchClear')} onClick={() => showOutbox({ search: '' })} />
          )
        }
        maxLength={200}
        autoComplete="off"
      />
    </div>
  )
}
