import { IconBarrierBlock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CheckStanding, RoundStanding } from '../../../../shared/incident/asset-check/standing.ts'
import type { AssetDesk } from '../../../../shared/view/recovery/asset-desk.ts'
import { ActButton } from '../../../parts/act-button.tsx'
import { useLanguage } from '../../../parts/use-language.ts'
import { useNames } from '../../../parts/use-names.ts'
import { act } from '../../../store/act.ts'
import { formatInstant } from '../../../../shared/report/time.ts'
import { useZone } from '../../../store/zone.ts'
import { refusedText } from '../../board/dialogs/refused-text.ts'
import styles from '../recovery.module.css'
import { signing, workRefused } from './asset-acts.ts'
import { CheckMark } from './check-mark.tsx'
import { openAssetDialog, pickCheck } from './view.ts'

/** More roles than this are counted rather than named. */
const FEW = 3

type Props = { readonly desk: AssetDesk; readonly shown: RoundStanding; readonly chosen: string }

/** The checks of a round: what each found, who signed it, and whose signature is still wanted. */
export function CheckTable({ desk, shown, chosen }: Props) {
  const { t } = useTranslation()
  const zone = useZone()
  const { voided } = shown.round
  return (
    <div className={styles.pane}>
      {voided ? (
        <p className={styles.warning}>
          {t('recovery.assets.voidedBecause', {
            person: voided.by.person,
            time: formatInstant(voided.at, zone),
            reason: voided.value
          })}
        </p>
      ) : (
        !desk.isPresent && <p className={styles.warning}>{t('recovery.assets.notPresent')}</p>
      )}
      <table className={styles.table} aria-label={t('recovery.assets.table')}>
        <thead>
          <tr>
            <th scope="col">{t('recovery.assets.column.check')}</th>
            <th scope="col">{t('recovery.assets.column.state')}</th>
            <th scope="col">{t('recovery.assets.column.signatures')}</th>
            <th scope="col">{t('recovery.assets.column.act')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.checks.map((standing) => (
            <Row
              key={standing.check.id}
              standing={standing}
              desk={desk}
              round={shown.round.id}
              chosen={standing.check.id === chosen}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = {
  readonly standing: CheckStanding
  readonly desk: AssetDesk
  readonly round: string
  readonly chosen: boolean
}

function Row({ standing, desk, round, chosen }: RowProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { check, state, finding } = standing
  const refused = workRefused(desk)
  const isBad = state === 'failed' || state === 'variance'
  return (
    <tr aria-current={chosen || undefined} data-tone={isBad ? 'bad' : undefined}>
      <td>
        <button type="button" className={styles.pick} onClick={() => pickCheck(check.id)}>
          <span className="digits">{check.id}</span> {check.text[language]}{' '}
          {check.blocksOnFail && (
            <IconBarrierBlock size={15} role="img" aria-label={t('recovery.assets.blocks')} className={styles.sign}>
              <title>{t('recovery.assets.blocks')}</title>
            </IconBarrierBlock>
          )}
        </button>
      </td>
      <td>
        <CheckMark state={state} />
        {finding && finding.value.note !== '' && <div>{finding.value.note}</div>}
      </td>
      <td>
        <Signatures standing={standing} />
      </td>
      <td>
        <div className={styles.acts}>
          <ActButton
            refused={refused}
            onAct={() => openAssetDialog({ kind: 'record', round, check: check.id, result: 'pass' })}
          >
            {t('recovery.assets.action.record')}
          </ActButton>
          {state === 'unsigned' && (
            <ActButton
              refused={refused ?? refusedText(signing(round, check.id))}
              onAct={() => void act(signing(round, check.id))}
            >
              {t('recovery.assets.action.sign')}
            </ActButton>
          )}
        </div>
      </td>
    </tr>
  )
}

function Signatures({ standing }: { readonly standing: CheckStanding }) {
  const { t } = useTranslation()
  const names = useNames()
  const { signatures, needed, wanted, state } = standing
  const roles = wanted.map(names.role).join(t('recovery.listMark'))
  return (
    <>
      <span className="digits">{t('recovery.assets.signaturesOf', { signed: signatures.length, needed })}</span>{' '}
      {signatures
        .map(({ by, role }) => t('recovery.assets.signed', { person: by.person, role: names.role(role) }))
        .join(t('recovery.listMark'))}
      {state === 'unsigned' && (
        <div className="dim" title={roles}>
          {t('recovery.assets.wanted', {
            roles: wanted.length > FEW ? t('recovery.assets.anySigner', { count: wanted.length }) : roles
          })}
        </div>
      )}
    </>
  )
}
