import type { Actor } from '../../shared/event/envelope.ts'
import type { CommandData } from '../../shared/incident/commands.ts'
import type { Doing, Step } from './given.ts'
import { given, playbook, step } from './given.ts'
import { matsumoto, watanabe, yoshida } from './people.ts'

/** Who says go, who signs asset checks, who runs the steps. */
export const executive = watanabe
export const chief: Actor = { person: '小川 隆', department: 'command', role: 'R-CEO' }
export const treasurer: Actor = { person: '石井 保', department: 'command', role: 'R-FIN' }
export const walletLead: Actor = { person: '加藤 仁', department: 'system', role: 'R-SYS-WAL' }
export const engineLead: Actor = { person: '山田 剛', department: 'system', role: 'R-SYS-ENG' }
export const soc = yoshida
export const securityDeputy: Actor = { person: '井上 直', department: 'security', role: 'R-SE-D1' }
export const keyKeeper: Actor = { person: '前田 樹', department: 'security', role: 'R-SE-KEY' }
export const forensics: Actor = { person: '藤田 葵', department: 'security', role: 'R-SE-FOR' }
const signers = [walletLead, treasurer, soc, keyKeeper, engineLead, securityDeputy, forensics]

/** Ledger and chain alike for every asset of the playbook and for the money in the bank. */
export const evenBalances = [...playbook.playbook.assets.map(({ code }) => code as string), 'JPY'].map((asset) => ({
  asset,
  ledger: '1000.00000001',
  chain: '1000.00000001'
}))

/** A round of the asset check that passes whole, each check signed by two. `round` is the id that its start will get. */
export function roundPassed(round: string, at: number, except: readonly string[] = []): Step[] {
  const balances = step('check.balance', { round, balances: evenBalances, source: '' }, { at: at + 0.1, by: treasurer })
  const checks = playbook.playbook.assetChecks.filter(({ id }) => !except.includes(id))
  return [
    step('check.start', { note: '' }, { at, by: soc }),
    balances,
    ...checks.flatMap((check, index) => checkPassed(round, check.id, at + 0.2 + index * 0.1))
  ]
}

/** One check of a round recorded as passed and signed by two people in the roles that the playbook names. */
export function checkPassed(round: string, check: string, at: number): Step[] {
  const row = playbook.playbook.assetChecks.find(({ id }) => id === check)
  const named = signers.filter((one) => (row?.signers as readonly string[] | undefined)?.includes(one.role))
  const [first = soc, second = signers.find((one) => one !== first)] = named
  const finding = { round, check, result: 'pass', evidence: null, note: '' } as const
  return [
    step('check.record', finding, { at, by: first }),
    step('check.sign', { round, check }, { at, by: first }),
    step('check.sign', { round, check }, { at, ...(second ? { by: second } : {}) })
  ]
}

/** The gates on which a person's word with evidence is enough. */
export const plainGates = playbook.playbook.resumption.gates.flatMap(({ id, proof }) =>
  proof === undefined ? [id as string] : []
)

/** Some steps and then a round of the asset check that passes whole. */
export function andRound(steps: readonly Step[], at: number): Step[] {
  return [...steps, ...roundPassed(`id${given(...steps).events.length + 1}`, at)]
}

/** Everything that stands before a step but the go: what is decided, announced and said of the gates of a severity. */
export function prepared(at: number, gates: readonly string[] = plainGates.filter((id) => id !== 'RG-11')): Step[] {
  const told: CommandData<'resume.announce'> = {
    what: ['reopening', 'treatment'],
    channels: playbook.playbook.channels.map(({ id }) => id),
    opensAt: null,
    ref: 'https://status.example.com/7'
  }
  return [
    step('resume.treat', { treatment: 'cancelAll', owner: 'R-SYS-ENG', basis: '取引約款 第12条' }, { at }),
    step('resume.announce', told, { at }),
    step('resume.meet', { gates: [...gates], verdict: 'met', evidence: '再開会議で確認' }, { at }),
    step('resume.meet', { gates: ['RG-03', 'RG-04', 'RG-08'], verdict: 'met', evidence: '' }, { at }),
    step('resume.meet', { gates: ['RG-06'], verdict: 'notNeeded', evidence: '参加者は自社の顧客のみ' }, { at })
  ]
}

/** Go by the commander and the executive on duty. */
export function goFor(stage: string, at: number, second: Actor = executive): Step[] {
  const verdict = { stage, verdict: 'go', reason: '' } as const
  return [step('resume.decide', verdict, { at, by: matsumoto }), step('resume.decide', verdict, { at, by: second })]
}

/** A step up for every asset. */
export function stepTo(stage: string, at: number, data: Partial<CommandData<'resume.step'>> = {}): Step {
  return step('resume.step', { stage, assets: ['*'], leave: [], ...data }, { at })
}

/** Two people pass over whatever stands against a step. `id` is what the request will get. */
export function overridden(id: string, scope: CommandData<'resume.override'>['scope'], at: number): Step[] {
  const doing = (by: Actor): Doing => ({ at, by })
  return [
    step('resume.override', { scope, reason: '緊急に開ける必要がある' }, doing(matsumoto)),
    step('resume.sign', { override: id, reason: '同意する' }, doing(executive))
  ]
}

/** Two people let a cell be opened by hand, and it is. `id` is what the request will get. */
export function openedByHand(id: string, service: string, state: string, at: number): Step[] {
  const cells = [{ service, asset: '*' }]
  return [
    ...overridden(id, { kind: 'cells', cells, state }, at),
    step('service.change', { cells, state, note: '' }, { at })
  ]
}
