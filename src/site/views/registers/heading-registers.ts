/** The registers that are lists of articles under names: what they are and how they are called. */
import type { Archive, Heading } from '../../../archive/records.ts';

export const registers = {
  bylines: { title: '记者', member: '署名文章', about: '文章所署的记者、通讯员与作者' },
  columns: { title: '栏目', member: '栏目文章', about: '文章所归的栏目' },
  newspapers: { title: '报纸', member: '所载文章', about: '本档案所收的报纸' },
} as const;

export type HeadingRegister = keyof typeof registers;
export const headingRegisters = Object.keys(registers) as HeadingRegister[];

/** By slug; throws if there is none: addresses are made from the same archive. */
export function headingBySlug(archive: Archive, register: HeadingRegister, slug: string): Heading {
  const heading = archive[register].find((member) => member.slug === slug);
  if (heading === undefined) {
    throw new Error(`No member of ${register} has the slug ${slug}`);
  }
  return heading;
}
