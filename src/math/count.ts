/**
 * A whole number from 0 on as a reader sees it, in groups of three digits: 10,000. (The browser's own
 * way takes milliseconds, which every step would spend.)
 */
export const countText = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
