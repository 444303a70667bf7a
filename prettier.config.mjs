/** @type {import('prettier').Config} */
export default {
  singleQuote: true,
  bracketSpacing: false,
  printWidth: 100,
  overrides: [
    // Code on a page is a file's text to the letter; the script that copies it decides how it looks.
    {files: '*.mdx', options: {embeddedLanguageFormatting: 'off'}},
  ],
};
