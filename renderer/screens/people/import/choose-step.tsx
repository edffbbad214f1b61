import { useTranslation } from 'react-i18next'
import { FileChoice } from '../../../parts/file-choice.tsx'

/** Where the file is chosen or dropped. */
export function ChooseStep({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const { t } = useTranslation()
  return (
    <FileChoice
      label={t('people.importing.choose')}
      hint={t('people.importing.drop')}
      accept=".csv,.vcf,.vcard,.txt,.tsv,text/csv,text/vcard"
      autoFocus
      onChoose={onChoose}
    >
      <p>{t('people.importing.chooseLead')}</p>
    </FileChoice>
  )
}
