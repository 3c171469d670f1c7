import { describe, expect, test } from 'vitest';
import { postToEnglish } from '../../../src/site/i18n/posts/post-to-english.ts';

describe('posts in English', () => {
  test.each([
    ['市委书记', 'Party Secretary, Municipal Committee'],
    ['省委副书记', 'Deputy Party Secretary, Provincial Committee'],
    ['鹿泉区委副书记', 'Deputy Party Secretary, Luquan District Committee'],
    ['市委常委', 'Standing Committee Member, Municipal Committee'],
    ['区长', 'District Mayor'],
    ['鹿泉区区长', 'District Mayor, Luquan District'],
    ['常务副市长', 'Executive Vice-Mayor'],
    ['省领导', 'Provincial Leader'],
    ['石家庄市正定县县长', 'County Magistrate, Zhengding County, Shijiazhuang'],
    [
      '石家庄市人大常委会副主任',
      'Vice-Chair, Standing Committee, Shijiazhuang Municipal People’s Congress',
    ],
    ['市政协主席', 'Chair, Municipal Committee, CPPCC'],
    ['高新区管委会副主任', 'Deputy Director, High-Tech Zone Administrative Committee'],
    [
      '石家庄经开区党工委副书记',
      'Deputy Party Secretary, Shijiazhuang Economic Development Zone Party Working Committee',
    ],
    ['市委组织部部长', 'Head, Municipal Party Committee, Organisation Department'],
    ['市中级人民法院院长', 'President, Municipal Intermediate People’s Court'],
    ['赵县教育局局长', 'Director, Zhaoxian County Education Bureau'],
    ['原市长', 'Former Mayor'],
    ['市人大常委會主任', 'Chair, Standing Committee, Municipal People’s Congress'],
    ['中共中央总书记', 'General Secretary, CPC Central Committee'],
  ])('%s', (post, english) => expect(postToEnglish(post)).toBe(english));

  test.each(['某某集团总工程师', '领誓人', '', '村民', '站长'])('%s stays as it is', (post) =>
    expect(postToEnglish(post)).toBeNull(),
  );
});
