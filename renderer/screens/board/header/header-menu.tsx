import { ActionIcon, Menu } from '@mantine/core'
import {
  IconArrowBackUp,
  IconBook2,
  IconDeviceTv,
  IconDots,
  IconFolderOpen,
  IconLock,
  IconPencil,
  IconPrinter
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { IncidentState } from '../../../../shared/incident/state.ts'
import { LaterMenu } from '../../../parts/later-menu.tsx'
import { useSession } from '../../../store/session.ts'
import { openWallboard } from '../../../store/wallboard.ts'
import { openDialog } from '../dialogs/open-dialog.ts'

/** The rarer things that can be done to an incident. */
export function HeaderMenu({ stream, state }: { readonly stream: string; readonly state: IncidentState }) {
  const { t } = useTranslation()
  const newest = useSession((session) => session.welcome?.playbook ?? null)
  const isNewer = newest !== null && newest !== state.playbook
  return (
    <LaterMenu
      position="bottom-end"
      withInitialFocusPlaceholder={false}
      target={
        <ActionIcon variant="default" size={30} aria-label={t('board.header.more')} title={t('board.header.more')}>
          <IconDots aria-hidden size={20} />
        </ActionIcon>
      }
    >
      <Menu.Item leftSection={<IconPencil aria-hidden size={16} />} onClick={() => openDialog({ kind: 'title' })}>
        {t('board.dialog.title')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArrowBackUp aria-hidden size={16} />}
        onClick={() => openDialog({ kind: 'return', to: null })}
      >
        {t('board.dialog.return')}
      </Menu.Item>
      {isNewer && (
        <Menu.Item leftSection={<IconBook2 aria-hidden size={16} />} onClick={() => openDialog({ kind: 'adopt' })}>
          {t('board.dialog.adopt')}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconPrinter aria-hidden size={16} />} onClick={() => window.print()}>
        {t('board.header.print')}
      </Menu.Item>
      <Menu.Item leftSection={<IconDeviceTv aria-hidden size={16} />} onClick={() => void openWallboard(stream)}>
        {t('wall.open')}
      </Menu.Item>
      <Menu.Divider />
      {state.closed ? (
        <Menu.Item
          leftSection={<IconFolderOpen aria-hidden size={16} />}
          onClick={() => openDialog({ kind: 'reopen' })}
        >
          {t('board.dialog.reopen')}
        </Menu.Item>
      ) : (
        <Menu.Item leftSection={<IconLock aria-hidden size={16} />} onClick={() => openDialog({ kind: 'close' })}>
          {t('board.dialog.close')}
        </Menu.Item>
      )}
    </LaterMenu>
  )
}
