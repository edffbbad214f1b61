import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { stagesOpen } from '../../../shared/incident/filing/filing.ts'
import { filingDocument } from '../../../shared/report/filing/document.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { useIsLegal } from '../../parts/use-is-legal.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { say } from '../../store/toasts.ts'
import { copyFiling } from './export-filing.ts'
import { openFilingDialog } from './open-dialog.ts'
import { refusedFor } from './refused-for.ts'
import type { OpenReport } from './use-report.ts'
import { startVersion } from './versions.tsx'

/** Offers everything that the screen of reports can do. */
export function useFilingCommands(report: OpenReport): void {
  const { t } = useTranslation()
  const language = useLanguage()
  const legal = useIsLegal()
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('filing.title')
    const { stream, choice, filing, setting } = report
    const begin = choice
      ? stagesOpen(choice.filings).map((stage) => ({
          id: `filing.start.${stage}`,
          title: t(`filing.start.${stage}`),
          group,
          run: () => void startVersion(stream, choice.deadline, stage)
        }))
      : []
    if (!filing) return begin
    const refused = refusedFor(report, legal)
    const next = () => {
      const button = document.querySelector<HTMLElement>('[data-status="missing"] [data-edit]')
      if (button) button.click()
      else say('refused', t('filing.nothingMissing'))
    }
    return [
      ...begin,
      ...(filing.finalised ? [] : [{ id: 'filing.next', title: t('filing.keys.next'), group, keys: 'n', run: next }]),
      {
        id: 'filing.preview',
        title: t('filing.keys.preview'),
        group,
        keys: 'v',
        run: () => openFilingDialog('preview')
      },
      {
        id: 'filing.changes',
        title: t('filing.keys.changes'),
        group,
        keys: 'd',
        run: () => openFilingDialog('changes')
      },
      {
        id: 'filing.copy',
        title: t('filing.keys.copy'),
        group,
        keys: 'c',
        run: () => copyFiling(filingDocument(filing, setting, language))
      },
      ...(filing.finalised
        ? []
        : [
            {
              id: 'filing.finalise',
              title: t('filing.keys.finalise'),
              group,
              keys: 'f',
              refused: refused.finalise,
              run: () => openFilingDialog('finalise')
            }
          ]),
      ...(filing.finalised && !filing.sent
        ? [
            {
              id: 'filing.send',
              title: t('filing.send'),
              group,
              keys: 's',
              refused: refused.legal,
              run: () => openFilingDialog('send')
            }
          ]
        : [])
    ]
  }, [t, language, legal, report])
  useCommands('filing', commands)
}
