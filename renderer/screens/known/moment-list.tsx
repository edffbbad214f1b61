import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { stageName } from '../../../shared/report/words/notice.ts'
import { clockNear } from '../../parts/cadence/clock-near.ts'
import { useLanguage } from '../../parts/use-language.ts'
import { useNames } from '../../parts/use-names.ts'
import { go } from '../../store/route.ts'
import { useZone } from '../../store/zone.ts'
import styles from './known.module.css'
import type { KnownView } from './use-known.ts'

/** Every moment at which what customers could read changed; each is one click away. */
export function MomentList({ view }: { readonly view: KnownView }) {
  const { t } = useTranslation()
  const names = useNames()
  const language = useLanguage()
  const zone = useZone()
  const list = useRef<HTMLOListElement>(null)
  const { moments, at, look, stream } = view
  const here = moments.findLastIndex((moment) => moment.at <= at)
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' })
  }, [here])
  return (
    <section className={styles.part} aria-labelledby="known-moments">
      <h2 id="known-moments" className={styles.heading}>
        {t('known.moments')} {moments.length > 0 && <span className="digits">{moments.length}</span>}
      </h2>
      {moments.length === 0 && (
        <>
          <p className="dim">{t('known.momentsNone')}</p>
          <Button size="compact-md" variant="default" onClick={() => go({ screen: 'notices', stream })}>
            {t('known.openDesk')}
          </Button>
        </>
      )}
      <ol ref={list} className={styles.moments}>
        {moments.map((moment, index) => (
          <li key={`${moment.at}/${moment.channel}/${moment.kind}/${moment.notice?.id ?? ''}`}>
            <button
              type="button"
              className={styles.moment}
              data-kind={moment.kind}
              aria-current={index === here ? 'time' : undefined}
              onClick={() => look(moment.at)}
            >
              <span className="digits">{clockNear(moment.at, zone)}</span>
              <strong>{t(`known.kinds.${moment.kind}`)}</strong>
              <span>{names.channel(moment.channel)}</span>
              {moment.notice && <span className="dim">{stageName(moment.notice.stage, language)}</span>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
