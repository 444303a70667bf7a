import {Controller, Get, Module} from '@nestjs/common';
import {NestFactory} from '@nestjs/core';

@Controller('hello')
class HelloController {
  @Get()
  greet() {
    return {message: 'Hello, office'};
  }
}

@Module({controllers: [HelloController]})
class HelloModule {}

const app = await NestFactory.create(HelloModule);
await app.listen(3000);
