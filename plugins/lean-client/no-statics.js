'use strict';

/**
 * Instead of hoist-non-react-statics (index.ts): what the router wraps has no static members to carry over.
 * @template T
 * @param {T} wrapper
 * @returns {T}
 */
module.exports = (wrapper) => wrapper;
