import {z} from 'zod';

// #region schemas
export const before = z.int().min(1).max(500);
export const after = z.int().min(0).max(500);
// #endregion schemas

// #region cases
export const accepted = [2, 8, 499];
export const refused = ['8', 1.5, -3, 800];
// #endregion cases
