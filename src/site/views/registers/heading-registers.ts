/** The registers that are lists of articles under names. */
import type { Archive, Heading } from '../../../archive/records.ts';

export const headingRegisters = ['bylines', 'columns', 'newspapers'] as const;
export type HeadingRegister = (typeof headingRegisters)[number];

/** By slug; throws if there is none: addresses are made from the same archive. */
export function headingBySlug(archive: Archive, register: HeadingRegister, slug: string): Heading {
  const heading = archive[register].find((member) => member.slug === slug);
  if (heading === undefined) {
    throw new Error(`No member of ${register} has the slug ${slug}`);
  }
  return heading;
}
