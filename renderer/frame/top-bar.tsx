import { IconCommand, IconKeyboard, IconSettings, IconUser } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { openPalette } from '../commands/palette.tsx'
import { openKeySheet } from '../commands/key-sheet.tsx'
import { go, useRoute } from '../store/route.ts'
import { useSession } from '../store/session.ts'
import { askWho } from '../store/who.ts'
import { IncidentStrip } from './incident-strip/incident-strip.tsx'
import { WallClock } from './wall-clock.tsx'
import styles from './frame.module.css'
import { SaveState } from './save-state.tsx'

/** The bar over every screen. */
export function TopBar() {
  const { t } = useTranslation()
  const person = useSession((state) => state.settings?.person ?? '')
  const here = useRoute().screen
  return (
    <header className={`${styles.bar} no-print`}>
      <IncidentStrip />
      <div className={styles.right}>
        <SaveState />
        <WallClock />
        <button type="button" className={styles.place} title={person} onClick={() => void askWho()}>
          <IconUser aria-hidden size={18} />
          <span className={styles.person}>{person === '' ? t('frame.nobody') : person}</span>
        </button>
        <button
          type="button"
          className={styles.place}
          aria-label={t('frame.commands')}
          title={t('frame.commands')}
          onClick={openPalette}
        >
          <IconCommand aria-hidden size={20} />
        </button>
        <button
          type="button"
          className={styles.place}
          aria-label={t('frame.keys')}
          title={t('frame.keys')}
          onClick={openKeySheet}
        >
          <IconKeyboard aria-hidden size={20} />
        </button>
        <button
          type="button"
          className={styles.place}
          aria-label={t('frame.settings')}
          title={t('frame.settings')}
          aria-current={here === 'settings' || here === 'ways' ? 'page' : undefined}
          onClick={() => go({ screen: 'settings' })}
        >
          <IconSettings aria-hidden size={20} />
        </button>
      </div>
    </header>
  )
}
