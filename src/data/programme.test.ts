import {expect, test} from '@playwright/test';
import {programmeDetails, weeklyHours, weekPlans} from './programme';

for (const {phase, parts} of weekPlans) {
  test(`the hours of a ${phase.toLowerCase()} add up`, () => {
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.reduce((sum, {hours}) => sum + hours, 0)).toBe(weeklyHours);
  });
}

test('what the program publishes is a text, and leads to a safe address if it leads anywhere', () => {
  for (const [id, {value, href}] of Object.entries(programmeDetails)) {
    if (value !== undefined) expect(value.trim(), id).not.toBe('');
    if (href !== undefined) {
      expect(value, `${id} has an address and no text for it`).toBeDefined();
      expect(href, id).toMatch(/^(https:\/\/|mailto:)/);
    }
  }
});
