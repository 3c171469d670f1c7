/**
 * Characters that stand for several in Traditional, as names have them. Conversion of running text
 * takes the form of the commonest word; registers of names have another.
 */

/** The first character of a name: families that were never written with the other form. */
export const inSurnames: Record<string, string> = {
  于: '于', // 於 is a preposition, and another family
  余: '余', // 餘 is what is left
  范: '范', // 範 is a pattern
  郁: '郁', // 鬱 is gloom
  后: '后', // 後 is behind; the family is the empress
  种: '种', // 種 is a seed
  朴: '朴', // 樸 is plain
  游: '游', // 遊 is to travel
  干: '干', // 幹, 乾: to do, dry
  涂: '涂', // 塗 is to smear
  岳: '岳', // 嶽 is a mountain
  台: '台', // 臺 is a platform
  云: '云', // 雲 is a cloud
  党: '党', // 黨 is a party
  征: '征', // 徵 is to summon
  里: '里', // 裡 is inside
  冲: '沖', // 衝 is to rush
  占: '占', // 佔 is to hold
  丰: '丰', // 豐 is plenty
  采: '采', // 採 is to pick
  咸: '咸', // 鹹 is salty
  钟: '鍾', // 鐘 is a bell
};

/** Elsewhere in a name: the form that parents choose. */
export const inGivenNames: Record<string, string> = {
  于: '于',
  里: '里',
  冲: '沖',
  斗: '斗', // the Dipper, not 鬥, a fight
  后: '后',
  台: '台',
  征: '征',
  郁: '郁', // fragrant
  采: '采',
  岳: '岳',
  游: '游',
  占: '占',
  岩: '岩',
  咸: '咸',
};
