import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { OutboxText } from '../../../../shared/outbox/message.ts'
import type { BriefRow } from '../../../../shared/view/outbox/brief-board.ts'
import type { AppCommand } from '../../../commands/registry.ts'
import { useCommands } from '../../../commands/registry.ts'
import { copyText } from '../../../parts/copy-text.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import { useZone } from '../../../store/zone.ts'
import { showOutbox } from '../outbox-view.ts'
import { dueWays, sendBrief, sendDue } from './send-brief.ts'

/** Offers everything that the board of the brief can do. */
export function useBriefCommands(rows: readonly BriefRow[], chosen: BriefRow | null, text: OutboxText | null): void {
  const { t } = useTranslation()
  const zone = useZone()
  const language = useLanguage()
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('outbox.side.brief')
    const [way] = chosen?.ways ?? []
    const said = text?.[language]
    return [
      { id: 'brief.down', title: t('outbox.brief.keys.down'), group, keys: 'j', run: () => move(rows, chosen, 1) },
      { id: 'brief.up', title: t('outbox.brief.keys.up'), group, keys: 'k', run: () => move(rows, chosen, -1) },
      {
        id: 'brief.send',
        title: t('outbox.brief.keys.send'),
        group,
        keys: 's',
        refused: way ? null : t('outbox.brief.noWay'),
        run: () => chosen && way && void sendBrief(chosen.department, way, zone)
      },
      {
        id: 'brief.sendDue',
        title: t('outbox.brief.keys.sendDue'),
        group,
        keys: 'd',
        refused: dueWays(rows).length > 0 ? null : t('outbox.brief.nothingDue'),
        run: () => void sendDue(rows, zone)
      },
      {
        id: 'brief.copy',
        title: t('outbox.brief.keys.copy'),
        group,
        keys: 'c',
        run: () => said && void copyText(`${said.title}\n\n${said.body}`)
      }
    ]
  }, [t, zone, language, rows, chosen, text])
  useCommands('brief', commands)
}

function move(rows: readonly BriefRow[], chosen: BriefRow | null, step: number): void {
  const here = rows.findIndex(({ department }) => department === chosen?.department)
  const next = rows[Math.min(rows.length - 1, Math.max(0, here + step))]
  if (next) showOutbox({ department: next.department })
}
