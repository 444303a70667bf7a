JSON.stringify({count: 3n});
