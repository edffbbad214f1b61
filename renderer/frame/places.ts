import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { countUnacknowledged } from '../../shared/view/unacknowledged.ts'
import type { AppCommand } from '../commands/registry.ts'
import { useCommands } from '../commands/registry.ts'
import { useIncident } from '../store/incident.ts'
import type { Route } from '../store/route.ts'
import { go } from '../store/route.ts'
import { askWho } from '../store/who.ts'

/** Where the navigation leads: anywhere but the form to declare, which has its own key. */
type Destination = Route & { readonly screen: Exclude<Route['screen'], 'declare'> }

/** One place of the navigation. `also`: the screens that lie within it, which have no button of their own. */
export type Place = {
  readonly screen: Route['screen']
  readonly also: readonly Route['screen'][]
  readonly title: string
  readonly run: () => void
}

/** The places of the navigation, which are offered as commands too; those of an incident once one is open. */
export function usePlaces(): Place[] {
  const { t } = useTranslation()
  const stream = useIncident((state) => state.stream)
  const { places, inner } = useMemo(() => {
    const place = (to: Destination, ...also: Route['screen'][]): Place => ({
      screen: to.screen,
      also,
      title: t(`frame.${to.screen}`),
      run: () => go(to)
    })
    const everywhere = [place({ screen: 'home' }, 'declare'), place({ screen: 'people' }, 'dryrun')]
    if (stream === null) return { places: everywhere, inner: [place({ screen: 'dryrun' })] }
    return {
      places: [
        ...everywhere,
        place({ screen: 'board', stream }),
        place({ screen: 'calls', stream }, 'tree'),
        place({ screen: 'escalations', stream }, 'ahead'),
        place({ screen: 'timeline', stream }),
        place({ screen: 'handover', stream })
      ],
      inner: [place({ screen: 'tree', stream }), place({ screen: 'ahead', stream }), place({ screen: 'dryrun' })]
    }
  }, [t, stream])
  const commands = useMemo<AppCommand[]>(() => {
    const offer = ({ screen, title, run }: Place): AppCommand => ({
      id: `go.${screen}`,
      title,
      group: t('keys.groupGo'),
      run
    })
    return [
      ...places.map((place, index) => ({ ...offer(place), keys: `mod+${index + 1}` })),
      ...inner.map(offer),
      {
        id: 'go.settings',
        title: t('frame.settings'),
        group: t('keys.groupGo'),
        keys: 'mod+,',
        run: () => go({ screen: 'settings' })
      },
      { id: 'app.who', title: t('frame.whoTitle'), group: t('keys.groupApp'), run: () => void askWho() }
    ]
  }, [places, inner, t])
  useCommands('places', commands)
  return places
}

/** How many escalations of the open incident nobody acknowledged yet. */
export function useUnacknowledged(): number {
  return useIncident(({ log, playbook }) => (playbook ? countUnacknowledged(log.state, playbook) : 0))
}
