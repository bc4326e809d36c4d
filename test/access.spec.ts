import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import request from 'supertest';
import { type Access, accessKey } from '../src/http/access.js';
import { openDesk, TestDesk } from './support/app.js';
import { person } from './support/people.js';

interface Route {
  handler: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  access: Access | undefined;
}

let desk: TestDesk;
let routes: Route[];
beforeAll(async () => {
  desk = await openDesk();
  routes = routesOf(desk.app.get(ModulesContainer));
});
afterAll(() => desk.close());

function routesOf(modules: ModulesContainer): Route[] {
  const controllers = [...modules.values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => (metatype ? handlersOf(metatype as new () => object) : []));
}

function handlersOf(controller: new () => object): Route[] {
  return new MetadataScanner().getAllMethodNames(controller.prototype).flatMap((name) => {
    const handler = controller.prototype[name];
    const method: RequestMethod | undefined = Reflect.getMetadata(METHOD_METADATA, handler);
    if (method === undefined) return [];
    const parts = [controller, handler].map((part) => Reflect.getMetadata(PATH_METADATA, part));
    const access = Reflect.getMetadata(accessKey, handler) ?? Reflect.getMetadata(accessKey, controller);
    return [parts].map(([base, own]) => ({
      handler: `${controller.name}.${name}`,
      method: RequestMethod[method].toLowerCase() as Route['method'],
      path: `/${base}/${own}`.replaceAll(/\/+/g, '/').replace(/(.)\/$/, '$1'),
      access,
    }));
  });
}

function call({ method, path }: Route) {
  return request(desk.url)[method](path.replaceAll(/:\w+/g, '1'));
}

test('the walk finds the routes of every feature', () => {
  const paths = routes.map(({ method, path }) => `${method} ${path}`);

  expect(paths).toEqual(
    expect.arrayContaining(['get /health/live', 'post /api/sign-in', 'patch /api/people/:id', 'patch /api/settings']),
  );
});

test('every route names who may call it, or that it is public', () => {
  const silent = routes.filter(({ access }) => access === undefined).map(({ handler }) => handler);

  expect(silent).toEqual([]);
});

test('the description of the API names the same permission for every route', () => {
  const described = request(desk.url).get('/api/openapi.json');

  return described.expect(200).expect(({ body }) => {
    const wrong = routes.filter(({ method, path, access }) => {
      const operation = body.paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method];
      return operation && (operation['x-permission'] ?? 'public') !== access;
    });
    expect(wrong).toEqual([]);
  });
});

test('without credentials every guarded route says: sign in first', async () => {
  const guarded = routes.filter(({ access }) => access !== 'public');

  const answers = await Promise.all(guarded.map(async (route) => ({ route, answer: await call(route) })));

  const others = answers.filter(
    ({ answer }) =>
      answer.status !== 401 ||
      answer.body.code !== 'sign_in.required' ||
      !answer.headers['content-type']?.startsWith('application/problem+json'),
  );
  expect(others.map(({ route, answer }) => `${route.handler} ${answer.status}`)).toEqual([]);
  expect(guarded.length).toBeGreaterThan(10);
});

test('somebody without any role passes no route that needs a permission', async () => {
  const nobody = await person(desk, 'Nobody');
  const guarded = routes.filter(({ access }) => access !== 'public' && access !== 'signed_in');

  const answers = await Promise.all(
    guarded.map(async (route) => ({
      route,
      answer: await call(route).set('authorization', `Bearer ${nobody.token}`),
    })),
  );

  const others = answers.filter(
    ({ route, answer }) => answer.body.code !== 'permission.missing' || answer.body.permission !== route.access,
  );
  expect(others.map(({ route, answer }) => `${route.handler} ${answer.status}`)).toEqual([]);
});
