import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { reportKinds } from '../../../shared/report/after-action/report.ts'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import type { ReportWay } from './export-report.tsx'
import { sendReport } from './export-report.tsx'
import type { Shown } from './use-report-document.ts'

const keys: Readonly<Record<ReportWay, string>> = {
  copy: 'c',
  markdown: 'm',
  html: 'h',
  csv: 'x',
  pdf: 'f',
  print: 'p'
}

/** Offers everything that the screen of reports can do. */
export function useReportCommands(shown: Shown, ways: readonly ReportWay[]): void {
  const { t } = useTranslation()
  const { document, language, chooseKind, chooseLanguage } = shown
  const commands = useMemo<AppCommand[]>(() => {
    const group = t('reports.title')
    return [
      ...reportKinds.map((kind, index) => ({
        id: `reports.${kind}`,
        title: t(`reports.keys.${kind}`),
        group,
        keys: String(index + 1),
        run: () => chooseKind(kind)
      })),
      {
        id: 'reports.language',
        title: t('reports.keys.language'),
        group,
        keys: 'l',
        run: () => chooseLanguage(language === 'ja' ? 'en' : 'ja')
      },
      ...ways.map((way) => ({
        id: `reports.${way}`,
        title: t(`reports.keys.${way}`),
        group,
        keys: keys[way],
        run: () => sendReport[way](document)
      }))
    ]
  }, [t, document, language, chooseKind, chooseLanguage, ways])
  useCommands('reports', commands)
}
