import { Menu, TextInput } from '@mantine/core'
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

function AddAsset({ playbook, shown, onAsset }: Pick<Props, 'playbook' | 'shown' | 'onAsset'>) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [code, setCode] = useState('')
  const left = playbook.playbook.assets.filter((asset) => !shown.includes(asset.code))
  const typed = code.normalize('NFKC').trim().toUpperCase()
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <button type="button" className={styles.toggle}>
          <IconPlus aria-hidden size={16} />
          {t('board.matrix.addAsset')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {left.map((asset) => (
          <Menu.Item key={asset.code} onClick={() => onAsset(asset.code)}>
            {asset.code} {asset.name[language]}
          </Menu.Item>
        ))}
        <TextInput
          m={6}
          size="xs"
          maxLength={20}
          value={code}
          label={t('board.matrix.otherAsset')}
          onChange={(event) => setCode(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed === '' || shown.includes(typed)) return
            onAsset(typed)
            setCode('')
          }}
        />
      </Menu.Dropdown>
    </Menu>
  )
}
