import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AppCommand } from '../../commands/registry.ts'
import { useCommands } from '../../commands/registry.ts'
import { sectionNames, showSection } from './sections.ts'

/** Offers the way to each section in the palette. */
export function useSectionCommands(): void {
  const { t } = useTranslation()
  const commands = useMemo<AppCommand[]>(
    () =>
      sectionNames.map((name) => ({
        id: `settings.${name}`,
        title: `${t('settings.title')}: ${t(`settings.${name}`)}`,
        group: t('keys.groupGo'),
        run: () => showSection(name)
      })),
    [t]
  )
  useCommands('settings', commands)
}
