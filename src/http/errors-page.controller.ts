/** The page that a problem document's `type` leads to. */
import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { RefusalCode, refusals } from '../domain/refusal.js';
import { Public } from './access.js';
import { html } from './html.js';
import { statusOf } from './problem.js';

@ApiExcludeController()
@Public()
@Controller('docs/errors')
export class ErrorsPageController {
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    const codes = Object.keys(refusals) as RefusalCode[];
    return html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <title>Hindsight: error codes</title>
          <link rel="stylesheet" href="/checks.css" />
        </head>
        <body>
          <h1>Error codes</h1>
          <p>Every refusal is a problem document with one of these codes. A code never changes its meaning.</p>
          <table>
            <tr>
              <th>code</th>
              <th>status</th>
              <th>meaning</th>
            </tr>
            ${codes.map(
              (code) =>
                html`<tr id="${code}">
                  <td>${code}</td>
                  <td>${statusOf[code]}</td>
                  <td>${refusals[code]}</td>
                </tr>`,
            )}
          </table>
        </body>
      </html>`.text;
  }
}
