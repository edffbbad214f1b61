import { Autocomplete } from '@mantine/core'
import { IconHistory, IconPencil, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import type { CellRef } from '../dialogs/open-dialog.ts'
import { openDialog } from '../dialogs/open-dialog.ts'
import styles from './matrix.module.css'

type Props = {
  readonly playbook: PlaybookIndex
  readonly shown: readonly string[]
  readonly cells: readonly CellRef[]
  readonly onAsset: (asset: string) => void
  readonly onDone: () => void
}

/** What can be done with the cells that are selected, and how a further asset comes in. */
export function MatrixTools({ playbook, shown, cells, onAsset, onDone }: Props) {
  const { t } = useTranslation()
  const only = cells.length === 1 ? cells[0] : undefined
  const none = cells.length === 0 ? t('board.matrix.selectFirst') : null
  return (
    <div className={styles.tools}>
      <span className={styles.selected}>{t('board.matrix.selected', { count: cells.length })}</span>
      <ActButton
        leftSection={<IconPencil aria-hidden size={16} />}
        refused={none}
        onAct={() => openDialog({ kind: 'cells', cells })}
      >
        {t('board.matrix.set')}
      </ActButton>
      <ActButton
        leftSection={<IconHistory aria-hidden size={16} />}
        refused={only ? null : t('board.matrix.selectOne')}
        onAct={() => only && openDialog({ kind: 'cellHistory', cell: only })}
      >
        {t('board.matrix.history')}
      </ActButton>
      {cells.length > 0 && <ActButton onAct={onDone}>{t('board.matrix.clear')}</ActButton>}
      <AddAsset playbook={playbook} shown={shown} onAsset={onAsset} />
    </div>
  )
}

/** An asset of the playbook by its code or name, or any other code. */
function AddAsset({ playbook, shown, onAsset }: Pick<Props, 'playbook' | 'shown' | 'onAsset'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const offered = playbook.playbook.assets
    .filter((asset) => !shown.includes(asset.code))
    .map((asset) => `${asset.code} ${asset.name[language]}`)
  const add = (text: string) => {
    const code = text.normalize('NFKC').trim().split(/\s+/)[0]?.toUpperCase() ?? ''
    if (code !== '' && !shown.includes(code)) onAsset(code)
    setTyped('')
  }
  return (
    <Autocomplete
      size="xs"
      className={styles.asset}
      aria-label={t('board.matrix.addAsset')}
      placeholder={t('board.matrix.addAsset')}
      leftSection={<IconPlus aria-hidden size={16} />}
      data={offered}
      value={typed}
      maxLength={60}
      onChange={setTyped}
      onOptionSubmit={(option) => {
        add(option)
        requestAnimationFrame(() => setTyped(''))
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.defaultPrevented) return
        event.preventDefault()
        add(typed)
      }}
    />
  )
}
