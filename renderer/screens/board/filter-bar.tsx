import { CloseButton, Input } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { memo, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { zoneLabel } from '../../../shared/report/time.ts'
import type { BoardFilter } from '../../../shared/view/board.ts'
import { isFiltered, noFilter } from '../../../shared/view/board.ts'
import chip from '../../parts/chip.module.css'
import { selection, setFilter, useSelection } from '../../store/selection.ts'
import { useSession } from '../../store/session.ts'
import { useZone } from '../../store/zone.ts'
import { nowHere } from '../../store/clock.ts'
import styles from './board.module.css'

const switches = ['late', 'critical', 'open', 'allPhases'] as const

/** What the board shows: the switches, the search, and in which zone its times are. */
export const FilterBar = memo(function FilterBar() {
  const { t } = useTranslation()
  const filter = useSelection((state) => state.filter)
  const department = useSession((state) => state.settings?.department ?? '')
  const zone = useZone()
  return (
    <section className={`${styles.filters} no-print`} aria-label={t('board.filter.label')}>
      <Switch on={filter.mine} word={t('board.filter.mine')} onSwitch={() => setFilter({ mine: !filter.mine })} />
      {department !== '' && (
        <Switch
          on={filter.department === department}
          word={t('board.filter.department')}
          onSwitch={() => setFilter({ department: filter.department === null ? department : null })}
        />
      )}
      {switches.map((name) => (
        <Switch
          key={name}
          on={filter[name]}
          word={t(`board.filter.${name}`)}
          onSwitch={() => setFilter({ [name]: !filter[name] })}
        />
      ))}
      <Search filter={filter} />
      {(isFiltered(filter) || filter.allPhases) && (
        <button type="button" className={chip.chip} onClick={() => selection.setState({ filter: noFilter })}>
          {t('board.filter.clear')}
        </button>
      )}
      <span className={styles.zone}>{t('board.filter.zone', { zone: zoneLabel(nowHere(), zone) })}</span>
    </section>
  )
})

function Switch({
  on,
  word,
  onSwitch
}: {
  readonly on: boolean
  readonly word: string
  readonly onSwitch: () => void
}) {
  return (
    <button type="button" className={chip.chip} aria-pressed={on} onClick={onSwitch}>
      {word}
    </button>
  )
}

/** The search waits a moment, so that fast typing does not draw the board for every letter. */
function Search({ filter }: { readonly filter: BoardFilter }) {
  const { t } = useTranslation()
  const [text, setText] = useState(filter.search)
  const sent = useRef(filter.search)
  useEffect(() => {
    if (text === sent.current) return undefined
    const timer = setTimeout(() => {
      sent.current = text
      setFilter({ search: text })
    }, 120)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => {
    if (filter.search !== sent.current) setText(filter.search)
  }, [filter.search])
  return (
    <Input
      id="board-search"
      className={styles.search}
      size="xs"
      type="search"
      value={text}
      placeholder={t('board.filter.search')}
      aria-label={t('board.filter.search')}
      leftSection={<IconSearch aria-hidden size={16} />}
      rightSection={
        text !== '' && <CloseButton size="sm" aria-label={t('board.filter.searchClear')} onClick={() => setText('')} />
      }
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur()
      }}
    />
  )
}
