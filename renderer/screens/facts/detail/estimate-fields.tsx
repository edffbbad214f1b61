import { SegmentedControl, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { EtaShape, FactDraft } from '../../../../shared/view/facts/draft.ts'
import { etaShapes } from '../../../../shared/view/facts/draft.ts'
import { TimeField } from '../../../parts/time-field.tsx'
import { useZone } from '../../../store/zone.ts'
import styles from './detail.module.css'
import { InMinutes } from './in-minutes.tsx'

type EstimateDraft = Extract<FactDraft, { kind: 'estimate' }>
type Props = { readonly draft: EstimateDraft; readonly onChange: (draft: EstimateDraft) => void }

/** The expected recovery: not known, not before, by, or a range; on what it rests and when it is looked at again. */
export function EstimateFields({ draft, onChange }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const { shape } = draft
  return (
    <>
      <div className={styles.status}>
        <span id="eta-shape">{t('facts.fields.shape')}</span>
        <SegmentedControl
          aria-labelledby="eta-shape"
          value={shape}
          onChange={(value) => onChange({ ...draft, shape: value as EtaShape })}
          data={etaShapes.map((value) => ({ value, label: t(`facts.shapes.${value}`) }))}
          transitionDuration={0}
        />
      </div>
      <div className={styles.pair}>
        {(shape === 'from' || shape === 'range') && (
          <div className={styles.time}>
            <TimeField
              label={t('facts.fields.from')}
              value={draft.from}
              onChange={(from) => onChange({ ...draft, from })}
              zone={zone}
              allowFuture
              required
            />
            <InMinutes minutes={[30, 60, 120]} onPick={(from) => onChange({ ...draft, from })} />
          </div>
        )}
        {(shape === 'until' || shape === 'range') && (
          <div className={styles.time}>
            <TimeField
              label={t('facts.fields.to')}
              value={draft.to}
              onChange={(to) => onChange({ ...draft, to })}
              zone={zone}
              allowFuture
              required
            />
            <InMinutes minutes={[60, 120, 240]} onPick={(to) => onChange({ ...draft, to })} />
          </div>
        )}
      </div>
      <div className={styles.pair}>
        <Textarea
          label={t('facts.fields.basis')}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={2000}
          value={draft.basis}
          onChange={(event) => onChange({ ...draft, basis: event.currentTarget.value })}
        />
        <div className={styles.time}>
          <TimeField
            label={t('facts.fields.reviewAt')}
            value={draft.reviewAt}
            onChange={(reviewAt) => onChange({ ...draft, reviewAt })}
            zone={zone}
            allowFuture
          />
          <InMinutes minutes={[15, 30, 60]} onPick={(reviewAt) => onChange({ ...draft, reviewAt })} />
        </div>
      </div>
    </>
  )
}
