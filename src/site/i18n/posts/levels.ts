/**
 * Levels of administration by the end of a place's name. English puts the level as an adjective
 * before a body (Municipal Committee) and as a noun behind a place (Luquan District).
 */
export interface Level {
  adjective: string;
  noun: string;
}

/** Longer ends first: 开发区 and 自治区 are no districts. */
export const levels: [end: string, level: Level][] = [
  [
    '特别行政区',
    { adjective: 'Special Administrative Region', noun: 'Special Administrative Region' },
  ],
  ['高新技术产业开发区', { adjective: 'High-Tech Zone', noun: 'High-Tech Zone' }],
  ['经济技术开发区', { adjective: 'Economic Development Zone', noun: 'Economic Development Zone' }],
  ['自治区', { adjective: 'Regional', noun: 'Autonomous Region' }],
  ['自治州', { adjective: 'Prefectural', noun: 'Autonomous Prefecture' }],
  ['自治县', { adjective: 'County', noun: 'Autonomous County' }],
  ['综合保税区', { adjective: 'Bonded Zone', noun: 'Bonded Zone' }],
  ['高新区', { adjective: 'High-Tech Zone', noun: 'High-Tech Zone' }],
  ['经开区', { adjective: 'Economic Development Zone', noun: 'Economic Development Zone' }],
  ['开发区', { adjective: 'Development Zone', noun: 'Development Zone' }],
  ['新区', { adjective: 'New Area', noun: 'New Area' }],
  ['矿区', { adjective: 'Mining District', noun: 'Mining District' }],
  ['地区', { adjective: 'Prefectural', noun: 'Prefecture' }],
  ['街道', { adjective: 'Subdistrict', noun: 'Subdistrict' }],
  ['公社', { adjective: 'Commune', noun: 'Commune' }],
  ['省', { adjective: 'Provincial', noun: 'Province' }],
  ['市', { adjective: 'Municipal', noun: '' }],
  ['州', { adjective: 'Prefectural', noun: 'Prefecture' }],
  ['盟', { adjective: 'League', noun: 'League' }],
  ['区', { adjective: 'District', noun: 'District' }],
  ['县', { adjective: 'County', noun: 'County' }],
  ['旗', { adjective: 'Banner', noun: 'Banner' }],
  ['镇', { adjective: 'Town', noun: 'Town' }],
  ['乡', { adjective: 'Township', noun: 'Township' }],
  ['村', { adjective: 'Village', noun: 'Village' }],
];

/** Places whose characters are read otherwise in their names. */
export const readings: Record<string, string> = {
  乐亭: 'Laoting',
  蔚县: 'Yuxian',
  六安: 'Lu’an',
  西安: 'Xi’an',
  铅山: 'Yanshan',
  陕西: 'Shaanxi',
  内蒙古: 'Inner Mongolia',
  西藏: 'Tibet',
  香港: 'Hong Kong',
  澳门: 'Macao',
  哈尔滨: 'Harbin',
  呼和浩特: 'Hohhot',
  乌鲁木齐: 'Urumqi',
  拉萨: 'Lhasa',
};
