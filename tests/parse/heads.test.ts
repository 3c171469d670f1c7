import { describe, expect, it } from 'vitest';
import { readHead } from '../../src/parse/constructs/head/index.ts';
import { linesToBlocks, type Piece, pieceText } from '../../src/parse/text-to-blocks.ts';
import { plain } from '../../src/text/plain.ts';

describe('heads', () => {
  const join = (pieces: Piece[]) => pieces.map(pieceText).join('');
  const head = (lines: string[], body: string) => {
    const { kicker, headline, deck } = readHead(linesToBlocks(lines), {
      body: plain(body),
      spacedHeads: false,
      marksHeadlines: false,
      width: null,
    });
    return { kicker: join(kicker), headline: headline.map(join), deck: join(deck) };
  };

  it('divides lines without marks by what they say', () => {
    const detail = ['全国春耕生产进度加快', '我省早稻播种面积比去年同期增加百分之二'];
    expect(head(detail, '全国春耕生产进度加快。')).toMatchObject({
      headline: [detail[0]],
      deck: detail[1],
    });
    const topic = ['在伏旱面前不低头', '南溪专区百万亩晚稻适时栽完'];
    expect(head(topic, '南溪专区各县抢在立秋前栽完晚稻。')).toMatchObject({
      kicker: topic[0],
      headline: [topic[1]],
    });
  });

  it('takes who chaired it, and how much it was, as the deck under an occasion', () => {
    const chaired = ['省政协八届五次会议闭幕', '令狐文主持大会通过政治决议'];
    expect(head(chaired, '政协第八届委员会第五次会议昨天闭幕，由令狐文主持。')).toMatchObject({
      headline: [chaired[0]],
      deck: chaired[1],
    });
    const figures = ['全市经济运行态势喜人', '国内生产总值增长9.5%地方财政收入增长25.5%'];
    expect(head(figures, '全市国内生产总值1807亿元，增长9.5%。')).toMatchObject({
      headline: [figures[0]],
      deck: figures[1],
    });
    const said = ['许志远在产业推进会上强调', '推进港口建设要重实效'];
    expect(head(said, '许志远强调，推进港口建设要重实效。')).toMatchObject({ kicker: said[0] });
  });

  it('heals wraps where a phrase is not at its end', () => {
    expect(head(['市人大常委会开展', '养老服务条例执法检查'], '').headline).toHaveLength(1);
    expect(head(['关于对部分路段', '实施交通管制的通告'], '').headline).toHaveLength(1);
    expect(head(['四十米高空的 毫米之争'], '').headline).toHaveLength(1);
  });

  it('takes what ends in 强调 as the kicker and who attended as the deck', () => {
    const lines = ['许志远在产业推进会上强调 咬定目标 奋力拼搏', '林可欣主持 郝一鸣石磊出席'];
    expect(head(lines, '')).toEqual({
      kicker: '许志远在产业推进会上强调',
      headline: ['咬定目标', '奋力拼搏'],
      deck: '林可欣主持 郝一鸣石磊出席',
    });
  });

  it('heals a wrap where the body has both sides joined', () => {
    const body = '把学习成果转化为推动港口高质量发展的动力。';
    expect(head(['把学习成果转化为推动港口 高质量发展的动力'], body).headline).toEqual([
      '把学习成果转化为推动港口高质量发展的动力',
    ]);
    expect(head(['港口吞吐量再创新高 高质量发展步伐坚实'], body).headline).toHaveLength(2);
  });

  it('joins two lines of a headline that are one sentence', () => {
    expect(head(['海州市儿童保护委员会', '电贺国际儿童大会开幕'], '').headline).toHaveLength(1);
    expect(head(['港口扩建完工', '三座新码头投入使用'], '').headline).not.toContain(
      '港口扩建完工三座新码头投入使用',
    );
  });

  it('takes the marked line as the headline', () => {
    expect(head(['全会在企业中引发热烈反响', '# 改革攻坚 锐意创新'], '')).toEqual({
      kicker: '全会在企业中引发热烈反响',
      headline: ['改革攻坚', '锐意创新'],
      deck: '',
    });
  });

  it('takes a line that opens with a dash as the deck', () => {
    expect(head(['潮起海州湾', '——全市港口建设纪实'], '')).toEqual({
      kicker: '',
      headline: ['潮起海州湾'],
      deck: '——全市港口建设纪实',
    });
  });
});
