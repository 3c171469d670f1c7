/** Short items that run without a headline, several under one label. */
import type { Brief } from '../text.ts';

export const briefs: readonly Brief[] = [
  {
    slug: 'brief-job-fair',
    eras: ['tens', 'today'],
    body: '市人力资源服务中心{d-1}举办专场招聘会，102家企业提供岗位3400个，当天达成就业意向860人。',
    writers: ['应届'],
  },
  {
    slug: 'brief-elm-pests',
    eras: ['tens', 'today'],
    body: '市园林中心日前组织28个作业组，对城区主干道行道树进行病虫害集中防治，预计一周内完成首轮喷药。',
    writers: ['季绿'],
  },
  {
    slug: 'brief-lost-child-found',
    eras: ['tens', 'today'],
    body: '{d-2}晚，两名走失儿童在火车站派出所民警帮助下与家人团聚，从接警到找到孩子仅用47分钟。',
    writers: ['尚勇'],
  },
  {
    slug: 'brief-colour-televisions',
    eras: ['nineties'],
    body: '市百货大楼推出家电以旧换新业务，开办10天收回旧彩电420台，售出新彩电510台。',
    writers: ['钱进'],
  },
  {
    slug: 'brief-taxi-meters',
    eras: ['nineties'],
    body: '我市出租汽车{d-1}起全部使用计价器收费，拒载、绕道的司机将被停业学习3至7天。',
    writers: ['路遥知'],
  },
  {
    slug: 'brief-mud-silkworms',
    eras: ['sixties'],
    body: '桐湾县今年春蚕丰收，平均每张蚕种产茧六十八斤，比去年增加七斤，茧质也有提高。',
  },
  {
    slug: 'brief-pontoon-bridge',
    eras: ['sixties'],
    body: '横跨沙水的一座浮桥已经架成通车，两岸六个公社的社员不再摆渡过河。',
  },
];
