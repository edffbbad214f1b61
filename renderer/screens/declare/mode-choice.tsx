import { useTranslation } from 'react-i18next'
import styles from './group.module.css'
import { changeDraft } from './draft.ts'
import { RadioCard } from './radio-card.tsx'

/** The choice between a live incident and a drill. Live is the default; nothing changes it afterwards. */
export function ModeChoice({ drill }: { readonly drill: boolean }) {
  const { t } = useTranslation()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('declare.mode')}</legend>
      <div className={styles.modes}>
        <RadioCard
          group="declare-mode"
          value="live"
          title={t('declare.live')}
          checked={!drill}
          onPick={() => changeDraft({ drill: false })}
        >
          {t('declare.liveHelp')}
        </RadioCard>
        <RadioCard
          group="declare-mode"
          value="drill"
          title={t('declare.drill')}
          checked={drill}
          onPick={() => changeDraft({ drill: true })}
          keyName="T"
          tone="drill"
        >
          {t('declare.drillHelp')}
        </RadioCard>
      </div>
    </fieldset>
  )
}
