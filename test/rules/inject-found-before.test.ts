// A guard of Nest that looks a route's parameter up and refuses where there is nothing of that name.
import { expect, test } from 'vitest';
import { said } from './said.ts';

const files = (guard: string): Record<string, string> => ({
  'package.json': '{"name":"shop","dependencies":{"@nestjs/common":"^10"}}',
  'src/guard.ts': `import { Injectable } from '@nestjs/common';\n@Injectable()\nexport class ShopGuard {\n  constructor(private readonly shops: ShopService) {}\n  async canActivate(context) {\n    const request = context.switchToHttp().getRequest();\n${guard}\n    return request.user !== undefined;\n  }\n}\n`,
  'src/shop.controller.ts': "import { Controller, Get, Param, UseGuards } from '@nestjs/common';\nimport { exec } from 'child_process';\nimport { ShopGuard } from './guard';\n@Controller('shops')\nexport class ShopController {\n  @UseGuards(ShopGuard)\n  @Get(':shop/dump')\n  async dump(@Param('shop') shop: string) {\n    exec(`dump --archive=${shop}`);\n  }\n}\n",
});

test.each<[string, string, number]>([
  ['found, or refused', '    const shop = request.params.shop;\n    const found = await this.shops.findOne(shop);\n    if (!found) {\n      return false;\n    }', 0],
  ['by a pattern', '    const { shop } = request.params;\n    const found = await this.shops.findOne(shop);\n    if (!found) throw new NotFoundException();', 0],
  ['not found, and let on', '    const shop = request.params.shop;\n    const found = await this.shops.findOne(shop);\n    if (!found) {\n      log(shop);\n    }', 1],
  ['another parameter', '    const town = request.params.town;\n    const found = await this.shops.findOne(town);\n    if (!found) {\n      return false;\n    }', 1],
])('%s', async (_, guard, count) => expect(await said('inject/command', files(guard))).toHaveLength(count));
