const {readFileSync} = require('node:fs');

console.log(readFileSync('rooms.json', 'utf8'));
