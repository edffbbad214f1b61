import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { LadderDesk } from '../../../../shared/view/recovery/ladder-desk.ts'
import { useLanguage } from '../../../parts/use-language.ts'
import styles from '../recovery.module.css'
import { chooseLadder } from './ladder-acts.ts'
import { openLadderDialog } from './view.ts'

/** Where no ladder is chosen: the one for the type in one click, or another. */
export function LadderEmpty({ desk }: { readonly desk: LadderDesk }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { suggested } = desk
  const name = suggested?.name[language] ?? ''
  return (
    <div className={styles.empty}>
      <p>{suggested ? t('recovery.ladder.empty', { ladder: name }) : t('recovery.ladder.emptyNone')}</p>
      <Group gap={8}>
        {suggested && (
          <Button onClick={() => void chooseLadder(suggested.id)}>
            {t('recovery.ladder.chooseSuggested', { ladder: name })}
          </Button>
        )}
        <Button variant="default" onClick={() => openLadderDialog({ kind: 'choose' })}>
          {t('recovery.ladder.choose')}
        </Button>
      </Group>
    </div>
  )
}
