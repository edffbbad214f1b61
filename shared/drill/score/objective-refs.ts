import type { Scenario } from '../scenario/schema.ts'

/**
 * Which bars of the playbook's drills show that an objective was reached, by the drill and the place of the objective in it.
 * The playbook names objectives in words; which figure stands for which is our reading of them.
 */
const refs: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'DR-01': [['MT-03'], ['MT-06'], ['MT-10']],
  'DR-02': [['MT-05'], ['MT-10', 'MT-06'], ['MT-02', 'MT-03']],
  'DR-03': [['ER-18'], [], ['MT-08']],
  'DR-04': [['MT-06', 'MT-08'], ['ER-18'], []],
  'DR-05': [[], ['LG-20'], ['ER-19']],
  'DR-06': [['SYS-21'], ['PR-20'], []],
  'DR-07': [['MT-02', 'AC-01'], ['MT-06'], []],
  'DR-08': [[], ['JP-PPC-1'], ['NL-08']],
  'DR-09': [['PR-19'], [], ['ER-22']],
  'DR-10': [['MT-14', 'CT-2', 'CT-3'], [], []]
}

/** The bars of an objective, by its place in the scenario; none where the scenario is not the playbook's. */
export function refsOfObjective({ origin }: Scenario, index: number): readonly string[] {
  return refs[origin.ref ?? '']?.[index] ?? []
}
