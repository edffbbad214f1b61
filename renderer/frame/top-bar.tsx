import { IconCommand, IconKeyboard, IconSettings, IconUser } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { openPalette } from '../commands/palette.tsx'
import { openKeySheet } from '../commands/key-sheet.tsx'
import type { AppCommand } from '../commands/registry.ts'
import { useCommands } from '../commands/registry.ts'
import { useIncident } from '../store/incident.ts'
import type { Route } from '../store/route.ts'
import { go, useRoute } from '../store/route.ts'
import { useSession } from '../store/session.ts'
import { askWho } from '../store/who.ts'
import { WallClock } from './wall-clock.tsx'
import styles from './frame.module.css'
import { SaveState } from './save-state.tsx'

/** The bar over every screen. */
export function TopBar() {
  const { t } = useTranslation()
  const person = useSession((state) => state.settings?.person ?? '')
  const places = usePlaces()
  const here = useRoute().screen
  return (
    <header className={`${styles.bar} no-print`}>
      <span className={styles.name}>{t('frame.product')}</span>
      <nav aria-label={t('keys.groupGo')}>
        {places.map((place) => (
          <button
            key={place.screen}
            type="button"
            className={styles.place}
            aria-current={here === place.screen ? 'page' : undefined}
            onClick={place.run}
          >
            {place.title}
          </button>
        ))}
      </nav>
      <div className={styles.right}>
        <SaveState />
        <WallClock />
        <button type="button" className={styles.place} onClick={() => void askWho()}>
          <IconUser aria-hidden size={18} />
          {person === '' ? t('frame.nobody') : person}
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
          aria-current={here === 'settings' ? 'page' : undefined}
          onClick={() => go({ screen: 'settings' })}
        >
          <IconSettings aria-hidden size={20} />
        </button>
      </div>
    </header>
  )
}

type Place = { readonly screen: Route['screen']; readonly title: string; readonly run: () => void }

/** The places of the navigation, which are offered as commands too. */
function usePlaces(): Place[] {
  const { t } = useTranslation()
  const stream = useIncident((state) => state.stream)
  const places = useMemo(() => {
    const list: Place[] = [{ screen: 'home', title: t('frame.home'), run: () => go({ screen: 'home' }) }]
    if (stream !== null) {
      for (const screen of ['board', 'timeline', 'handover'] as const) {
        list.push({ screen, title: t(`frame.${screen}`), run: () => go({ screen, stream }) })
      }
    }
    return list
  }, [t, stream])
  const commands = useMemo<AppCommand[]>(
    () => [
      ...places.map((place, index) => ({
        id: `go.${place.screen}`,
        title: place.title,
        group: t('keys.groupGo'),
        keys: `mod+${index + 1}`,
        run: place.run
      })),
      {
        id: 'go.settings',
        title: t('frame.settings'),
        group: t('keys.groupGo'),
        keys: 'mod+,',
        run: () => go({ screen: 'settings' })
      },
      { id: 'app.who', title: t('frame.whoTitle'), group: t('keys.groupApp'), run: () => void askWho() }
    ],
    [places, t]
  )
  useCommands('places', commands)
  return places
}
