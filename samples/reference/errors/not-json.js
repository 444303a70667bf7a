JSON.parse('<html>');
