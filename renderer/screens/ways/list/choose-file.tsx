import { useTranslation } from 'react-i18next'
import type { ConnectorView } from '../../../../shared/bridge/outbox-rows.ts'
import { FileChoice } from '../../../parts/file-choice.tsx'
import styles from '../ways.module.css'

type Props = { readonly connector: ConnectorView; readonly onChoose: (file: File) => void }

/** Where the file of a mailing list is chosen or dropped, and what it must be like. */
export function ChooseFile({ connector: { list }, onChoose }: Props) {
  const { t } = useTranslation()
  return (
    <FileChoice
      label={t('ways.mailingList.choose')}
      hint={t('ways.mailingList.drop')}
      accept=".csv,.tsv,.txt,text/csv"
      onChoose={onChoose}
    >
      <p>{t('ways.mailingList.chooseLead')}</p>
      {list && <p className={styles.caution}>{t('ways.mailingList.replaces', { count: list.count })}</p>}
    </FileChoice>
  )
}
