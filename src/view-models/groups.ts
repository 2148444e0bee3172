import type { Category, Code } from '../codes/schema.ts'

type Group = NonNullable<Category['groups']>[number]

/**
 * Group the codes of a category.
 * @param codes the codes of the category, ascending
 * @returns groups in order, and the codes without a group
 */
export function groupsOf(
  { groups = [] }: Pick<Category, 'groups'>,
  codes: readonly Code[],
): { grouped: (Group & { codes: readonly Code[] })[]; rest: readonly Code[] } {
  return {
    grouped: groups.map((group) => ({ ...group, codes: codes.filter((record) => record.group === group.id) })),
    rest: codes.filter(({ group }) => group === undefined),
  }
}
