/**
 * What posts are called in English, by the kind of body that they are of: one Chinese word has
 * several (主任 chairs an assembly and directs an office).
 */

/** The post, and its deputy. */
export type Duty = [full: string, deputy: string];
export type Group =
  | 'party'
  | 'congress'
  | 'conference'
  | 'place'
  | 'department'
  | 'office'
  | 'court'
  | 'procuratorate'
  | 'organisation';

export const duties: Record<Group, Record<string, Duty>> = {
  // A secretary leads a committee of the Party; 常委 are of its standing committee.
  party: {
    书记: ['Party Secretary', 'Deputy Party Secretary'],
    常委: ['Standing Committee Member', 'Standing Committee Member'],
    委员: ['Member', 'Member'],
    候补委员: ['Alternate Member', 'Alternate Member'],
    秘书长: ['Secretary-General', 'Deputy Secretary-General'],
  },
  // Assemblies are chaired.
  congress: {
    主任: ['Chair', 'Vice-Chair'],
    秘书长: ['Secretary-General', 'Deputy Secretary-General'],
    委员: ['Member', 'Member'],
    代表: ['Deputy', 'Deputy'],
    党组书记: ['Party Group Secretary', 'Deputy Party Group Secretary'],
    党组成员: ['Party Group Member', 'Party Group Member'],
  },
  conference: {
    主席: ['Chair', 'Vice-Chair'],
    秘书长: ['Secretary-General', 'Deputy Secretary-General'],
    常委: ['Standing Committee Member', 'Standing Committee Member'],
    委员: ['Member', 'Member'],
    党组书记: ['Party Group Secretary', 'Deputy Party Group Secretary'],
    党组成员: ['Party Group Member', 'Party Group Member'],
  },
  // The head of a place leads its government; the title says the level.
  place: {
    省长: ['Governor', 'Vice-Governor'],
    市长: ['Mayor', 'Vice-Mayor'],
    区长: ['District Mayor', 'Deputy District Mayor'],
    县长: ['County Magistrate', 'Deputy County Magistrate'],
    州长: ['Prefect', 'Deputy Prefect'],
    盟长: ['League Head', 'Deputy League Head'],
    旗长: ['Banner Head', 'Deputy Banner Head'],
    镇长: ['Town Head', 'Deputy Town Head'],
    乡长: ['Township Head', 'Deputy Township Head'],
    专员: ['Commissioner', 'Deputy Commissioner'],
    领导: ['Leader', 'Leader'],
  },
  // Departments of the Party, bureaus and commissions of a government.
  department: {
    部长: ['Head', 'Deputy Head'],
    厅长: ['Director', 'Deputy Director'],
    局长: ['Director', 'Deputy Director'],
    处长: ['Director', 'Deputy Director'],
    科长: ['Section Chief', 'Deputy Section Chief'],
    主任: ['Director', 'Deputy Director'],
    书记: ['Secretary', 'Deputy Secretary'],
    委员: ['Member', 'Member'],
    党组书记: ['Party Group Secretary', 'Deputy Party Group Secretary'],
    党组成员: ['Party Group Member', 'Party Group Member'],
  },
  office: {
    主任: ['Director', 'Deputy Director'],
    书记: ['Party Secretary', 'Deputy Party Secretary'],
    委员: ['Member', 'Member'],
    秘书长: ['Secretary-General', 'Deputy Secretary-General'],
    党组书记: ['Party Group Secretary', 'Deputy Party Group Secretary'],
    党组成员: ['Party Group Member', 'Party Group Member'],
  },
  court: {
    院长: ['President', 'Vice-President'],
    党组书记: ['Party Group Secretary', 'Deputy Party Group Secretary'],
  },
  procuratorate: {
    检察长: ['Procurator-General', 'Deputy Procurator-General'],
    党组书记: ['Party Group Secretary', 'Deputy Party Group Secretary'],
  },
  organisation: {
    主席: ['Chair', 'Vice-Chair'],
    会长: ['President', 'Vice-President'],
    理事长: ['Chair', 'Vice-Chair'],
    书记: ['Secretary', 'Deputy Secretary'],
    秘书长: ['Secretary-General', 'Deputy Secretary-General'],
  },
};

/** Before the duty; a deputy's 副 stands between. */
export const ranks: [mark: string, english: string][] = [
  ['常务', 'Executive'],
  ['第一', 'First'],
  ['执行', 'Executive'],
  ['名誉', 'Honorary'],
  ['代理', 'Acting'],
  ['代', 'Acting'],
];
