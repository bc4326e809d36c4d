/** Somebody who has a keyboard and nothing else. */
import { Page } from 'playwright-core';

export class Hands {
  constructor(private readonly page: Page) {}

  /** One key after the other, as quickly as people press them. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key, { delay: 10 });
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Tab until the thing with this name has the focus: how a person without a mouse gets anywhere. */
  async tabTo(name: string | RegExp, role?: 'textbox' | 'button' | 'combobox' | 'radio'): Promise<void> {
    const wanted = role ? this.page.getByRole(role, { name }) : this.page.getByLabel(name);
    for (let tabs = 0; tabs < 80; tabs++) {
      const isThere = await wanted.evaluateAll((found) => found.some((one) => one === document.activeElement));
      if (isThere) return;
      await this.press('Tab');
    }
    throw new Error(`The keyboard does not lead to ${name}; it is at ${await this.at()}.`);
  }

  /** Throws where whoever has no mouse is lost: after what they did, nothing has the focus, nor gets it soon. */
  async areSomewhere(): Promise<void> {
    await this.page
      .waitForFunction(() => document.activeElement !== document.body, null, { timeout: 5000 })
      .catch(() => {
        throw new Error('The focus is lost.');
      });
  }

  /** Where the focus is. */
  at(): Promise<string> {
    return this.page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return 'nowhere';
      const name = focused.getAttribute('aria-label') ?? focused.textContent ?? '';
      return `${focused.tagName.toLowerCase()} ${name.trim().slice(0, 60)}`;
    });
  }
}
