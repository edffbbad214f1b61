import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IMPORT_LIMIT } from '../../../shared/bridge/contract.ts'
import type { ImportReport } from '../../../shared/bridge/shapes.ts'
import { refreshIncidents } from '../../store/incidents.ts'
import { ask } from '../../store/line.ts'
import { reportFault, say } from '../../store/toasts.ts'

const MEGABYTE = 1024 * 1024

/** One file that was imported, and what came of it. */
export type ImportedFile = { readonly name: string; readonly report: ImportReport }

/** Importing bundles: what is being read, what came of the last ones, and how to start. */
export type Importing = {
  readonly reading: string | null
  readonly results: readonly ImportedFile[]
  readonly start: (files: readonly File[]) => void
  readonly dismiss: () => void
}

/** Imports files one after another and keeps what came of each until it is dismissed. */
export function useImport(): Importing {
  const { t } = useTranslation()
  const [reading, setReading] = useState<string | null>(null)
  const [results, setResults] = useState<readonly ImportedFile[]>([])

  const importOne = useCallback(
    async (file: File): Promise<ImportedFile | null> => {
      if (file.size > IMPORT_LIMIT) {
        say('refused', t('home.importTooLarge', { name: file.name, limit: IMPORT_LIMIT / MEGABYTE }))
        return null
      }
      const text = await file.text().catch(() => null)
      if (text === null) {
        say('failed', t('home.importUnreadable', { name: file.name }))
        return null
      }
      const reply = await ask('incident.import', { text })
      if (reply.ok) return { name: file.name, report: reply.value }
      reportFault(reply.fault)
      return null
    },
    [t]
  )

  const start = useCallback(
    async (files: readonly File[]) => {
      const done: ImportedFile[] = []
      for (const file of files) {
        setReading(file.name)
        const result = await importOne(file)
        if (result) done.push(result)
      }
      setReading(null)
      setResults(done)
      const sum = (of: (report: ImportReport) => number) => done.reduce((total, { report }) => total + of(report), 0)
      const figures = {
        taken: sum((r) => r.taken),
        known: sum((r) => r.known),
        rejected: sum((r) => r.rejected.length)
      }
      if (done.length > 0) say(figures.rejected > 0 ? 'refused' : 'done', t('home.reportDone', figures))
      await refreshIncidents()
    },
    [importOne, t]
  )

  const begin = useCallback((files: readonly File[]) => void start(files), [start])
  const dismiss = useCallback(() => setResults([]), [])
  return { reading, results, start: begin, dismiss }
}
