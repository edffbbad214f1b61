import { Button, Loader, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isArchiveStream } from '../../shared/archive/stream.ts'
import { onStage } from '../../shared/drill/backstage.ts'
import { readLog } from '../../shared/drill/read-log.ts'
import type { Envelope } from '../../shared/event/envelope.ts'
import type { IncidentState } from '../../shared/incident/state.ts'
import type { PlaybookIndex } from '../../shared/playbook/applies.ts'
import { useIncident } from '../store/incident.ts'
import { go, useRoute } from '../store/route.ts'

/** What a screen of one incident is given. */
export type OpenIncidentProps = {
  readonly stream: string
  readonly state: IncidentState
  /** In their order, each entered by the incident's own clock; of a drill what its room may see. */
  readonly events: readonly Envelope[]
  readonly playbook: PlaybookIndex
}

type Props = {
  /** The board alone can be shown without its events: their room is left out until they are read (`useIsRead`). */
  readonly needsEvents?: boolean
  readonly children: (open: OpenIncidentProps) => ReactNode
}

/** Shows an incident's screen once its events and its playbook are there; until then says what is missing. */
export function IncidentGate({ needsEvents = true, children }: Props) {
  const { t } = useTranslation()
  const { status, stream, log, playbook, since } = useIncident((open) => open)
  const isOnWall = useRoute().screen === 'wall'
  const help = stream !== null && isArchiveStream(stream) ? 'archive.closedHelp' : 'frame.incidentMissingHelp'
  const isThere = since === null || !needsEvents
  if (status === 'ready' && playbook && stream !== null && isThere) {
    return children({ stream, state: log.state, events: onStage(readLog(log.events), log.state), playbook })
  }
  if (status === 'missing') {
    return (
      <Stack p="xl" align="flex-start">
        <Title order={1}>{t('frame.incidentMissing')}</Title>
        <Text>{t(isOnWall ? 'wall.missingHelp' : help)}</Text>
        {!isOnWall && <Button onClick={() => go({ screen: 'home' })}>{t('frame.home')}</Button>}
      </Stack>
    )
  }
  return <Loading />
}

/** Stands where something is being read. */
export function Loading() {
  const { t } = useTranslation()
  return <Loader m="xl" aria-label={t('common.loading')} />
}
