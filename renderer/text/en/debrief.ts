import type { debrief as ja } from '../ja/debrief.ts'
import type { Same } from '../same.ts'

/** The words of the debriefing of a drill. */
export const debrief: Same<typeof ja> = {
  title: 'Debrief',
  noExercise: 'Only a drill of a scenario has a score.',
  views: { label: 'View', score: 'Score', timeline: 'Expected and actual', hotwash: 'Hot wash', compare: 'Compare' },
  total: 'Total',
  soFar: 'So far (what is decided)',
  final: 'Final (drill over)',
  totalHint: 'The mean of the five parts. Evaluators’ marks are no part of it.',
  notAsked: 'not asked',
  toCome: 'to come',
  objectives: {
    title: 'Objectives',
    empty: 'There are no objectives.',
    by: 'Shown by {{refs}}',
    none: 'The log cannot show it: an evaluator judges'
  },
  injects: {
    title: 'Inject by inject',
    inject: 'Inject',
    released: 'Released',
    seen: 'Seen',
    first: 'First action',
    right: 'Right action',
    target: 'Target',
    grade: 'Grade',
    deeds: 'Asked for',
    answers: 'Answers',
    answer: '“{{text}}” ({{person}})',
    improvised: 'improvised'
  },
  criteria: { title: 'Pass bars', empty: 'This scenario sets no bars.' },
  figures: { title: 'The 15 figures' },
  calls: { title: 'Tests of the call tree' },
  duties: {
    title: 'Checklists',
    counts: 'in time {{met}} · late {{late}} · missed {{missed}}',
    empty: 'No duty has fallen due.'
  },
  notices: {
    title: 'Quality of the notices',
    first: 'First notice',
    noFirst: 'not out yet',
    updates: 'Promised updates',
    noUpdates: 'No update has fallen due.',
    text: '{{channel}} no. {{number}}',
    clean: 'nothing missing',
    findings: 'findings: {{count}}'
  },
  notDone: 'not done',
  mark: {
    title: 'Evaluator’s mark',
    give: 'Mark',
    change: 'Change the mark',
    about: 'On {{what}}',
    verdict: 'Verdict',
    remark: 'Remark (optional)',
    confirm: 'Record',
    takeBack: 'Take the mark back',
    takeBackTitle: 'Take the mark back',
    by: 'Evaluator {{person}}: {{verdict}}',
    beside: 'Marks stand beside the computed grades and never count into the score.'
  },
  timeline: {
    title: 'Expected against actual',
    table: 'Show as a table',
    chart: 'Show as a chart'
  },
  hotwash: {
    title: 'Hot wash',
    lead: 'Straight afterwards, one after another. An anonymous word leaves no name anywhere.',
    add: 'Record',
    text: 'What to say',
    anonymous: 'Anonymous',
    nobody: 'anonymous',
    none: 'Nobody has said anything yet.',
    retract: 'Take the word back',
    retractTitle: 'Take the word back'
  },
  improve: {
    title: 'Improvement',
    actions: 'Improvement actions',
    actionsLead: 'They are followed up in the same list as preventive actions.',
    addAction: 'Plan an action',
    openActions: 'To the list of actions',
    noActions: 'No action yet.',
    proposals: 'Proposed changes of the playbook',
    propose: 'Propose a change',
    noProposals: 'No change proposed yet.',
    proposeTitle: 'Propose a change of the playbook',
    ref: 'Which part (optional)',
    refNone: 'The playbook as a whole',
    text: 'Change',
    confirm: 'Record',
    take: 'Take it up',
    pass: 'Do not take it up',
    taken: 'taken up',
    passed: 'not taken up',
    waiting: 'to be decided',
    passTitle: 'Do not take the change up'
  },
  compare: {
    title: 'Beside other drills and real halts',
    lead: 'Drills never count into the figures of live incidents. They stand side by side here alone.',
    none: 'There is nothing to compare with yet: another drill of this scenario, a halt of this type, or an opened real case.',
    figure: 'Figure',
    own: 'This drill',
    group: { live: 'Live', drill: 'Drill', case: 'Real case' },
    same: 'same scenario',
    better: 'better',
    worse: 'worse',
    equal: 'same',
    tally: 'better {{better}} · worse {{worse}}',
    openCase: 'Open the real case and compare'
  },
  copy: 'Copy',
  print: 'Print',
  keys: {
    group: 'Debrief',
    voice: 'Record a word of the hot wash',
    propose: 'Propose a change',
    view: 'View: {{view}}'
  }
}
