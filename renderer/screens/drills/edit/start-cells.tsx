import { NativeSelect } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../../../shared/drill/scenario/schema.ts'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { namesOf } from '../../../../shared/report/names.ts'
import type { StartCell } from '../../../../shared/view/drill/start-cells.ts'
import { cellChoices, withCell, without } from '../../../../shared/view/drill/start-cells.ts'
import { EVERY_ASSET } from '../../../../shared/incident/service/cell.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { assetText } from '../../../parts/asset-text.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { cellText } from '../cell-text.ts'
import styles from './edit.module.css'

type Start = Scenario['start']
type Props = {
  readonly start: Start
  readonly playbook: PlaybookIndex
  readonly onChange: (change: (start: Start) => Start) => void
}

/** The services that are stopped or limited when the drill begins: each can be taken out, and another one put in. */
export function StartCells({ start, playbook, onChange }: Props) {
  const { t } = useTranslation()
  const names = namesOf(playbook, useLanguage())
  const { services, assets, states } = cellChoices(playbook)
  const [next, setNext] = useState({ service: services[0] ?? '', asset: EVERY_ASSET, state: states[0] ?? '' })
  const columns = [
    { part: 'service', data: services.map((value) => ({ value, label: names.service(value) })) },
    { part: 'asset', data: assets.map((value) => ({ value, label: assetText(value) })) },
    { part: 'state', data: states.map((value) => ({ value, label: names.state(value) })) }
  ] as const
  return (
    <div role="group" aria-labelledby="start-cells" className={styles.cells}>
      <h3 id="start-cells">{t('drill.edit.cells')}</h3>
      {start.cells.length === 0 && <p className="dim">{t('drill.edit.cellsNone')}</p>}
      <ul>
        {start.cells.map((cell) => (
          <li key={`${cell.service}/${cell.asset}`}>
            {cellText(cell, names)}
            <ActButton
              size="compact-sm"
              aria-label={t('drill.edit.cellRemove', { cell: cellText(cell, names) })}
              onAct={() => onChange((now) => without(now, cell))}
            >
              <IconX aria-hidden size={16} />
            </ActButton>
          </li>
        ))}
      </ul>
      <div className={styles.cellRow}>
        {columns.map(({ part, data }) => (
          <NativeSelect
            key={part}
            label={t(`drill.edit.cellPart.${part}`)}
            data={data}
            value={next[part]}
            onChange={(event) => setNext({ ...next, [part]: event.currentTarget.value })}
          />
        ))}
        <ActButton
          leftSection={<IconPlus aria-hidden size={16} />}
          onAct={() => onChange((now) => withCell(now, next as StartCell))}
        >
          {t('drill.edit.cellAdd')}
        </ActButton>
      </div>
    </div>
  )
}
