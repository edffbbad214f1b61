import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PlaybookIndex } from '../../../../shared/playbook/applies.ts'
import { useLanguage } from '../../../parts/use-language.ts'

type Props = { readonly playbook: PlaybookIndex; readonly onUse: (formula: string) => void }

/** The formulas that exchanges really used, out of the playbook. */
export function Examples({ playbook, onUse }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { examples } = playbook.playbook.compensation
  if (examples.length === 0) return null
  return (
    <details>
      <summary>{t('compensation.basis.examples')}</summary>
      <ul>
        {examples.map((example) => (
          <li key={example.case}>
            <strong>{example.case}</strong>: {example.basis[language]}{' '}
            <Button size="compact-xs" variant="default" onClick={() => onUse(example.basis[language])}>
              {t('compensation.basis.useExample')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
