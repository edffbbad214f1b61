import { useEffect, useState } from 'react'
import type { Input, Output } from '../../../shared/bridge/contract.ts'
import type { WrittenView } from '../../../shared/bridge/archive-rows.ts'
import { download } from '../../parts/download.ts'
import { ask } from '../../store/line.ts'
import { reportFault } from '../../store/toasts.ts'
import { useZone } from '../../store/zone.ts'
import { fetchFile } from './transfer.ts'

export type Privileged = Input<'archive.write'>['privileged']

/** Where the writing of an archive stands. */
export type WriteState =
  | { readonly step: 'idle' }
  | { readonly step: 'writing'; readonly job: string }
  | { readonly step: 'fetching'; readonly share: number }
  | { readonly step: 'done'; readonly written: WrittenView }

/** Writing an archive of an incident: what would go in, how far it is, where it went. `preview` is null until it is known. */
export type ArchiveWriting = {
  readonly preview: Output<'archive.preview'> | null
  readonly state: WriteState
  readonly write: (privileged: Privileged) => void
}

/** Writes archives of an incident. `changed` is another value when what would go in may be another. */
export function useArchiveWrite(stream: string, changed: unknown): ArchiveWriting {
  const zone = useZone()
  const [preview, setPreview] = useState<Output<'archive.preview'> | null>(null)
  const [state, setState] = useState<WriteState>({ step: 'idle' })
  useEffect(() => {
    let wanted = true
    void ask('archive.preview', { stream }).then((reply) => {
      if (wanted && reply.ok) setPreview(reply.value)
    })
    return () => {
      wanted = false
    }
  }, [stream, changed])

  const write = async (privileged: Privileged) => {
    if (state.step === 'writing' || state.step === 'fetching') return
    const job = `write-${stream}`.slice(0, 60)
    setState({ step: 'writing', job })
    const reply = await ask('archive.write', { stream, job, privileged, timeZone: zone })
    if (!reply.ok) {
      setState({ step: 'idle' })
      return reportFault(reply.fault)
    }
    const { written } = reply.value
    if (!written) return setState({ step: 'idle' })
    if (written.ticket !== null) {
      setState({ step: 'fetching', share: 0 })
      const file = await fetchFile(written.ticket, written.fileName, written.size, (share) =>
        setState({ step: 'fetching', share })
      )
      if ('kind' in file) {
        setState({ step: 'idle' })
        return reportFault(file)
      }
      download(file, 'incident')
    }
    setState({ step: 'done', written })
  }
  return { preview, state, write: (privileged) => void write(privileged) }
}
