import type { Scenario } from '../scenario/schema.ts'

/**
 * What shows that an objective of the playbook's drills was reached: its injects and its bars, by the drill and the place of
 * the objective in it. The playbook names objectives in words; which figure stands for which is our reading of them.
 */
const refs: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'DR-01': [['MT-03', 'DR-01.1', 'DR-01.2'], ['MT-06', 'DR-01.4'], ['MT-10', 'DR-01.6']],
  'DR-02': [['MT-05', 'DR-02.1', 'DR-02.2'], ['MT-10', 'MT-06', 'DR-02.4'], ['MT-02', 'MT-03', 'DR-02.3']],
  'DR-03': [['ER-18', 'DR-03.6'], ['DR-03.4'], ['MT-08', 'DR-03.5']],
  'DR-04': [['MT-06', 'MT-08', 'DR-04.3', 'DR-04.5'], ['ER-18', 'DR-04.6', 'DR-04.7'], ['DR-04.4']],
  'DR-05': [['DR-05.1', 'DR-05.2'], ['LG-20', 'DR-05.4'], ['ER-19', 'DR-05.6']],
  'DR-06': [['SYS-21', 'DR-06.2'], ['PR-20', 'DR-06.3', 'DR-06.4'], ['DR-06.6']],
  'DR-07': [['MT-02', 'AC-01', 'DR-07.2', 'DR-07.4'], ['MT-06', 'DR-07.5'], ['DR-07.6']],
  'DR-08': [['DR-08.1', 'DR-08.2'], ['JP-PPC-1', 'DR-08.4'], ['NL-08', 'DR-08.3']],
  'DR-09': [['PR-19', 'DR-09.4'], ['DR-09.2', 'DR-09.3'], ['ER-22', 'DR-09.5']],
  'DR-10': [['MT-14', 'CT-2', 'CT-3', 'DR-10.1'], ['DR-10.4'], ['DR-10.5']]
}

/** The injects and bars of an objective, by its place in the scenario; none where the scenario is not the playbook's. */
export function refsOfObjective({ origin }: Scenario, index: number): readonly string[] {
  return refs[origin.ref ?? '']?.[index] ?? []
}
