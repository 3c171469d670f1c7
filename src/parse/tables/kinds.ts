/** Words that tell what kind of text an article is (体裁): of its head, its column, its text. */
import { pattern } from '../../text/plain.ts';

/** Heads that name the kind outright, as offices and papers word them. */
export const headsOfKinds = {
  weather: pattern('天气(?:预报|实况|形势|趋势)|气象(?:预报|台)|^(?:.{0,12})?(?:今|明)?日?天气$'),
  appointments: pattern('任免|任命名单|任职名单|免职|任前公[示告]|职务任免'),
  report: pattern(
    '(?:工作报告|规划纲要|条例|办法|细则|章程|决议|公报|计划草案|规定)(?:[(](?:摘要|草案|试行|节选|全文)[)])?$',
  ),
  // A death is made known in a set form; a story of mourning is not.
  notice: pattern(
    '(?:公告|公示|通告|启事|声明|通知|招标|名单|讣告|讣闻|更正|致歉)$|^(?:同志|先生|女士)?.{2,14}(?:同志|先生|女士)逝世$',
  ),
  photo: pattern('[(](?:附?图片?|组图|照片|传真照片|摄影)\\S{0,4}[)]$'),
};

/** A report is a document: what is said about one is news. */
export const aboutDocuments = pattern(
  '审议|讨论|通过|学习|贯彻|宣传|印发|出台|公布|发布|解读|座谈|实施|起草|修改|征求',
);

/** Columns of opinion, in news pages and on pages of their own. */
export const opinionColumns = pattern(
  '评论|时评|社论|短评|快评|锐评|述评|论坛|论语|观点|观察家|杂谈|漫谈|今日谈|大家谈|纵横谈|漫笔|随感|杂感|有感|感言|絮语|微言|微评|短论|小议|街谈|巷议|漫步|一家之言|百家言|短笺|小方块|来信|来函|投书|读者之声|编者的话|编后',
);

/** Columns of literature and memory: what stands in them is neither news nor opinion. */
export const storyColumns = pattern(
  '副刊|散文|小品|小说|故事|故园|往事|回忆|记忆|人间|岁月|乡愁|游记|随笔|夜话|笔会|文苑|作品|书话|连载',
);

/** What opinion argues with. */
export const arguing = pattern(
  '应该|应当|不应|不能|不可|不得不|必须|需要|才能|切莫|莫让|别让|不妨|笔者|建议|呼吁|值得|关键|何以|为何|岂|可见|难道|问题在|毕竟|固然|诚然|倘若|须知|理应|更要|既要|又要',
  'g',
);

/** What stories tell with. */
export const telling = pattern(
  '我(?!国|市|省|县|区|军|党|院|校|们|部|方)|母亲|父亲|爷爷|奶奶|外婆|外公|祖父|祖母|妻子|小时候|那年|那时|记得|童年|故乡|老屋|月光|炊烟',
  'g',
);

/** How letters to the editor begin. */
export const letterOpening = pattern(
  '^编辑(?:同志|先生|部)?[:,]|^(?:尊敬的)?编辑(?:同志|先生)?[:,]',
);

/** What a picture's text says of the picture. */
export const ofPicture = pattern('^图[为:]|这是|[上下左右]图');
