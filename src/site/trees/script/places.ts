/**
 * Names of places and bodies that conversion of running text spells wrongly. Counties and cities are
 * right already, all but these; villages are named after families, and 里 ends names of quarters.
 */
export const places: Record<string, string> = {
  岳西: '岳西',
  游埠: '游埠',
  于家: '于家',
  于村: '于村',
  于庄: '于莊',
  余家: '余家',
  余庄: '余莊',
  范家: '范家',
  范庄: '范莊',
  范村: '范村',
  涂家: '涂家',
  岳家: '岳家',
  郁家: '郁家',
  党家: '党家',
  干家: '干家',
  里庄: '里莊',
};

/** A quarter or street that ends in 里: its last character but one is part of its name. */
export const quarter = /(?<=\p{Script=Han})里(?=社区|居委会|居民|小区|胡同|街道|大街|派出所)/gu;
