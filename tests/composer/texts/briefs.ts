/** Short items that run without a headline, several under one label. */
import type { Brief } from '../text.ts';

export const briefs: readonly Brief[] = [
  {
    slug: 'brief-reading-week',
    eras: ['tens', 'today'],
    body: '{d-1}，市图书馆启动“书香伴成长”阅读周活动，向12所农村小学赠送图书6000册，并在城区公园设立24小时自助借阅点。',
    writers: ['汪晓'],
  },
  {
    slug: 'brief-street-lamps',
    eras: ['tens', 'today'],
    body: '市城管局日前完成文昌街、学府路等11条背街小巷的路灯改造，新装节能路灯430盏，惠及沿线居民1.8万人。',
    writers: ['聂新'],
  },
  {
    slug: 'brief-blood-donors',
    eras: ['nineties', 'tens', 'today'],
    body: '市中心血站{d-2}在人民广场举行无偿献血宣传活动，当天有216人献血，采血量达7.3万毫升。',
    writers: ['丁春明'],
  },
  {
    slug: 'brief-seed-loans',
    eras: ['nineties'],
    months: [2, 5],
    body: '{c}农业银行今年已发放春耕贷款3200万元，支持农民购买化肥、良种和农膜，贷款发放进度比去年同期快12天。',
    writers: ['劳其勤'],
  },
  {
    slug: 'brief-bicycle-plant',
    eras: ['nineties'],
    body: '市自行车总厂研制的山地车通过省级鉴定。该车采用铝合金车架，重量比同类产品轻2.1公斤，已接到外商订货5000辆。',
    writers: ['匡正'],
  },
  {
    slug: 'brief-commune-broadcast',
    eras: ['sixties'],
    body: '宁渡县已有二十三个公社办起了广播站，装喇叭一万一千多只，社员在田头、场院都能听到天气预报和农业技术讲座。',
  },
  {
    slug: 'brief-tile-kiln',
    eras: ['sixties'],
    body: '岱川市第二砖瓦厂工人改进码窑方法，每窑多装砖坯四千块，每万块砖的用煤量降低一百二十斤。',
  },
  {
    slug: 'brief-film-teams',
    eras: ['sixties'],
    body: '沙陵县三个电影放映队今年以来翻山越岭为社员放映四百二十场，观众达二十一万人次。',
  },
];
