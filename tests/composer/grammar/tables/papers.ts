/** Invented papers. The set-aside ones are others, so that no name was seen before. */
import type { Era } from '../../text.ts';

export type Place = { city: string; paper: string };

const mainland = (cities: readonly string[], kinds: readonly string[]): Place[] =>
  cities.flatMap((city) => kinds.map((kind) => ({ city, paper: `${city}${kind}` })));

const tuned: Record<Era, readonly Place[]> = {
  sixties: mainland(['海州', '宁渡', '岱川'], ['日报']),
  nineties: mainland(['海州', '宁渡', '沙陵', '青阜'], ['日报', '晚报']),
  tens: mainland(['海州', '岱川', '澜城', '云岭'], ['日报', '晚报', '晨报']),
  today: mainland(['海州', '春江', '临泽', '澜城'], ['日报', '晚报']),
  taiwan: [
    { city: '澜阳', paper: '澜阳日报' },
    { city: '凤溪', paper: '东岸时报' },
  ],
};

const setAside: Record<Era, readonly Place[]> = {
  sixties: mainland(['鹤浦', '沙临'], ['日报']),
  nineties: mainland(['桐湾', '鹤浦', '石湖'], ['日报', '晚报']),
  tens: mainland(['青溪', '桐湾', '柳桥'], ['日报', '都市报']),
  today: mainland(['青溪', '鹤浦', '梧城'], ['日报', '晚报']),
  taiwan: [
    { city: '沙仑', paper: '沙仑日报' },
    { city: '河东', paper: '河东晨报' },
  ],
};

export const papers = { tuned, 'set-aside': setAside } as const;

/** Names that stand in furniture alone. */
export const editors = ['丁一', '王二', '梅朵', '成功', '卢苇', '吴双', '巩固', '邓小溪'] as const;

export const pageNames: Record<Era, readonly string[]> = {
  sixties: [''],
  nineties: ['要闻', '经济新闻', '社会生活'],
  tens: ['要闻', '综合', '民生', '县区'],
  today: ['要闻', '综合新闻', '社会', '时政'],
  taiwan: ['地方新闻', '生活', '综合'],
};

/** Labels that briefs run under. */
export const briefLabels: Record<Era, readonly string[]> = {
  sixties: ['简讯', '国内短讯'],
  nineties: ['简讯', '市场短波', '一句话新闻'],
  tens: ['简讯', '短波', '快报'],
  today: ['简讯', '快读', '一线快报'],
  taiwan: ['短讯'],
};
