'use strict';

/**
 * The one helper of tslib that is called in the browser (index.ts): a module's default export.
 * @param {{__esModule?: boolean}} [module]
 */
exports.__importDefault = (module) => (module?.__esModule ? module : {default: module});
