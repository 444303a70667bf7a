// #region parse
function parseSettings(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error('The settings are not valid JSON.', {cause: error});
  }
}
// #endregion parse

// #region catch
try {
  parseSettings('{port: 3000}');
} catch (error) {
  console.log(error.message);
  console.log(error.cause.message);
} finally {
  console.log('in either case');
}
// #endregion catch
