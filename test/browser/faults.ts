/** What goes wrong in a browser without a person seeing it: each of these fails the test that is running. */
import { BrowserContext, ConsoleMessage, Page, Request, Response } from 'playwright-core';

export class Faults {
  private readonly found: string[] = [];
  private readonly foretold: RegExp[] = [];
  private readonly tolerated: RegExp[] = [];

  /** Watches every page of this context, from the first script on. */
  async watch(context: BrowserContext): Promise<void> {
    await context.addInitScript(reportViolations);
    context.on('page', (page) => this.watchPage(page));
    context.on('response', (response) => this.noteAnswer(response));
    context.on('requestfailed', (request) => this.noteFailure(request));
    context.on('weberror', (error) => this.note(`error in the page: ${error.error().stack ?? error.error().message}`));
  }

  /** This is what the test is about: it must happen, once for each call, and is no fault then. */
  foretell(fault: RegExp): void {
    this.foretold.push(fault);
  }

  /** This may happen, as often as it likes, until the next call of `take`: what follows from what the test does. */
  tolerate(fault: RegExp): void {
    this.tolerated.push(fault);
  }

  /** Everything since the last call, and what was foretold and did not happen. */
  take(): string[] {
    const tolerated = this.tolerated.splice(0);
    const found = this.found.splice(0).filter((one) => !tolerated.some((fault) => fault.test(one)));
    const missed = this.foretold.splice(0).filter((fault) => {
      const at = found.findIndex((one) => fault.test(one));
      if (at >= 0) found.splice(at, 1);
      return at < 0;
    });
    return [...found, ...missed.map((fault) => `it did not happen: ${fault}`)];
  }

  private watchPage(page: Page): void {
    page.on('console', (message) => this.noteMessage(message));
    page.on('crash', () => this.note(`${page.url()} crashed`));
    page.on('dialog', async (dialog) => {
      if (dialog.type() !== 'beforeunload') this.note(`a ${dialog.type()} opened: ${dialog.message()}`);
      await dialog.accept();
    });
  }

  private noteMessage(message: ConsoleMessage): void {
    const isViolation = /content.security.policy/i.test(message.text());
    if (message.type() === 'error' || isViolation) this.note(`console: ${message.text()} (${message.location().url})`);
  }

  private noteAnswer(response: Response): void {
    if (response.status() >= 500) this.note(`${response.status()} ${response.request().method()} ${response.url()}`);
  }

  /** A request that the page itself gave up is none: it went elsewhere, or no longer wants the answer. */
  private noteFailure(request: Request): void {
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') this.note(`${reason} ${request.method()} ${request.url()}`);
  }

  private note(fault: string): void {
    this.found.push(fault);
  }
}

/** Runs in the page. The browser reports a violation on the console too, but not every kind of it everywhere. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
    console.error(
      `Content Security Policy: ${effectiveDirective} blocked ${blockedURI} at ${sourceFile}:${lineNumber}`,
    );
  });
}
