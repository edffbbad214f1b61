import type { recoveryAssets as ja } from '../../ja/recovery/assets.ts'
import type { Same } from '../../same.ts'

/** The words of the asset check. */
export const recoveryAssets: Same<typeof ja> = {
  title: 'Asset check',
  group: 'Asset check',
  empty: 'No check was begun. Start round 1: ten checks, each signed by two people.',
  standing: {
    failed: 'Failed — nobody can say that assets are safe',
    proven: 'Passed — every check seen by two people',
    stale: 'Out of date — the next round is needed',
    open: 'Under way',
    none: 'Not begun'
  },
  progress: 'Round {{number}}: {{passed}} of {{checks}} passed',
  nextDue: 'Next round',
  provenAt: 'Last passed {{time}}',
  forced: {
    title: 'The failure forces',
    severity: 'top severity (ER-11)',
    claim: 'no claim that assets are safe',
    resume: 'no resumption',
    done: 'in force',
    pending: 'not yet'
  },
  failures: 'Failed: {{checks}}',
  failedSince: 'since {{time}}',
  rounds: 'Rounds',
  round: 'Round {{number}}',
  roundVoided: 'voided',
  roundWhole: 'complete',
  roundOpen: 'open',
  roundAt: 'begun {{time}}',
  notPresent: 'This is an earlier round. Nothing can be recorded in it.',
  voidedBecause: '{{person}} voided this round at {{time}} (reason: {{reason}})',
  table: 'Checks',
  column: { check: 'Check', state: 'Result', signatures: 'Signatures', act: 'Actions' },
  blocks: 'blocks resumption if failed',
  signed: '{{person}} ({{role}})',
  wanted: 'To sign: {{roles}}',
  anySigner: 'another signer of asset checks ({{count}} roles)',
  signedWord: 'Signed',
  signaturesOf: '{{signed}} of {{needed}}',
  detail: 'Record of {{check}}',
  history: 'History',
  historyEmpty: 'Nothing recorded yet.',
  evidenceNone: 'no evidence',
  balances: 'Balances',
  balancesLead: 'A check passes only where ledger and chain do not differ.',
  asset: 'Asset',
  ledger: 'Ledger',
  chain: 'Chain or bank',
  variance: 'Variance',
  notGiven: 'not given',
  even: 'even',
  money: 'Japanese yen (bank, trust)',
  copyBalances: 'Copy balances',
  action: {
    start: 'Start the check',
    startNext: 'Start the next round',
    record: 'Record',
    sign: 'Sign',
    balances: 'Import balances',
    void: 'Void this round',
    editBalance: 'Type the balance of {{asset}}'
  },
  refused: {
    noRound: 'Start the check first.',
    notPresent: 'Nothing can be recorded in an earlier round.'
  },
  key: {
    next: 'Next check',
    previous: 'Previous check',
    pass: 'Record a pass',
    fail: 'Record a failure',
    notRun: 'Record “not run”'
  },
  dialog: {
    record: 'Result of {{check}}',
    result: 'Result',
    resultHelp: {
      pass: 'Looked at, with evidence (counts once two people signed)',
      fail: 'Looked at, and something is wrong. Say what',
      notRun: 'Could not be looked at. Say why'
    },
    failWarning:
      'A failure raises the severity to the top, bars the claim that assets are safe, and bars the resumption.',
    evidence: 'Evidence (text or link)',
    file: 'Attach a file',
    fileChosen: 'Attached: {{file}}',
    note: 'Finding or reason',
    confirm: 'Record',
    void: 'Void round {{number}}',
    voidLead: 'The record stays. Whoever recorded a failure cannot void it themself.',
    voidConfirm: 'Void',
    balance: 'Balance of {{asset}}',
    balanceConfirm: 'Record',
    balances: 'Import balances',
    balancesLead:
      'Paste from a spreadsheet or choose a CSV file. Columns: asset, ledger, chain (in any order with headings). With one wrong row nothing is taken.',
    preview: 'To be taken ({{count}} rows)',
    row: 'Row',
    problem: 'Problem',
    unknown: 'Not in the playbook: {{assets}}',
    confirmCount: 'Record {{count}}'
  },
  problem: {
    'asset-missing': 'no asset',
    'asset-long': 'asset too long',
    'asset-twice': 'asset is there twice',
    empty: 'empty',
    exponent: 'exponent (may have been rounded)',
    negative: 'negative',
    'not-a-number': 'not a number',
    separators: 'unclear separators',
    'too-fine': 'too many decimals (24 at most)',
    'too-large': 'too many digits (30 at most)'
  }
}
