import { Button, Progress } from '@mantine/core'
import { IconFileZip } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { useArchiveMove } from '../../store/archives.ts'
import styles from './archive.module.css'
import { CheckResult } from './check-result.tsx'
import type { ArchiveCheck } from './use-archive-check.ts'

type Props = {
  readonly check: ArchiveCheck
  readonly fileRef: RefObject<HTMLInputElement | null>
  /** Whether files can be dropped on the screen that it stands on. */
  readonly drops: boolean
}

/** Choosing an archive, what the host is at with it, and what came of it. */
export function CheckPanel({ check, fileRef, drops }: Props) {
  const { t } = useTranslation()
  const { state } = check
  const verified = useArchiveMove(state.step === 'verifying' ? state.ticket : null)
  const isAtWork = state.step === 'sending' || state.step === 'verifying'
  const share = state.step === 'sending' ? state.share : (verified ?? 0)
  return (
    <div className={styles.panel}>
      {state.step === 'idle' && <p className={styles.lead}>{t('archive.check.lead')}</p>}
      {state.step === 'idle' && drops && <p className="dim">{t('archive.check.drop')}</p>}
      <div>
        <Button
          variant={state.step === 'idle' ? 'filled' : 'default'}
          leftSection={<IconFileZip aria-hidden size={20} />}
          aria-disabled={isAtWork}
          onClick={() => !isAtWork && fileRef.current?.click()}
        >
          {t(state.step === 'idle' ? 'archive.check.choose' : 'archive.check.another')}
        </Button>
      </div>
      <input
        ref={fileRef}
        hidden
        type="file"
        accept=".zip"
        aria-label={t('archive.openLabel')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file) check.start(file)
          event.currentTarget.value = ''
        }}
      />
      {isAtWork && (
        <div role="status">
          <p className={styles.at}>{t(`archive.check.${state.step}`, { name: state.name })}</p>
          <Progress
            value={Math.floor(share * 100)}
            aria-label={t(`archive.check.${state.step}`, { name: state.name })}
          />
        </div>
      )}
      {state.step === 'done' && (
        <CheckResult
          name={state.name}
          report={state.report}
          taken={state.taken}
          busy={state.busy}
          onRead={check.read}
          onTake={check.take}
        />
      )}
    </div>
  )
}
