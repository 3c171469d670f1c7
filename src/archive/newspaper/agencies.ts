/** Who writes for newspapers without being one: named in a dateline, they do not name the paper. */

import { fold } from '../../text/fold.ts';

/** The paper itself, by the word with which it speaks of itself. */
const itself = '本报 本社 本刊 本网 本台 报社';

const agencies: [names: string, reason: string][] = [
  ['新华社 新华网 新华 中新社 中国新闻社 中新网 中国新闻网', 'the national news agencies'],
  ['人民网 央视 央广 央视新闻 中央电视台 中央人民广播电台 学习强国', 'national media not in print'],
  ['中央社 中央通讯社 中广社 军闻社', 'agencies of Taiwan'],
  [
    '法新社 路透社 路透 美联社 合众社 塔斯社 共同社 时事社 韩联社 德新社 安莎社',
    'foreign agencies',
  ],
];

const names = new Set(
  [itself, ...agencies.map(([list]) => list)].flatMap((list) => list.split(' ').map(fold)),
);

/** A station, an agency, a website or an app by the last characters of its name. */
const notInPrint =
  /(?:通讯社|通訊社|广播|廣播|电台|電台|电视台|電視台|客户端|融媒体中心|融媒|网站|网|網|台|TV)$/iu;

/** True if a name that a dateline or byline gives can be that of a newspaper. */
export function isNewspaper(outlet: string): boolean {
  return !names.has(fold(outlet)) && !notInPrint.test(outlet) && !/(?<!报|報)社$/u.test(outlet);
}
