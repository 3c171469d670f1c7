/** Made by scripts/opencc-to-classes.ts: characters of GB 2312, each before the one that stands for it. */
export const simplifiedPairs =
  '具俱咤吒坯坏夥伙干乾幺么座坐彷仿待呆後后徵征拼拚捱挨摺折於于沉沈渖沈甯宁画划矩榘菸烟著着薰熏薹苔藉借袷夹覆复谘咨象像迳径醣糖里哩钜巨链炼锺钟镟旋雠仇颚腭馀余鲶鲇麴曲麽么';
